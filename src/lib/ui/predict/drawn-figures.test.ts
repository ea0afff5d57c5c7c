import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GUESS_BOUNDS } from '#scenario/predict-links.ts';
import { strokeFigures, strokePlace } from './drawn-figures.ts';

describe('VIZ-29: a stroke in the chart', () => {
	it('gives figures that a slider gives too: on a step, within the axis', () => {
		const share = fc.double({ min: -1, max: 2, noNaN: true });
		fc.assert(
			fc.property(share, share, fc.integer({ min: 1, max: 5 }), (across, up, years) => {
				const { at, people } = strokePlace(across, up, years, 80_000);
				expect(at).toBeGreaterThanOrEqual(0);
				expect(at).toBeLessThan(years);
				expect(people % GUESS_BOUNDS.step).toBe(0);
				expect(people).toBeGreaterThanOrEqual(0);
				expect(people).toBeLessThanOrEqual(80_000);
			})
		);
		expect(strokePlace(0.5, 0.375, 3, 80_000)).toEqual({ at: 1, people: 30_000 });
	});

	it('that skips years sets those between on its way', () => {
		const from = { at: 0, people: 10_000 };
		expect(strokeFigures(from, { at: 3, people: 40_000 })).toEqual([
			{ at: 1, people: 20_000 },
			{ at: 2, people: 30_000 },
			{ at: 3, people: 40_000 }
		]);
		expect(strokeFigures({ at: 2, people: 40_000 }, { at: 0, people: 10_000 })).toEqual([
			{ at: 1, people: 25_000 },
			{ at: 0, people: 10_000 }
		]);
		expect(strokeFigures(null, from)).toEqual([from]);
		expect(strokeFigures(from, { at: 0, people: 500 })).toEqual([{ at: 0, people: 500 }]);
	});
});
