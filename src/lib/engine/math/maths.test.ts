import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exponential } from './exponential.ts';
import { betaDistribution, inverseBeta, logGamma } from './inverse-beta.ts';
import { inverseNormal } from './inverse-normal.ts';
import { logarithm } from './logarithm.ts';
import { power } from './power.ts';

const close = (actual: number, expected: number, relative: number) =>
	Math.abs(actual - expected) <= relative * Math.max(Math.abs(expected), Number.MIN_VALUE);

describe('deterministic maths against the platform, within its own error', () => {
	it('exponential', () => {
		fc.assert(
			fc.property(fc.double({ min: -740, max: 709, noNaN: true }), (x) => {
				const expected = Math.exp(x);
				// Below 2^-1022 only absolute accuracy is possible.
				expect(
					close(exponential(x), expected, 4e-16) || Math.abs(exponential(x) - expected) < 1e-322
				).toBe(true);
			}),
			{ numRuns: 5000 }
		);
		expect([exponential(0), exponential(800), exponential(-800)]).toEqual([1, Infinity, 0]);
		expect(exponential(NaN)).toBeNaN();
	});

	it('logarithm', () => {
		fc.assert(
			fc.property(fc.double({ min: Number.MIN_VALUE, max: 1e308, noNaN: true }), (x) => {
				const expected = Math.log(x);
				expect(Math.abs(logarithm(x) - expected)).toBeLessThanOrEqual(
					4e-16 * Math.max(Math.abs(expected), 1e-3)
				);
			}),
			{ numRuns: 5000 }
		);
		expect([logarithm(1), logarithm(0), logarithm(Infinity)]).toEqual([0, -Infinity, Infinity]);
		expect(logarithm(-1)).toBeNaN();
	});

	it('power', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
				fc.double({ min: -5, max: 5, noNaN: true }),
				(base, exponent) => {
					expect(close(power(base, exponent), Math.pow(base, exponent), 2e-14)).toBe(true);
				}
			),
			{ numRuns: 3000 }
		);
		expect([power(3, 4), power(2, -2), power(0, 0.5), power(0, -0.5), power(-2, 3)]).toEqual([
			81,
			0.25,
			0,
			Infinity,
			-8
		]);
	});
});

describe('quantile functions', () => {
	it('inverseNormal matches published points and is odd', () => {
		expect(inverseNormal(0.5)).toBe(0);
		expect(inverseNormal(0.975)).toBeCloseTo(1.959963984540054, 14);
		expect(inverseNormal(0.001)).toBeCloseTo(-3.090232306167813, 13);
		expect(inverseNormal(1e-20)).toBeCloseTo(-9.262340089798408, 12);
		expect([inverseNormal(0), inverseNormal(1)]).toEqual([-Infinity, Infinity]);
	});

	it('logGamma gives factorials', () => {
		for (const [n, factorial] of [
			[1, 1],
			[2, 1],
			[5, 24],
			[11, 3628800]
		] as const)
			expect(exponential(logGamma(n)) / factorial).toBeCloseTo(1, 12);
	});

	it('beta(1, 1) is uniform; beta(2, 1) is the square', () => {
		for (const x of [0.01, 0.3, 0.77]) {
			expect(betaDistribution(x, 1, 1)).toBeCloseTo(x, 14);
			expect(betaDistribution(x, 2, 1)).toBeCloseTo(x * x, 14);
		}
	});

	it('inverseBeta inverts the distribution function and rises', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 1, max: 5, noNaN: true }),
				fc.double({ min: 1, max: 5, noNaN: true }),
				fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }),
				(a, b, p) => {
					const x = inverseBeta(p, a, b);
					expect(betaDistribution(x, a, b)).toBeCloseTo(p, 11);
					expect(inverseBeta(Math.min(p * 1.01, 1), a, b)).toBeGreaterThanOrEqual(x);
				}
			),
			{ numRuns: 500 }
		);
		expect([inverseBeta(0, 2, 3), inverseBeta(1, 2, 3)]).toEqual([0, 1]);
	});
});
