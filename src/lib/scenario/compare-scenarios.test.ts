import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { figureCell, settingCell, settingTitle } from './compare-cells.ts';
import {
	announcedBeside,
	announcedLink,
	compareAddress,
	comparisonFromLink
} from './compare-links.ts';
import type { Lower } from './compare-draws.ts';
import { compareScenarios } from './compare-scenarios.ts';
import { comparisonSentences } from './compare-sentences.ts';
import { defaultScenario } from './default-scenario.ts';
import { loadEdition } from './editions.ts';
import { runScenario } from './run-scenario.ts';
import { scenarioFromLink } from './link/scenario-from-link.ts';
import { viewScenario } from './view-scenario.ts';
import type { Scenario } from './scenario.ts';

const few = async (link: string): Promise<Scenario> => ({
	...(await scenarioFromLink(`?v=1&draws=512${link}`)).scenario
});
const names = { first: '“A”', other: '“B”' };

async function told(first: string, other: string): Promise<string[]> {
	const compared = await compareScenarios([await few(first), await few(other)]);
	return comparisonSentences(names, compared.comparisons[0]!, compared.results[1]!);
}

describe('VIZ-07: scenarios beside each other', () => {
	it('are paired when edition, seed and number of simulations are the same', async () => {
		const [statement, ...rest] = await told('&beliefs=no-effect', '&beliefs=backfires');
		expect(statement).toMatch(
			/^Arrivals are higher with “B” than with “A” in \d+ of 100 paired simulations\.$/
		);
		expect(rest[0]).toBe('That is for the 12 months to October 2025, in the model.');
		expect(rest.join(' ')).toMatch(/By simulation, the difference is between .* more people/);
	});

	it('lead with the direction that holds more often, and never with one that never holds', async () => {
		const compared = await compareScenarios([await few(''), await few('&beliefs=backfires')]);
		const [comparison, result] = [compared.comparisons[0]!, compared.results[1]!];
		const per100 = fc.integer({ min: 0, max: 100 });
		fc.assert(
			fc.property(per100, per100, per100, per100, (one, other, three, four) => {
				const lowers = [
					[one, other],
					[three, four]
				].map(([lower = 0, more = 0]) => {
					const higherPer100 = Math.min(more, 100 - lower);
					return { lowerPer100: lower, higherPer100, samePer100: 100 - lower - higherPer100 };
				});
				const [firstTwelveMonths, wholeHorizon] = lowers as [Lower, Lower];
				const changed = { ...comparison, firstTwelveMonths, wholeHorizon };
				const text = comparisonSentences(names, changed, result).join(' ');
				expect(text).not.toMatch(/ in 0(?: of 100|,|\.)/);
				const { lowerPer100, higherPer100 } = firstTwelveMonths;
				if (lowerPer100 > higherPer100)
					expect(text).toContain(`Arrivals are lower with “B” than with “A” in ${lowerPer100} of`);
				if (higherPer100 > lowerPer100)
					expect(text).toContain(
						`Arrivals are higher with “B” than with “A” in ${higherPer100} of`
					);
			})
		);
	});

	it('say that nothing differs where nothing differs', async () => {
		expect(await told('', '')).toEqual([
			'“B” and “A”: every simulation gives the same number of people in both.'
		]);
		expect(await told('&beliefs=no-effect', '&beliefs=no-effect&interpol=0')).toHaveLength(1);
	});

	it('begin every sentence with a capital, also for a scenario without a name', async () => {
		const compared = await compareScenarios([await few(''), await few('&seed=2')]);
		const unnamed = { first: 'scenario A', other: 'scenario B' };
		const sentences = comparisonSentences(unnamed, compared.comparisons[0]!, compared.results[1]!);
		for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z]/);
	});

	it('say why they are not paired, and what is compared instead', async () => {
		const seeds = await told('', '&seed=2');
		expect(seeds[0]).toBe('“B” and “A” cannot be paired: their seeds differ.');
		expect(seeds[1]).toContain('every simulation of the one is set against every simulation');
		expect(Number(/(?:lower|higher) with “B” in (\d+) of 100/.exec(seeds[2]!)![1])).toBeGreaterThan(
			46
		);
		expect(Number(/(?:lower|higher) with “B” in (\d+) of 100/.exec(seeds[2]!)![1])).toBeLessThan(
			54
		);
		const editions = await told('', '&vintage=2026-09');
		expect(editions[0]).toContain('different models or data months');
		expect(editions[1]).toContain('not the same months');
		const [first, other] = [await few(''), { ...(await few('')), drawCount: 256 }];
		const { comparisons } = await compareScenarios([first, other]);
		expect(comparisons[0]!.unpaired).toEqual(['draws']);
		expect(comparisons[0]!.figures).toBeNull();
	});

	it('show of each scenario what the simulator shows of it', async () => {
		const scenario = await few('&beliefs=as-ministers-hope');
		const { results } = await compareScenarios([scenario]);
		const alone = await runScenario(scenario);
		expect(results[0]!.figures['first-twelve-months']).toEqual(alone.firstTwelveMonths);
		expect(results[0]!.figures['arrivals-avoided']).toEqual(alone.avoidedWholeHorizon);
		expect(results[0]!.figures['net-home-office']).toEqual(alone.avoidedCosts[0]!.netGbpMillions);
		expect(results[0]!.figures['net-support']).toEqual(alone.avoidedCosts[1]!.netGbpMillions);
		expect(results[0]!.monthlyArrivals).toEqual(alone.monthlyArrivals);
	});

	it('list every difference in words with units', async () => {
		const scenarios = [await few(''), await few('&border-command=300&eu-data=1&beliefs=backfires')];
		const { differences } = await compareScenarios(scenarios);
		const rows = differences.map((difference) => [
			settingTitle(difference).title,
			...difference.values.map((value) => settingCell(difference, value))
		]);
		expect(rows.slice(0, 3)).toEqual([
			['Border Security Command', '£150 million', '£300 million'],
			['Real-time EU intelligence', 'off', 'on'],
			['Beliefs about effect', 'Evidence-neutral', 'Backfires']
		]);
		expect(rows.flat()).toContain('low −10%, likely −5%, high 0%');
		expect(differences.filter(({ kind }) => kind === 'assumption').length).toBeGreaterThan(4);
	});

	it('write ranges with two figures and a true minus', () => {
		expect(figureCell('spend', [180, 180, 180])).toBe('£180m');
		expect(figureCell('net-support', [-163.4, 0, 12])).toBe('−£160m to £12m');
		expect(figureCell('first-twelve-months', [-1234, 0, 41_472])).toBe('−1,200 to 41,000');
	});
});

