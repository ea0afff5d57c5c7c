import { beforeAll, describe, expect, test } from 'vitest';
import { compareScenarios } from '#scenario/compare-scenarios.ts';
import { comparisonSentences } from '#scenario/compare-sentences.ts';
import { defaultScenario } from '#scenario/default-scenario.ts';
import { DEFAULT_EDITION, loadEdition } from '#scenario/editions.ts';
import { recordSentences } from '#scenario/record-sentences.ts';
import { storyFacts, type StoryFacts } from '#scenario/story-facts.ts';
import type { SimulatorView } from '#scenario/simulator-view.ts';
import { viewScenario } from '#scenario/view-scenario.ts';
import * as money from '#ui/words/money.ts';
import * as words from '#ui/words.ts';
import { STORY } from '#ui/words/story.ts';
import { forbiddenIn } from './forbidden-words.ts';
import { gradeOf, sentencesOf, wordsOf } from './reading-age.ts';

const SETTINGS = [
	...[
		'evidence-neutral',
		'no-effect',
		'land-border-study',
		'fades-quickly',
		'backfires',
		'as-ministers-hope'
	].flatMap((beliefs) => [`&beliefs=${beliefs}`, `&beliefs=${beliefs}&vintage=2026-09`]),
	'&border-command=0&investigators=0&surveillance=0&interpol=0&organised-crime=0',
	'&border-command=400&investigators=600&interpol=30&organised-crime=120',
	'&border-command=400&beliefs=backfires',
	'&calmness=8',
	'&calmness=-8&beliefs=no-effect',
	'&beliefs=own&belief=0.02_0.1_0.3',
	'&beliefs=own&belief=-0.5_-0.2_0',
	'&prevention-change=0.3'
];

let views: SimulatorView[];
let facts: StoryFacts;
let generated: string[];

beforeAll(async () => {
	views = await Promise.all(SETTINGS.map((settings) => viewScenario(`?v=1&draws=256${settings}`)));
	facts = await storyFacts();
	const first = views[0]!.result.scenario;
	const pairs = await Promise.all(
		views.map(async ({ result }) => {
			const { comparisons, results } = await compareScenarios([first, result.scenario]);
			return comparisonSentences(
				{ first: '“As announced”', other: '“Another one”' },
				comparisons[0]!,
				results[1]!
			);
		})
	);
	generated = [
		...views.flatMap(sentencesOfView),
		...pairs.flat(),
		...recordSentences(facts.record),
		...STORY.flatMap((tell) => tell(facts).paragraphs)
	];
}, 60_000);

function sentencesOfView({ result, levers }: SimulatorView): string[] {
	return [
		words.takeaway(result),
		words.rangeSentence(result),
		words.differenceSentence(result),
		words.fewerSentence(result) ?? '',
		words.countedSentence(43_109, result) ?? '',
		words.coverageSentence(22, 23),
		words.fittedToSentence(result),
		words.announcedChange(result),
		...money.announcedSums(levers),
		...money.ledgerCounts(result),
		money.breakEvenCounts(result),
		...result.avoidedCosts.flatMap((cost) =>
			money.breakEvenSentences(cost, result.borderCommandGbpMillions)
		)
	].filter((text) => text !== '');
}

describe('sentences made from 20 scenarios', () => {
	test('CON-01, CON-02, VIZ-12: hold no forbidden word', () => {
		expect(views).toHaveLength(20);
		expect(generated.length).toBeGreaterThan(200);
		expect(generated.flatMap(forbiddenIn)).toEqual([]);
	});

	test('CON-05: are never longer than 25 words', () => {
		const long = generated.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence).length > 25);
		expect([...new Set(long)]).toEqual([]);
	});

	test('CON-05: can be read at grade 9 by scenario, and at grade 12 each alone', () => {
		// One sentence with one long noun reads harder than the lines that stand round it.
		const hard = [...new Set(generated.flatMap(sentencesOf))].filter((text) => gradeOf(text) > 12);
		expect(hard).toEqual([]);
		for (const view of views)
			expect(gradeOf(sentencesOfView(view).join(' '))).toBeLessThanOrEqual(9);
		for (const tell of STORY)
			expect(gradeOf(tell(facts).paragraphs.join(' '))).toBeLessThanOrEqual(9);
		expect(gradeOf(recordSentences(facts.record).join(' '))).toBeLessThanOrEqual(9);
	});

	test('CON-02: say of every range that it could be so, or that it is in the model', () => {
		for (const { result } of views) {
			expect(words.takeaway(result)).toContain('could');
			expect(words.rangeSentence(result)).toMatch(/could .* in the model\.$/);
		}
	});

	test('CON-05: steps of the tour have at most 120 words', () => {
		const counts = STORY.map((tell) => wordsOf(tell(facts).paragraphs.join(' ')).length);
		expect(counts.filter((count) => count > 120)).toEqual([]);
	});

	test('CON-04: every line of money in the tour has a source', async () => {
		const edition = (await loadEdition(DEFAULT_EDITION))!;
		expect(defaultScenario(edition).levers['border-command']).toBe(facts.money.pot);
		for (const tell of STORY)
			for (const id of tell(facts).sources) expect(facts.sources).toHaveProperty([id]);
	});
});
