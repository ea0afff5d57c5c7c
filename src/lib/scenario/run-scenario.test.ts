import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultScenario } from './default-scenario.ts';
import { editionKeys, loadEdition } from './editions.ts';
import { runOnEdition, runScenario } from './run-scenario.ts';
import { PERCENTILES, type Range } from './scenario-result.ts';
import type { Scenario } from './scenario.ts';

const editions = await Promise.all(editionKeys().map(async (key) => (await loadEdition(key))!));
const [edition] = editions as [(typeof editions)[0]];
const announced = defaultScenario(edition);
const few = { ...announced, drawCount: 256 };
const noMoney = Object.fromEntries(edition.levers.map(({ id, off }) => [id, off]));
const run = (change: Partial<Scenario>) => runOnEdition(edition, { ...few, ...change });
const at = (range: Range, percent: (typeof PERCENTILES)[number]) =>
	range[PERCENTILES.indexOf(percent)]!;

describe('the announced scenario', () => {
	const result = runOnEdition(edition, announced);

	it('projects 48 months from November 2024 with at least 2,048 draws', () => {
		expect(result.firstMonth).toBe(2024 * 12 + 10);
		expect(result.monthlyArrivals).toHaveLength(48);
		expect(announced.drawCount).toBeGreaterThanOrEqual(2048);
	});

	it('spends what was announced that day and before: £150m, £6m and £24m', () => {
		expect(result.spendGbpMillions).toBe(180);
		expect(result.spendByFinancialYear).toEqual([
			{
				financialYear: 2024,
				monthsCovered: 5,
				spendGbpMillions: 81,
				realGbpMillions: 80.7,
				discountedGbpMillions: 80.2
			},
			{
				financialYear: 2025,
				monthsCovered: 12,
				spendGbpMillions: 99,
				realGbpMillions: 97.1,
				discountedGbpMillions: 94.2
			}
		]);
	});

	it('VIZ-28: two figures in a sentence are coarser than what another seed changes', () => {
		const runs = [1, 2, 3, 4, 5].map((seed) => runOnEdition(edition, { ...announced, seed }));
		for (const percent of [5, 95] as const) {
			const ends = runs.map(({ firstTwelveMonths }) => at(firstTwelveMonths, percent));
			const mean = ends.reduce((sum, people) => sum + people, 0) / ends.length;
			const spread = Math.sqrt(
				ends.reduce((sum, people) => sum + (people - mean) ** 2, 0) / (ends.length - 1)
			);
			const step = 10 ** (Math.floor(Math.log10(mean)) - 1);
			expect(spread).toBeLessThan(step / 2);
		}
	});

	it('breaks even at about 1,400 arrivals at £106,000 and 3,700 at £41,000', () => {
		expect(
			result.avoidedCosts.map(({ costPerArrivalGbp, breakEvenArrivals }) => [
				costPerArrivalGbp,
				breakEvenArrivals
			])
		).toEqual([
			[106_000, Math.round(150e6 / 106_000)],
			[41_000, Math.round(150e6 / 41_000)]
		]);
	});

	it('VIZ-08: is the same twice', async () => {
		expect(JSON.stringify(await runScenario(announced))).toBe(JSON.stringify(result));
	});
});

describe('whatever is chosen', () => {
	const scenarios = fc
		.record({
			settings: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
				minLength: edition.levers.length,
				maxLength: edition.levers.length
			}),
			belief: fc.array(fc.integer({ min: -50, max: 90 }), { minLength: 3, maxLength: 3 }),
			seed: fc.integer({ min: 1, max: 1e6 }),
			one: fc.constantFrom(...editions)
		})
		.map(({ settings, belief, seed, one }) => {
			const [low, central, high] = belief.sort((a, b) => a - b).map((percent) => percent / 100) as [
				number,
				number,
				number
			];
			const levers = Object.fromEntries(
				one.levers.map(({ id, min, max }, i) => [id, min + settings[i]! * (max - min)])
			);
			const scenario: Scenario = {
				...defaultScenario(one),
				seed,
				drawCount: 64,
				levers,
				beliefSet: 'own',
				assumptions: { belief: { low, central, high } }
			};
			return { one, scenario };
		});

	it('arrivals are never negative, ranges are nested, and years of money sum to the total', () => {
		fc.assert(
			fc.property(scenarios, ({ one, scenario }) => {
				const result = runOnEdition(one, scenario);
				for (const ranges of [
					result.monthlyArrivals,
					result.twelveMonthArrivals,
					result.referenceMonthlyArrivals
				])
					for (const range of ranges)
						for (let i = 0; i < range.length; i++)
							expect(range[i]).toBeGreaterThanOrEqual(i === 0 ? 0 : range[i - 1]!);
				const spent = result.spendByFinancialYear.reduce(
					(sum, year) => sum + year.spendGbpMillions,
					0
				);
				// Two years, each rounded to £0.1m.
				expect(Math.abs(spent - result.spendGbpMillions)).toBeLessThanOrEqual(0.2);
			}),
			{ numRuns: 30 }
		);
	});

	it('VIZ-08: the reference is the same for every scenario with the same seed', () => {
		const reference = run({}).referenceMonthlyArrivals;
		expect(run({ beliefSet: 'as-ministers-hope' }).referenceMonthlyArrivals).toEqual(reference);
		expect(run({ levers: noMoney }).referenceMonthlyArrivals).toEqual(reference);
	});
});

