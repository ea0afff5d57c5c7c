import { describe, expect, it } from 'vitest';
import { attributeChange, announcedLike, type Attribution } from './attribution.ts';
import { biggestCauseSentence } from './attribution-sentences.ts';
import { differingGroups, mixedScenario, CAUSE_GROUPS, type Side } from './attribution-groups.ts';
import { defaultScenario, OWN_BELIEFS } from './default-scenario.ts';
import { editionKeys, loadEdition } from './editions.ts';
import { runOnEdition } from './run-scenario.ts';
import { EVERY_MEASURE, type Scenario } from './scenario.ts';

const [edition, newer] = (await Promise.all(
	editionKeys().map(async (key) => (await loadEdition(key))!)
)) as [Side['edition'], Side['edition']];

const base = { ...defaultScenario(edition), drawCount: 512 };
const side = (change: Partial<Scenario> = {}): Side => ({
	edition,
	scenario: { ...base, ...change }
});
const levers = (change: Record<string, number>) => ({ levers: { ...base.levers, ...change } });
const hopeful = side({
	beliefSet: 'as-ministers-hope',
	...levers({ 'border-command': 300, calmness: 2 })
});
const figure = (attribution: Attribution, id: string) =>
	attribution.figures.find((one) => one.figure === id)!;

describe('the groups of a change', () => {
	it('are those in which anything differs', () => {
		expect(differingGroups(side(), hopeful)).toEqual(['money', 'beliefs', 'weather']);
		expect(differingGroups(side(), side(levers({ powers: 0 })))).toEqual(['other-levers']);
		const delay = { 'ramp-months': { low: 1, central: 2, high: 3 } };
		expect(differingGroups(side(), side({ assumptions: delay }))).toEqual(['other-assumptions']);
		expect(differingGroups(side(), side({ seed: 9, drawCount: 256 }))).toEqual([]);
	});

	it('take a belief set and the same numbers of a reader as the same belief', () => {
		const neutral = edition.beliefSets.find(({ id }) => id === edition.defaultBeliefSet)!;
		const own = side({ beliefSet: OWN_BELIEFS, assumptions: { [EVERY_MEASURE]: neutral.effect } });
		expect(differingGroups(side(), own)).toEqual([]);
	});

	it('put together make the scenario again', () => {
		const other = side({
			...levers({ interpol: 0, france: 0, calmness: -3 }),
			beliefSet: 'fades-quickly',
			assumptions: {
				'displacement-share': { low: 0, central: 0.1, high: 0.2 },
				'belief-interpol': { low: 0, central: 0.1, high: 0.2 }
			}
		});
		expect(mixedScenario(side(), other, new Set(CAUSE_GROUPS)).scenario).toEqual(other.scenario);
		const nothing = mixedScenario(side({ seed: 4 }), other, new Set());
		expect(nothing.scenario).toEqual(side().scenario);
	});
});

describe('the attribution of a change', () => {
	const attribution = attributeChange(side(), hopeful);

	it('starts and ends at the published figures, and its parts add up to the person', () => {
		const [from, to] = [side(), hopeful].map((one) => runOnEdition(one.edition, one.scenario));
		const people = figure(attribution, 'first-twelve-months-middle');
		expect([people.from, people.to]).toEqual([
			from!.firstTwelveMonths[3],
			to!.firstTwelveMonths[3]
		]);
		const avoided = figure(attribution, 'arrivals-avoided-middle');
		expect([avoided.from, avoided.to]).toEqual([
			from!.avoidedWholeHorizon[3],
			to!.avoidedWholeHorizon[3]
		]);
		expect(figure(attribution, 'spend').to).toBe(to!.spendGbpMillions);
		const net = to!.avoidedCosts.map(({ netGbpMillions }) => netGbpMillions[3]);
		expect(figure(attribution, 'net-home-office').to).toBe(net[0]);
		expect(figure(attribution, 'net-support').to).toBe(net[1]);
		for (const { difference, parts, unit } of attribution.figures) {
			const scale = unit === 'people' ? 1 : 10;
			const whole = parts.map(({ amount }) => Math.round(amount * scale));
			expect(whole.reduce((sum, part) => sum + part, 0)).toBe(Math.round(difference * scale));
			expect(parts.map(({ group }) => group)).toEqual(attribution.groups);
		}
	});

	it('puts what money costs to money, and nothing of it to beliefs or weather', () => {
		const { parts, difference, biggestCause } = figure(attribution, 'spend');
		expect(parts).toEqual([
			{ group: 'money', amount: difference },
			{ group: 'beliefs', amount: 0 },
			{ group: 'weather', amount: 0 }
		]);
		expect(biggestCause).toEqual({ group: 'money', amount: difference });
	});

	it('names calmer weather as what brings more people', () => {
		const { biggestCause } = figure(attribution, 'first-twelve-months-middle');
		expect(biggestCause?.group).toBe('weather');
		expect(biggestCause?.amount).toBeGreaterThan(0);
		expect(biggestCauseSentence(attribution)).toMatch(
			/^The weather that was set is the biggest cause: [\d,]+ more people, in the model \(people arriving in the 12 months to October 2025, middle of the simulations\)\. All causes together: [\d,]+ (more|fewer) people\.$/
		);
	});

	it('runs every mixture once, and is plain data', () => {
		expect(attribution.runCount).toBe(8);
		expect(structuredClone(attribution)).toEqual(attributeChange(side(), hopeful));
	});

	it('of nothing is nothing, and says so', () => {
		const same = attributeChange(side(), side());
		expect([same.groups, same.runCount]).toEqual([[], 1]);
		for (const one of same.figures)
			expect(one).toMatchObject({ difference: 0, parts: [], biggestCause: null });
		expect(biggestCauseSentence(same)).toContain('same choices');
	});

	it('back again has the opposite differences, and the same causes to within a person', () => {
		const back = attributeChange(hopeful, side());
		for (const [i, one] of attribution.figures.entries()) {
			const other = back.figures[i]!;
			expect(other.difference).toBeCloseTo(-one.difference, 9);
			const unit = one.unit === 'people' ? 1 : 0.1;
			for (const [j, { amount }] of one.parts.entries())
				expect(Math.abs(other.parts[j]!.amount + amount)).toBeLessThanOrEqual(unit + 1e-9);
		}
	});
});

describe('newer data', () => {
	const later = { edition: newer, scenario: { ...defaultScenario(newer), drawCount: 512 } };
	const attribution = attributeChange(side({ beliefSet: 'backfires' }), later);

	it('is a cause of its own, over the months that both editions project', () => {
		expect(attribution.groups).toEqual(['beliefs', 'newer-data']);
		expect(attribution.firstMonth).toBe(newer.axis.firstProjectedMonth);
		expect(attribution.firstMonth + attribution.monthCount).toBe(
			edition.axis.firstMonth + edition.axis.monthCount
		);
		expect(figure(attribution, 'first-twelve-months-middle').biggestCause?.group).toBe(
			'newer-data'
		);
		expect(biggestCauseSentence(attribution)).toContain('Newer data are the biggest cause');
	});

	it('is compared with the announced scenario of any edition, paired', () => {
		const reference = announcedLike(edition, { ...later.scenario, seed: 5 });
		expect(reference.scenario).toMatchObject({ seed: 5, drawCount: 512, vintage: edition.vintage });
		expect(attributeChange(reference, later).groups).toEqual(['newer-data']);
	});
});
