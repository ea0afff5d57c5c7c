import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawOrder, uniformDraws } from './draws/uniform-draws.ts';
import { quantileOfSorted, quantilesOf, sortedDraws } from './quantiles.ts';

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

	it('found by histogram have the bits of those found by sorting', () => {
		const ps = [0, 0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95, 1];
		const bits = (values: readonly number[]) =>
			new BigUint64Array(Float64Array.from(values).buffer);
		const spread = fc.oneof(
			fc.double({ noNaN: true }),
			fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
			fc.constantFrom(0, -0, 1, 5e-324, -5e-324)
		);
		const few = fc.array(spread, { minLength: 1, maxLength: 40 });
		fc.assert(
			fc.property(few, fc.integer({ min: 1, max: 3000 }), fc.nat(), (values, count, seed) => {
				const drawn = uniformDraws(drawOrder(seed, count), seed, 0, 'draws');
				const draws = drawn.map((u, i) => {
					const value = values[Math.floor(u * values.length)] as number;
					return i % 3 === 0 ? value * u : value;
				});
				const sorted = sortedDraws(draws);
				const before = Float64Array.from(draws);
				const expected = ps.map((p) => quantileOfSorted(sorted, p));
				expect(bits(quantilesOf(draws, ps))).toEqual(bits(expected));
				expect(draws).toEqual(before);
			}),
			{ numRuns: 400 }
		);
	});

	it('found by histogram refuse draws that are not numbers', () => {
		const draws = new Float64Array(1000).fill(1);
		draws[700] = NaN;
		expect(() => quantilesOf(draws, [0.5])).toThrow('not a number');
	});
});
