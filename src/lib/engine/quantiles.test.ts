import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantileOfSorted, sortedDraws } from './quantiles.ts';

describe('quantiles', () => {
	it('lie on a straight line between neighbouring draws', () => {
		const sorted = sortedDraws(Float64Array.of(40, 10, 30, 20));
		expect([0, 0.25, 0.5, 1].map((p) => quantileOfSorted(sorted, p))).toEqual([10, 17.5, 25, 40]);
		expect(quantileOfSorted(Float64Array.of(7), 0.9)).toBe(7);
	});

	it('are nested, and leave the draws as they were', () => {
		const draws = fc.float64Array({
			noNaN: true,
			minLength: 1,
			maxLength: 300,
			min: -1e9,
			max: 1e9
		});
		fc.assert(
			fc.property(draws, (values) => {
				const before = Float64Array.from(values);
				const sorted = sortedDraws(values);
				expect(values).toEqual(before);
				const ps = [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95];
				const quantiles = ps.map((p) => quantileOfSorted(sorted, p));
				for (let i = 1; i < ps.length; i++)
					expect(quantiles[i]).toBeGreaterThanOrEqual(quantiles[i - 1]!);
			})
		);
	});

	it('refuse draws that are not numbers', () => {
		expect(() => sortedDraws(Float64Array.of(1, NaN))).toThrow('not a number');
	});
});