describe('SHR-03: the address of a comparison', () => {
	test('gives back what it was made of', async () => {
		const link = await announcedLink();
		const address = compareAddress([
			{ name: 'As announced', link },
			{ name: 'R&D=“50%” <b>', link: '?v=1&interpol=9' }
		]);
		const { scenarios, notices } = await comparisonFromLink(address.slice('/compare'.length));
		expect(notices).toEqual([]);
		expect(scenarios.map(({ name }) => name)).toEqual(['As announced', 'R&D=“50%” <b>']);
		expect(scenarios[0]!.link).toBe(link);
		expect(scenarios[1]!.scenario.levers['interpol']).toBe(9);
	});

	test('takes a pasted address whole, and the bare simulator as what was announced', async () => {
		const pasted = encodeURIComponent('https://crosscurrent.example/?v=1&interpol=9#money');
		const { scenarios } = await comparisonFromLink(`?a=${pasted}&b=%2F`);
		expect(scenarios.map(({ scenario }) => scenario.levers['interpol'])).toEqual([9, 6]);
	});

	test('sets what was announced beside a scenario, so that the two are paired', async () => {
		const view = await viewScenario('?v=1&vintage=2026-09&seed=7&draws=256&calmness=3&powers=0');
		const link = announcedBeside(view.scenario, view.levers, view.defaultBeliefSet);
		const { scenario, notices } = await scenarioFromLink(link);
		expect(notices).toEqual([]);
		const edition = await loadEdition(view.scenario);
		expect(scenario).toEqual({ ...defaultScenario(edition!), seed: 7, drawCount: 256 });
	});

	test('never loses the others when one part is damaged', async () => {
		const { scenarios, notices } = await comparisonFromLink(
			'?a=nonsense&a-name=Mine&b=v%3D1%26interpol%3D9&c=v%3D1%26interpol%3D1000&d=&d-name=&e=1'
		);
		expect(scenarios.map(({ letter, scenario }) => [letter, scenario.levers['interpol']])).toEqual([
			['a', 9],
			['b', 30]
		]);
		expect(notices.map(({ code }) => code)).toEqual([
			'unknown-setting',
			'not-a-scenario-link',
			'setting-out-of-range'
		]);
		expect(notices[1]!.sentence).toContain('Scenario A (“Mine”)');
		expect(notices[1]!.whatToDo).toContain('left out');
	});

	test('keeps names short and free of hidden characters', async () => {
		const name = encodeURIComponent(`\u202eabc\u0000 ${'x'.repeat(50)}`);
		const { scenarios, notices } = await comparisonFromLink(`?a=v%3D1&a-name=${name}`);
		expect(scenarios[0]!.name).toBe(`abc ${'x'.repeat(36)}`);
		expect(notices.map(({ code }) => code)).toEqual(['name-too-long']);
	});
});
