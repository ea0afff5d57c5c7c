import { describe, expect, it } from 'vitest';
import { editionKeys, loadEdition } from '#scenario/editions.ts';
import { defaultScenario } from '#scenario/default-scenario.ts';
import { ledgerOf } from '#scenario/money-ledger.ts';
import { FIXTURE_SCENARIO, FIXTURE_VIEW, fixtureResult } from '#ui/charts/view-fixture.ts';
import {
	announcedSums,
	breakEvenCounts,
	breakEvenSentences,
	drawnCost,
	ledgerCounts,
	moneyRange,
	NOTHING_TO_RECOUP,
	paysForItself,
	spendTitle,
	STANDING_DISPLACEMENT
} from './money.ts';

const { levers } = FIXTURE_VIEW;
const result = fixtureResult(FIXTURE_SCENARIO);
const [homeOffice] = result.avoidedCosts;
if (homeOffice === undefined) throw new Error('the fixture has no costs');

describe('the sums', () => {
	it('are called announced only while they are', () => {
		expect(spendTitle(result, levers)).toBe('Announced money: £180 million');
		const changed = { ...FIXTURE_SCENARIO, levers: { ...FIXTURE_SCENARIO.levers, interpol: 20 } };
		expect(spendTitle({ ...fixtureResult(changed), spendGbpMillions: 194 }, levers)).toBe(
			'Money in this scenario: £194 million'
		);
		expect(spendTitle({ ...result, spendGbpMillions: 0 }, levers)).toBe(
			'Announced money in the simulated months: £0'
		);
	});

	it('relate as announced, and never reach £225m', () => {
		expect(announcedSums(levers)).toEqual([
			'On the day, £75m was new. With £75m from before, it makes £150m, never £225m.',
			'With £6m for Interpol and £24m for serious international crime, the announced money is £180m.'
		]);
	});
});

it('the money that was new on the day is what the model documents', async () => {
	const edition = await loadEdition(editionKeys()[0]!);
	const { newThatDay, earlier } = (await ledgerOf({ ...defaultScenario(edition!), drawCount: 8 }))
		.announcedSums;
	expect(announcedSums(levers)[0]).toContain(`£${newThatDay}m was new. With £${earlier}m`);
});

describe('what is counted', () => {
	it('names the costs that are drawn', () => {
		expect(drawnCost(homeOffice)).toBe('£30,000 to £165,000 each');
	});

	it('assumes the displacement of the editions', async () => {
		for (const key of editionKeys())
			expect((await loadEdition(key))?.assumptions['displacement-share']).toMatchObject(
				STANDING_DISPLACEMENT
			);
		expect(ledgerCounts(result).join(' ')).toContain('10 to 90 in 100, middle 50');
	});

	it('says nothing of pay-off where nothing is spent', () => {
		expect(paysForItself({ ...homeOffice, paysForItselfPer100: null })).toBe(NOTHING_TO_RECOUP);
		expect(paysForItself(homeOffice)).toBe('31 of 100 simulations');
	});

	it('breaks no amount from its sign', () => {
		expect(moneyRange([-240, -88])).toBe('−\u2060£240m to −\u2060£88m');
	});

	it('is said in sentences of at most 25 words', () => {
		const sentences = [
			...announcedSums(levers),
			...ledgerCounts(result),
			breakEvenCounts(result),
			...breakEvenSentences(homeOffice, 150)
		].flatMap((text) => text.split(/(?<=\.) /));
		expect(Math.max(...sentences.map((text) => text.split(' ').length))).toBeLessThanOrEqual(25);
		expect(sentences.join(' ')).not.toMatch(/\b(will|saves|proves|leads to)\b/i);
	});
});
