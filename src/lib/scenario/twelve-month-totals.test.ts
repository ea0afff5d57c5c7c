import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sumOverMonths } from './draw-sums.ts';
import { twelveMonthTotals } from './twelve-month-totals.ts';

const people = fc.integer({ min: 0, max: 20_000 });

it('gives the total of each window, reaching back into what was measured', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 40 }),
			fc.integer({ min: 0, max: 5 }),
			fc.boolean(),
			fc.array(people, { minLength: 12, maxLength: 12 }),
			fc.array(people, { minLength: 135, maxLength: 135 }),
			(length, first, byDraw, measured, numbers) => {
				const end = first + length;
				const column = {
					shape: { byMonth: true, byDraw },
					values: Float64Array.from(numbers.slice(0, end * (byDraw ? 3 : 1))),
					drawCount: 3
				};
				// Whole numbers, so that every order of adding them gives the same total.
				const expected = Array.from({ length }, (_, i) => {
					const before = measured.slice(Math.min(12, i + 1)).reduce((a, b) => a + b, 0);
					const from = Math.max(first, first + i - 11);
					return [...sumOverMonths(column, from, first + i + 1)].map((sum) => sum + before);
				});
				expect(twelveMonthTotals(column, first, end, measured, (draws) => [...draws])).toEqual(
					expected
				);
			}
		)
	);
});
