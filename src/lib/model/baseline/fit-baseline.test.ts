import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitBaseline } from './fit-baseline.ts';
import { projectSeasonalLevel, type SeasonalLevelSettings } from './seasonal-level.ts';
import { projectSeasonalNaive } from './seasonal-naive.ts';

const SETTINGS: SeasonalLevelSettings = {
	seasonYears: 2,
	seasonKept: 0.7,
	levelWeightPerMonth: 0.2,
	driftBackPerMonth: 0.07
};

describe('season and level', () => {
	it('continue a flat series flat', () => {
		for (const value of projectSeasonalLevel(new Array<number>(60).fill(50), 24, SETTINGS))
			expect(value).toBeCloseTo(50, 10);
	});

	it('keep the season, in its month, shrunk', () => {
		const summer = Array.from({ length: 60 }, (_, month) => (month % 12 === 6 ? 62 : 50));
		const projected = projectSeasonalLevel(summer, 12, SETTINGS);
		expect(projected.indexOf(Math.max(...projected))).toBe(6);
		// The level takes up a little of what the shrunken season leaves.
		expect(projected[6]! - projected[5]!).toBeCloseTo(12 * 0.7, 2);
	});

	it('drift back from a new level to the mean', () => {
		const jump = Array.from({ length: 60 }, (_, month) => (month >= 54 ? 80 : 40));
		const projected = projectSeasonalLevel(jump, 48, { ...SETTINGS, seasonKept: 0 });
		expect(projected[0]).toBeGreaterThan(projected[12]!);
		// 3 % of the gap of 20 is left after 48 months of 7 %.
		expect(projected[47]).toBeLessThan(51);
	});
});

describe('seasonal naive', () => {
	it('repeats the last year, raised by the yearly change where that is kept', () => {
		const values = Array.from({ length: 36 }, (_, month) => month);
		expect(projectSeasonalNaive(values, 14)).toEqual([...values.slice(24), 24, 25]);
		expect(projectSeasonalNaive(values, 14, 1)).toEqual(
			Array.from({ length: 14 }, (_, i) => 36 + i)
		);
	});
});

describe('the fitted baseline', () => {
	const counts = fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 60, maxLength: 120 });

	it('is finite for any counts, and its correlation is a share', () => {
		fc.assert(
			fc.property(counts, (values) => {
				const { centre, spread, correlation } = fitBaseline(values, 48);
				expect([centre.length, spread.length]).toEqual([48, 48]);
				expect([...centre, ...spread].every(Number.isFinite)).toBe(true);
				expect(spread.every((width) => width >= 0)).toBe(true);
				for (let i = 19; i < 48; i++) expect(spread[i]).toBeGreaterThanOrEqual(spread[i - 1]!);
				expect(correlation).toBeGreaterThanOrEqual(0);
				expect(correlation).toBeLessThan(1);
			}),
			{ numRuns: 40 }
		);
	});

	it('says the same of the first months, however far it projects', () => {
		const values = Array.from(
			{ length: 90 },
			(_, month) => 1000 + 700 * Math.sin(month) + 9 * month
		);
		const [near, far] = [fitBaseline(values, 18), fitBaseline(values, 48)];
		expect(far.centre.slice(0, 18)).toEqual(near.centre);
		expect(far.spread.slice(0, 18)).toEqual(near.spread);
	});

	it('is certain where nothing ever surprised, and needs enough months', () => {
		expect(fitBaseline(new Array<number>(60).fill(0), 12).spread).toEqual(new Array(12).fill(0));
		expect(() => fitBaseline(new Array<number>(59).fill(1), 12)).toThrow('too few months');
	});
});
