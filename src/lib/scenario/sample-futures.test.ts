import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sampleDraws } from './sample-futures.ts';

it('VIZ-05: sample futures stand one chance in twelve apart, whatever the draws, the same each time', () => {
	fc.assert(
		fc.property(
			fc.array(fc.integer({ min: 0, max: 300_000 }), { minLength: 12, maxLength: 400 }),
			(people) => {
				const totals = Float64Array.from(people);
				const draws = sampleDraws(totals, 12);
				expect(sampleDraws(totals, 12)).toEqual(draws);
				expect(new Set(draws).size).toBe(12);
				for (const [i, draw] of draws.entries()) {
					const total = totals[draw] as number;
					const below = totals.filter((other) => other < total).length / totals.length;
					const upTo = totals.filter((other) => other <= total).length / totals.length;
					expect(below).toBeLessThanOrEqual((i + 0.5) / 12);
					expect(upTo).toBeGreaterThanOrEqual((i + 0.5) / 12);
				}
			}
		)
	);
});
