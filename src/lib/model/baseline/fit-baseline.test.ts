import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DRAFT_BASELINE_SETTINGS, fitBaseline } from './fit-baseline.ts';
import { projectSeasonalLevel } from './seasonal-level.ts';

describe('the middle of the projection', () => {
	it('continues a flat series flat', () => {
		const projected = projectSeasonalLevel(
			new Array<number>(60).fill(50),
			24,
			DRAFT_BASELINE_SETTINGS
		);
		for (const value of projected) expect(value).toBeCloseTo(50, 10);
	});

	it('keeps the season, in its month, shrunk', () => {
		const summer = Array.from({ length: 60 }, (_, month) => (month % 12 === 6 ? 62 : 50));
		const projected = projectSeasonalLevel(summer, 12, DRAFT_BASELINE_SETTINGS);
		const peak = projected.indexOf(Math.max(...projected));
		expect(peak).toBe(6);
		// The level takes up a little of what the shrunken season leaves.
		expect(projected[6]! - projected[5]!).toBeCloseTo(12 * 0.7, 2);
	});

	it('drifts back from a new level to the mean', () => {
		const jump = Array.from({ length: 60 }, (_, month) => (month >= 54 ? 80 : 40));
		const settings = { ...DRAFT_BASELINE_SETTINGS, seasonKept: 0 };
		const projected = projectSeasonalLevel(jump, 48, settings);
		expect(projected[0]).toBeGreaterThan(projected[12]!);
		// 3 % of the gap of 20 is left after 48 months of 7 %.
		expect(projected[47]).toBeLessThan(51);
	});
});

describe('the fitted baseline', () => {
	const counts = fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 60, maxLength: 120 });

	it('is never narrower further out, and its correlation is a share', () => {
		fc.assert(
			fc.property(counts, (values) => {
				const { centre, spread, correlation } = fitBaseline(values, 48);
				expect(centre).toHaveLength(48);
				expect(centre.every(Number.isFinite)).toBe(true);
				for (let i = 1; i < 48; i++) expect(spread[i]).toBeGreaterThanOrEqual(spread[i - 1]!);
				expect(correlation).toBeGreaterThanOrEqual(0);
				expect(correlation).toBeLessThan(1);
			})
		);
	});

	it('needs enough months to have been wrong before', () => {
		expect(() => fitBaseline(new Array<number>(59).fill(1), 12)).toThrow('too few months');
	});
});
