import fc from 'fast-check';
import { expect, it } from 'vitest';
import { axisTicks, axisTop, labelSides } from './predict-axis.ts';

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

it('VIZ-29: the two numbers of a year stand apart, and one near nothing is not crossed by its own line', () => {
	expect(labelSides(30_000, 41_472, 100_000)).toEqual({ guess: 'below', count: 'above' });
	expect(labelSides(60_000, 41_472, 100_000)).toEqual({ guess: 'above', count: 'below' });
	expect(labelSides(5_000, 19_196, 100_000)).toEqual({ guess: 'above', count: 'above' });
	expect(labelSides(0, null, 80_000)).toEqual({ guess: 'above', count: 'below' });
	expect(labelSides(null, 3_000, 80_000).count).toBe('above');
	// Too near each other for both to stand above.
	expect(labelSides(18_000, 19_196, 250_000)).toEqual({ guess: 'below', count: 'above' });
});
