import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceByDraw, lowerInEveryPair, lowerInPairs } from './compare-draws.ts';

const people = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const two = fc
	.array(fc.tuple(people, people), { minLength: 1, maxLength: 60 })
	.map((pairs) => [
		Float64Array.from(pairs, ([first]) => first),
		Float64Array.from(pairs, ([, second]) => second)
	]) as fc.Arbitrary<[Float64Array, Float64Array]>;

describe('VIZ-07: two sets of draws', () => {
	it('compare the other way round when their order is turned', () => {
		fc.assert(
			fc.property(two, ([first, second]) => {
				for (const compare of [lowerInPairs, lowerInEveryPair]) {
					const there = compare(first, second);
					const back = compare(second, first);
					expect(back.lowerPer100).toBe(there.higherPer100);
					expect(back.higherPer100).toBe(there.lowerPer100);
					expect(back.samePer100).toBe(there.samePer100);
				}
				const there = differenceByDraw(first, second);
				expect(differenceByDraw(second, first).map((value) => -value + 0)).toEqual(
					there.map((value) => value + 0)
				);
			})
		);
	});

	it('are the same as themselves, and half lower than a copy in any order', () => {
		fc.assert(
			fc.property(two, ([first]) => {
				expect(lowerInPairs(first, first)).toEqual({
					lowerPer100: 0,
					samePer100: 100,
					higherPer100: 0
				});
				const all = lowerInEveryPair(first, Float64Array.from(first).reverse());
				expect(all.lowerPer100).toBe(all.higherPer100);
				expect(Math.abs(2 * all.lowerPer100 + all.samePer100 - 100)).toBeLessThanOrEqual(2);
			})
		);
	});

	it('count every pair as a slow count does', () => {
		fc.assert(
			fc.property(two, ([first, second]) => {
				let lower = 0;
				for (const a of first) for (const b of second) if (b <= a - 0.5) lower++;
				const found = lowerInEveryPair(first, second).lowerPer100;
				expect(Math.abs(found - (100 * lower) / (first.length * second.length))).toBeLessThan(2);
			})
		);
	});
});
