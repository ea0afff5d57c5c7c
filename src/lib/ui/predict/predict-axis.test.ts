import fc from 'fast-check';
import { expect, it } from 'vitest';
import { axisTicks, axisTop } from './predict-axis.ts';

const known = {
	knownTo: 0,
	dataSetVersion: '',
	years: [
		{ year: 2022, people: 45_755, monthsCounted: 12 },
		{ year: 2023, people: 29_437, monthsCounted: 12 }
	]
};

it('VIZ-13, VIZ-29: the axis follows from the counts, and holds whatever is drawn in it', () => {
	expect(axisTop(known)).toBe(80_000);
	expect(axisTicks(80_000)).toEqual([20_000, 40_000, 60_000, 80_000]);
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 0, max: 200_000 })), (others) => {
			const top = axisTop(known, others);
			expect(top).toBeGreaterThanOrEqual(Math.max(80_000, ...others));
			const ticks = axisTicks(top);
			expect(ticks.at(-1)).toBe(top);
			expect(ticks.length).toBeGreaterThan(1);
			expect(ticks.length).toBeLessThan(8);
		})
	);
});
