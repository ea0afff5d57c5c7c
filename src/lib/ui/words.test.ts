import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScenarioResult } from '#scenario/scenario-result.ts';
import { FIXTURE_SCENARIO, FIXTURE_VIEW, fixtureResult } from './charts/view-fixture.ts';
import { roundedCount } from './format.ts';
import {
	announcedChange,
	countedSentence,
	coverageSentence,
	differenceSentence,
	effectInWords,
	fewerSentence,
	fittedToSentence,
	rangeSentence,
	takeaway,
	unusedEntries
} from './words.ts';

const result = fixtureResult(FIXTURE_SCENARIO);

function everySentence(of: ScenarioResult): string[] {
	const texts = [
		rangeSentence(of),
		takeaway(of),
		differenceSentence(of),
		fewerSentence(of) ?? '',
		countedSentence(43_109, of) ?? '',
		coverageSentence(20, 23),
		fittedToSentence(of),
		announcedChange(of)
	];
	return texts.flatMap((text) => text.split(/(?<=[.:]) /));
}

describe('the finding', () => {
	it('says what the forecast was fitted to, and no more', () => {
		expect(fittedToSentence(result)).toBe(
			'The forecast was fitted only to counts up to October 2024.'
		);
	});

	it('VIZ-01: says the range and how often it holds', () => {
		expect(rangeSentence(result)).toBe(
			'In 90 of 100 simulations, between 18,000 and 52,000 people could arrive by small boat in the 12 months to October 2025, in the model.'
		);
	});

	it('VIZ-01: has the two outer quantiles of any result, rounded as every sentence rounds', () => {
		fc.assert(
			fc.property(fc.nat(200_000), fc.nat(200_000), (one, other) => {
				const [low, high] = [Math.min(one, other), Math.max(one, other)];
				const range = [low, low, low, low, high, high, high];
				expect(rangeSentence({ ...result, firstTwelveMonths: range })).toContain(
					`In 90 of 100 simulations, between ${roundedCount(low)} and ${roundedCount(high)} people`
				);
			})
		);
	});

	it('VIZ-15: has a short hedged heading that names its period', () => {
		expect(takeaway(result)).toBe(
			'18,000 to 52,000 people could arrive in the year to October 2025'
		);
	});

	it.each([
		[-358, 638, 'between 360 more and 640 fewer people'],
		[0, 638, 'between 0 and 640 fewer people'],
		[3415, 13_233, 'between 3,400 and 13,000 fewer people'],
		[-2000, -100, 'between 100 and 2,000 more people'],
		[-2000, 0, 'between 0 and 2,000 more people']
	])('says a paired difference from %d to %d in words', (low, high, words) => {
		expect(
			differenceSentence({ ...result, avoidedFirstTwelveMonths: [low, 0, 0, 0, 0, 0, high] })
		).toBe(
			`Compared one by one with the same simulations without the measures: ${words}, in 90 of 100.`
		);
	});

	it('VIZ-11: says how often the range held what was counted, also when it never did', () => {
		expect(coverageSentence(0, 23)).toBe(
			'Monthly counts since the announcement fell inside the 90-in-100 range in 0 of 23 months.'
		);
	});

	it('says how often there are fewer', () => {
		expect(fewerSentence(result)).toContain('in 63 of 100');
	});

	it('says plainly when the measures change nothing', () => {
		const nothing = { ...result, avoidedWholeHorizon: result.avoidedWholeHorizon.map(() => 0) };
		expect(differenceSentence(nothing)).toContain('the same number with and without');
		expect(fewerSentence(nothing)).toBeNull();
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

it.each([
	[-0.05, 0.1, '5% more to 10% fewer'],
	[0, 0.1, '0 to 10% fewer'],
	[-0.1, 0, '0 to 10% more'],
	[0, 0, 'no change'],
	[0.1055, 0.1055, '10.55% fewer']
])('a belief from %d to %d is %s', (low, high, words) => {
	expect(effectInWords({ low, high })).toBe(words);
});

it('names the entries that could not be used', () => {
	expect(unusedEntries(['interpol', 'belief-low'], FIXTURE_VIEW.levers)).toEqual([
		'Interpol support',
		'a number of your own belief'
	]);
});
