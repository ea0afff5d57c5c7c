/** Powers with the same bits everywhere. `Math.pow` and `**` differ between browsers. */
import { exponential } from './exponential.ts';
import { logarithm } from './logarithm.ts';

/**
 * `base` to the power `exponent`. Whole exponents up to 1,024 by repeated squaring; others through
 * exp(exponent × log(base)), whose relative error grows with the size of that product
 * (about 1e-15 where the result is between 1e-3 and 1e3).
 */
export function power(base: number, exponent: number): number {
	if (exponent === 0) return 1;
	if (Number.isInteger(exponent) && Math.abs(exponent) <= 1024) {
		const whole = wholePower(base, Math.abs(exponent));
		return exponent < 0 ? 1 / whole : whole;
	}
	if (base === 0) return exponent > 0 ? 0 : Infinity;
	return exponential(exponent * logarithm(base));
}

function wholePower(base: number, exponent: number): number {
	let result = 1;
	let square = base;
	for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
		if (rest % 2 === 1) result *= square;
		square *= square;
	}
	return result;
}
