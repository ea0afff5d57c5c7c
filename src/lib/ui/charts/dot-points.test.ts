import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dotSentence } from '#ui/words/dots.ts';
import { axisEnds, countAbove, dotColumns, fewerDots } from './dot-points.ts';

const anyTotals = fc
	.array(fc.integer({ min: 0, max: 90_000 }), { minLength: 50, maxLength: 50 })
	.map((totals) => totals.sort((a, b) => a - b));

describe('VIZ-06: the dots', () => {
	it('twenty stand for fifty at the quantiles (i − ½)/20', () => {
		const even = Array.from({ length: 50 }, (_, i) => (i + 0.5) * 1000);
		for (const [i, people] of fewerDots(even, 20).entries())
			expect(people).toBeCloseTo((i + 0.5) * 2500, 6);
		fc.assert(
			fc.property(anyTotals, (totals) => {
				const few = fewerDots(totals, 20);
				expect([...few].sort((a, b) => a - b)).toEqual(few);
				expect(few[0]).toBeGreaterThanOrEqual(totals[0] ?? 0);
				expect(few.at(-1)).toBeLessThanOrEqual(totals.at(-1) ?? 0);
			})
		);
	});

	it('every dot stands in a place of its own inside the axis', () => {
		fc.assert(
			fc.property(anyTotals, (totals) => {
				const ends = axisEnds(totals);
				expect(ends.low).toBeLessThanOrEqual(totals[0] ?? 0);
				expect(ends.high).toBeGreaterThanOrEqual(totals.at(-1) ?? 0);
				const { dots, columnCount } = dotColumns(totals, ends, 34);
				expect(new Set(dots.map(({ column, row }) => `${column} ${row}`)).size).toBe(50);
				for (const { column } of dots) expect(column).toBeLessThan(columnCount);
			})
		);
	});

	it('the sentence counts what lies above', () => {
		const totals = Array.from({ length: 50 }, (_, i) => 14_000 + i * 1000);
		expect(dotSentence(countAbove(totals, 30_000), 50, 30_000)).toBe(
			'33 of 50 dots are above 30,000.'
		);
	});
});
