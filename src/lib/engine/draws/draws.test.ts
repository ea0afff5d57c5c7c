import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	DISTRIBUTION_NAMES,
	distributionFault,
	quantile,
	type Distribution
} from './distribution.ts';
import { chanceOf } from './chance.ts';
import { assumptionDraws, shockDraws } from './draw-columns.ts';

const NAMES = {
	assumptions: { belief: { drawnAs: 'belief' } },
	shocks: { luck: null, weather: null },
	axis: { monthCount: 3 }
};

describe('distributions', () => {
	const shape = fc
		.tuple(
			fc.constantFrom(...DISTRIBUTION_NAMES),
			fc.array(fc.double({ min: 0.01, max: 1000, noNaN: true }), { minLength: 3, maxLength: 3 })
		)
		.map(([kind, values]): Distribution => {
			const [low, central, high] = values.sort((a, b) => a - b) as [number, number, number];
			return { kind, low, central, high };
		});

	it('have quantiles that rise and stay inside their bounds', () => {
		const p = fc.double({ min: 0.001, max: 0.998, noNaN: true });
		fc.assert(
			fc.property(shape, p, (distribution, probability) => {
				const value = quantile(distribution, probability);
				expect(quantile(distribution, probability + 0.001)).toBeGreaterThanOrEqual(value);
				if (!['normal', 'lognormal'].includes(distribution.kind)) {
					expect(value).toBeGreaterThanOrEqual(distribution.low - 1e-9);
					expect(value).toBeLessThanOrEqual(distribution.high + 1e-9);
				}
			})
		);
	});

	it('match known points', () => {
		const on = (kind: Distribution['kind']) => ({ kind, low: 0, central: 3, high: 10 });
		expect(quantile(on('fixed'), 0.2)).toBe(3);
		expect(quantile(on('uniform'), 0.2)).toBe(2);
		// A triangle holds (mode − low)/width below its mode.
		expect(quantile(on('triangular'), 0.3)).toBeCloseTo(3, 12);
		expect(
			quantile(
				{ kind: 'normal', low: -1.6448536269514722, central: 0, high: 1.6448536269514722 },
				0.975
			)
		).toBeCloseTo(1.959964, 6);
		expect(quantile({ kind: 'lognormal', low: 1, central: 10, high: 100 }, 0.95)).toBeCloseTo(
			100,
			8
		);
		expect(quantile({ kind: 'lognormal', low: 1, central: 10, high: 100 }, 0.5)).toBe(10);
	});

	it('PERT has the mean (low + 4 central + high)/6', () => {
		const draws = assumptionDraws(
			{ kind: 'pert', low: -0.05, central: 0, high: 0.1 },
			chanceOf(NAMES, 1, 4096),
			'belief'
		);
		const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
		expect(mean).toBeCloseTo(0.05 / 6, 5);
	});

	it('say what is wrong with them', () => {
		expect(distributionFault({ kind: 'pert', low: 0, central: 1, high: 2 })).toBeNull();
		expect(distributionFault({ kind: 'pert', low: 2, central: 1, high: 3 })).toContain(
			'does not hold'
		);
		expect(distributionFault({ kind: 'lognormal', low: 0, central: 1, high: 3 })).toContain(
			'above 0'
		);
		expect(distributionFault({ kind: 'fixed', low: NaN, central: 1, high: 3 })).toContain(
			'numbers'
		);
	});
});

describe('shocks', () => {
	it('are standard normal in each month and keep their correlation', () => {
		const count = 4096;
		const shocks = shockDraws(
			{ kind: 'autocorrelated', correlation: 0.5 },
			chanceOf(NAMES, 1, count),
			'luck',
			3
		);
		const row = (month: number) => shocks.subarray(month * count, (month + 1) * count);
		const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / count;
		for (const month of [0, 1, 2]) {
			expect(mean(row(month))).toBeCloseTo(0, 1);
			expect(mean(row(month).map((value) => value * value))).toBeCloseTo(1, 1);
		}
		expect(mean(row(1).map((value, i) => value * row(2)[i]!))).toBeCloseTo(0.5, 1);
	});

	it('from history take each past value of the month of the year equally often', () => {
		const shock = { kind: 'historic', firstPhase: 1, valuesByPhase: [[7], [1, 2, 3, 4]] } as const;
		const shocks = Array.from(shockDraws(shock, chanceOf(NAMES, 1, 400), 'weather', 3));
		for (const value of shock.valuesByPhase[1])
			expect(shocks.slice(0, 400).filter((drawn) => drawn === value).length).toBeCloseTo(100, -1);
		expect(new Set(shocks.slice(400, 800))).toEqual(new Set([7]));
		expect(shocks.slice(0, 400)).not.toEqual(shocks.slice(800));
	});
});
