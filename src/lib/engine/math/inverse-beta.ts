/**
 * Quantiles of the beta distribution, same bits everywhere.
 * The distribution function is the continued fraction of NIST DLMF 8.17.22 evaluated by Lentz's method;
 * its inverse is a safeguarded Newton search.
 */
import { exponential } from './exponential.ts';
import { logarithm } from './logarithm.ts';

// Lanczos coefficients, g = 7, n = 9 (P. Godfrey's set); relative error about 1e-15.
const LANCZOS = [
	0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
	-176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
	1.5056327351493116e-7
];
const HALF_LOG_TWO_PI = 0.91893853320467274178;

/** The logarithm of the gamma function, for x ≥ 0.5. */
export function logGamma(x: number): number {
	const shifted = x - 1;
	let sum = LANCZOS[0] as number;
	for (let i = 1; i < LANCZOS.length; i++) sum += (LANCZOS[i] as number) / (shifted + i);
	const t = shifted + 7.5;
	return HALF_LOG_TWO_PI + (shifted + 0.5) * logarithm(t) - t + logarithm(sum);
}

function continuedFraction(x: number, a: number, b: number): number {
	const tiny = 1e-300;
	let c = 1;
	let d = 1 - ((a + b) * x) / (a + 1);
	d = 1 / (Math.abs(d) < tiny ? tiny : d);
	let result = d;
	for (let m = 1; m <= 300; m++) {
		const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
		d = 1 + even * d;
		d = 1 / (Math.abs(d) < tiny ? tiny : d);
		c = 1 + even / c;
		if (Math.abs(c) < tiny) c = tiny;
		result *= d * c;
		const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
		d = 1 + odd * d;
		d = 1 / (Math.abs(d) < tiny ? tiny : d);
		c = 1 + odd / c;
		if (Math.abs(c) < tiny) c = tiny;
		const delta = d * c;
		result *= delta;
		if (Math.abs(delta - 1) < 1e-15) break;
	}
	return result;
}

/** Minus the logarithm of the beta function: the same for every x of one distribution. */
function logFrontOf(a: number, b: number): number {
	return logGamma(a + b) - logGamma(a) - logGamma(b);
}

/** The probability that a beta(a, b) variable is at most x. */
export function betaDistribution(x: number, a: number, b: number): number {
	return probabilityBelow(x, a, b, logFrontOf(a, b));
}

function probabilityBelow(x: number, a: number, b: number, logFront: number): number {
	if (x <= 0) return 0;
	if (x >= 1) return 1;
	const front = exponential(logFront + a * logarithm(x) + b * logarithm(1 - x));
	return x < (a + 1) / (a + b + 2)
		? (front * continuedFraction(x, a, b)) / a
		: 1 - (front * continuedFraction(1 - x, b, a)) / b;
}

/** The value below which a beta(a, b) variable falls with probability p; a and b at least 0.5. */
export function inverseBeta(p: number, a: number, b: number): number {
	if (p <= 0) return 0;
	if (p >= 1) return 1;
	const logFront = logFrontOf(a, b);
	let low = 0;
	let high = 1;
	let x = a / (a + b);
	for (let step = 0; step < 100; step++) {
		const error = probabilityBelow(x, a, b, logFront) - p;
		if (error === 0) return x;
		if (error > 0) high = x;
		else low = x;
		const density = exponential(logFront + (a - 1) * logarithm(x) + (b - 1) * logarithm(1 - x));
		const newton = x - error / density;
		const next = newton > low && newton < high ? newton : (low + high) / 2;
		if (Math.abs(next - x) <= 1e-15) return next;
		x = next;
	}
	return x;
}
