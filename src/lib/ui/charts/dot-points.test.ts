import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dotSentence } from '#ui/words/dots.ts';
import { axisEnds, countAbove, dotColumns, fewerDots } from './dot-points.ts';

const anyTotals = fc
	.array(fc.integer({ min: 0, max: 90_000 }), { minLength: 50, maxLength: 50 })
	.map((totals) => totals.sort((a, b) => a - b));
const anyShare = fc.double({ min: 0, max: 1, noNaN: true });

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

	it('every dot stands in a place of its own, near its total, and in a plot of one height', () => {
		fc.assert(
			fc.property(anyTotals, fc.array(anyShare, { minLength: 2 }), (totals, shares) => {
				const ends = axisEnds(totals);
				expect(ends.low).toBeLessThanOrEqual(totals[0] ?? 0);
				expect(ends.high).toBeGreaterThanOrEqual(totals.at(-1) ?? 0);
				const width = (ends.high - ends.low) / 34;
				const placed = shares.map((share) => {
					const threshold = ends.low + share * (ends.high - ends.low);
					return { threshold, ...dotColumns(totals, width, threshold) };
				});
				expect(new Set(placed.map(({ rowCount }) => rowCount)).size).toBe(1);
				for (const { threshold, rowCount, dots } of placed) {
					expect(new Set(dots.map(({ column, row }) => `${column} ${row}`)).size).toBe(50);
					for (const { people, column, row } of dots) {
						const drawnAt = threshold + (column + 0.5) * width;
						expect(Math.abs(drawnAt - people)).toBeLessThanOrEqual(width / 2 + 1e-6);
						expect(row).toBeLessThan(rowCount);
					}
				}
			})
		);
	});

	it('stand right of the line exactly when the sentence counts them, whatever the number and the width', () => {
		const anyColumnCount = fc.constantFrom([50, 34], [20, 16]);
		fc.assert(
			fc.property(anyTotals, anyShare, anyColumnCount, (totals, share, [dotCount, columnCount]) => {
				const { low, high } = axisEnds(totals);
				const drawn = fewerDots(totals, dotCount ?? 0);
				const width = (high - low) / (columnCount ?? 1);
				// A number that somebody chooses is often one of the totals.
				const onDot = drawn[Math.floor(share * (drawn.length - 1))] ?? low;
				for (const threshold of [low + share * (high - low), onDot]) {
					const { dots } = dotColumns(drawn, width, threshold);
					const rightOfLine = dots.filter(({ column }) => column + 0.5 > 0);
					expect(rightOfLine.length).toBe(countAbove(drawn, threshold));
					expect(rightOfLine.every(({ people }) => people > threshold)).toBe(true);
				}
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