describe('what must follow from what', () => {
	it('weather is no measure: it stands in the reference too, and avoids nobody', () => {
		const calm = { levers: { ...few.levers, calmness: 2 }, beliefSet: 'no-effect' };
		const result = run(calm);
		expect(result.avoidedWholeHorizon.every((people) => people === 0)).toBe(true);
		expect(result.referenceMonthlyArrivals).not.toEqual(run({}).referenceMonthlyArrivals);
	});

	it('no money is the reference, to the bit', () => {
		const result = run({ levers: noMoney, beliefSet: 'as-ministers-hope' });
		expect(result.monthlyArrivals).toEqual(result.referenceMonthlyArrivals);
		expect(result.avoidedWholeHorizon).toEqual(PERCENTILES.map(() => 0));
		expect(result.spendGbpMillions).toBe(0);
	});

	it('no belief is the reference, to the bit, whatever is spent', () => {
		const result = run({
			beliefSet: 'no-effect',
			levers: { ...few.levers, 'border-command': 400 }
		});
		expect(result.monthlyArrivals).toEqual(result.referenceMonthlyArrivals);
		expect([result.fewerThanReferencePer100, result.moreThanReferencePer100]).toEqual([0, 0]);
	});

	it('says how often arrivals are lower, and how often higher', () => {
		const { avoidedWholeHorizon, ...result } = run({ beliefSet: 'backfires' });
		expect(avoidedWholeHorizon.every((people) => people < 0)).toBe(true);
		expect(result.fewerThanReferencePer100).toBeLessThanOrEqual(5);
		expect(result.moreThanReferencePer100).toBeGreaterThanOrEqual(95);
		const neutral = run({});
		expect(neutral.fewerThanReferencePer100 + neutral.moreThanReferencePer100).toBeCloseTo(100, -1);
		expect(neutral.moreThanReferencePer100).toBeGreaterThan(5);
	});

	it('twice every pound is twice the spending', () => {
		const twice = Object.fromEntries(
			Object.entries(few.levers).map(([id, setting]) => [
				id,
				['border-command', 'interpol', 'organised-crime'].includes(id) ? 2 * setting : setting
			])
		);
		expect(run({ levers: twice }).spendGbpMillions).toBe(360);
	});

	it('VIZ-08: more of a helpful belief never means more people', () => {
		let before = Infinity;
		for (const effect of [-0.2, 0, 0.1, 0.3, 0.6]) {
			const belief = { low: effect, central: effect, high: effect };
			const people = at(run({ beliefSet: 'own', assumptions: { belief } }).firstTwelveMonths, 50);
			expect(people).toBeLessThanOrEqual(before);
			before = people;
		}
	});

	it('a belief of ten per cent is ten per cent, once nothing delays, fades or falls short', () => {
		const always = (value: number) => ({ low: value, central: value, high: value });
		const result = run({
			beliefSet: 'own',
			assumptions: {
				belief: always(0.1),
				'adapting-share': always(0),
				'ramp-months': always(1),
				'vacancy-rate': always(0),
				'surveillance-overrun': always(0),
				'running-overrun': always(0),
				'surveillance-lead': always(0),
				'supply-side-share': always(0)
			}
		});
		const month = 20;
		const ratio =
			at(result.monthlyArrivals[month]!, 50) / at(result.referenceMonthlyArrivals[month]!, 50);
		// Whole people in a month of some thousands.
		expect(ratio).toBeCloseTo(0.9, 2);
	});

	it('more delay never brings effect forward', () => {
		const avoided = (months: number) =>
			at(
				run({
					beliefSet: 'as-ministers-hope',
					assumptions: { 'ramp-months': { low: months, central: months, high: months } }
				}).avoidedFirstTwelveMonths,
				50
			);
		for (const [sooner, later] of [
			[3, 9],
			[9, 24],
			[24, 48]
		] as const)
			expect(avoided(later)).toBeLessThanOrEqual(avoided(sooner));
	});

	it('a belief of nothing makes its money irrelevant to arrivals', () => {
		const nothing = { low: 0, central: 0, high: 0 };
		const base = run({ assumptions: { 'belief-interpol': nothing } });
		const more = run({
			assumptions: { 'belief-interpol': nothing },
			levers: { ...few.levers, interpol: 30 }
		});
		expect(more.monthlyArrivals).toEqual(base.monthlyArrivals);
	});

	it('VIZ-05: sample futures have every month, come in order of their totals, and are the same twice', () => {
		const { sampleFutures, monthCount } = run({});
		expect(sampleFutures).toHaveLength(12);
		const totals = sampleFutures.map((future) => future.reduce((sum, people) => sum + people, 0));
		expect(sampleFutures.every((future) => future.length === monthCount)).toBe(true);
		expect([...totals].sort((a, b) => a - b)).toEqual(totals);
		expect(run({}).sampleFutures).toEqual(sampleFutures);
	});

	it('newer data already carry the announced measures: as announced is the baseline itself', () => {
		const newer = editions.find(({ vintage }) => vintage === '2026-09')!;
		const base = { ...defaultScenario(newer), drawCount: 256 };
		const hoped = runOnEdition(newer, { ...base, beliefSet: 'as-ministers-hope' });
		expect(hoped.monthlyArrivals).toEqual(
			runOnEdition(newer, { ...base, beliefSet: 'no-effect' }).monthlyArrivals
		);
		expect(hoped.firstMonth).toBe(2026 * 12 + 9);
	});
});
