import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScenarioResult } from '#scenario/scenario-result.ts';
import { FIXTURE_SCENARIO, FIXTURE_VIEW, fixtureResult } from './charts/view-fixture.ts';
import {
	announcedChange,
	breakEvenSentences,
	chartDescription,
	countedSentence,
	coverageSentence,
	leverChange,
	leverValueText,
	pairedSentence,
	paysForItselfSentence,
	rangeSentence,
	referenceSentence,
	takeaway
} from './words.ts';

const result = fixtureResult(FIXTURE_SCENARIO);

function everySentence(of: ScenarioResult): string[] {
	const texts = [
		rangeSentence(of),
		referenceSentence(of),
		pairedSentence(of),
		countedSentence(43_109, of) ?? '',
		coverageSentence(20, 23),
		announcedChange(of),
		chartDescription(of, 2018, of.firstMonth + 22, 'Wars and other shocks.'),
		...of.avoidedCosts.flatMap((cost) => [
			...breakEvenSentences(cost, of.borderCommandGbpMillions),
			paysForItselfSentence(cost)
		])
	];
	return texts.flatMap((text) => text.split(/(?<=[.:]) /));
}

describe('the finding', () => {
	it('says the range and how often it holds', () => {
		expect(rangeSentence(result)).toBe(
			'In 90 of 100 simulations, between 18,000 and 52,000 people could arrive in the 12 months to October 2025, in the model.'
		);
	});

	it('has a hedged heading of at most twelve words', () => {
		expect(takeaway(result)).toBe('18,000 to 52,000 people could arrive by small boat in a year');
		expect(takeaway(result).split(' ').length).toBeLessThanOrEqual(12);
	});

	it('compares with the same simulations without the measures', () => {
		expect(referenceSentence(result)).toContain('between 19,000 and 53,000');
		expect(pairedSentence(result)).toContain('63 of 100');
	});

	it('says plainly when the measures change nothing', () => {
		const nothing = { ...result, avoidedWholeHorizon: result.avoidedWholeHorizon.map(() => 0) };
		expect(pairedSentence(nothing)).toContain('the same number with and without');
	});

	it.each([
		[10_000, 'below'],
		[30_000, 'inside'],
		[60_000, 'above']
	])('places the %d who were counted %s the range', (people, place) => {
		expect(countedSentence(people, result)).toContain(`${place} the range`);
	});
});

describe('every sentence', () => {
	it('has at most 25 words, for any result', () => {
		const longest = fc
			.sample(fc.double({ min: 0.01, max: 3, noNaN: true }), 50)
			.flatMap((shift) =>
				everySentence(fixtureResult(FIXTURE_SCENARIO, shift)).map((text) => text.split(' ').length)
			);
		expect(Math.max(...longest)).toBeLessThanOrEqual(25);
	});

	it('promises nothing and names no side', () => {
		expect(everySentence(result).join(' ')).not.toMatch(
			/\b(will|saves|proves|leads to|illegal|flood|surge|wave|crackdown|smash|stem)\b/i
		);
	});
});

describe('the words of a lever', () => {
	const [pot] = FIXTURE_VIEW.levers;
	if (pot === undefined) throw new Error('the fixture has no levers');

	it('says the amount, and that it is the announced one', () => {
		expect(leverValueText(pot, 150)).toBe('£150 million, the announced amount');
		expect(leverValueText(pot, 200)).toBe('£200 million');
	});

	it('says how a changed lever differs', () => {
		expect([150, 200, 100].map((setting) => leverChange(pot, setting))).toEqual([
			null,
			'£50 million more',
			'£50 million less'
		]);
	});
});
