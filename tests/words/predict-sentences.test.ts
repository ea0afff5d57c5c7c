import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { predictionFromLink } from '#scenario/predict-from-link.ts';
import { predictReveal, type PredictReveal } from '#scenario/predict-view.ts';
import { viewScenario } from '#scenario/view-scenario.ts';
import * as words from '#ui/words/predict-reveal.ts';
import { forbiddenIn } from './forbidden-words.ts';
import { gradeOf, sentencesOf, wordsOf } from './reading-age.ts';

const FIGURES = ['2025=30000', '2025=41472&guess-2026=0', '2025=0&guess-2027=200000', '2026=41400'];

let reveals: PredictReveal[];
beforeAll(async () => {
	reveals = await Promise.all(
		['2024-10', '2026-09'].flatMap((vintage) =>
			FIGURES.map(async (figures) => {
				const years = vintage === '2024-10' ? figures : figures.replaceAll(/202[567]/g, '2027');
				const asked = await predictionFromLink(`?v=1&draws=256&vintage=${vintage}&guess-${years}`);
				return predictReveal(asked, await viewScenario(asked.link));
			})
		)
	);
}, 60_000);

const saidOf = (reveal: PredictReveal): string[] => [
	`${words.heading(reveal)}.`,
	words.lede(reveal.known),
	words.careful(reveal),
	...reveal.years.flatMap((year) => [
		words.countSentence(year),
		words.rangeSentence(year),
		words.placeSentence(year)
	])
];

describe('VIZ-29: what is said of a gap', () => {
	it('tells both figures and the difference, and how much of what was said that is', () => {
		const [first, , zero] = reveals.map(({ years }) => words.countSentence(years[0]!));
		expect(first).toBe(
			'You said 30,000 for 2025. The Home Office counted 41,472: 11,472 more than you said (38%).'
		);
		expect(words.countSentence(reveals[1]!.years[0]!)).toMatch(/41,472: exactly what you said\.$/);
		expect(zero).toMatch(/41,472 more than you said\.$/);
		expect(words.countSentence(reveals[3]!.years[0]!)).toMatch(/^You gave no figure for 2025\./);
		expect(words.countSentence(reveals[0]!.years[1]!)).toMatch(/first 9 months, provisional\./);
	});

	it('CON-01, CON-02, CON-03, CON-05: holds no forbidden word, no verdict, and is plain', () => {
		const all = reveals.flatMap(saidOf);
		expect(all.length).toBeGreaterThan(80);
		expect(all.flatMap(forbiddenIn)).toEqual([]);
		const verdict = /\b(right|wrong|correct|score|good|bad|better|worse|close|well done|sorry)\b/i;
		expect(all.filter((text) => verdict.test(text))).toEqual([]);
		expect(all.flatMap(sentencesOf).filter((text) => wordsOf(text).length > 25)).toEqual([]);
		for (const reveal of reveals) expect(gradeOf(saidOf(reveal).join(' '))).toBeLessThanOrEqual(9);
	});

	it('VIZ-15: has a heading of at most twelve words, or with a range in it', () => {
		for (const reveal of reveals) {
			const heading = words.heading(reveal);
			expect(wordsOf(heading).length <= 12 || heading.includes('could'), heading).toBe(true);
		}
	});

	it('VIZ-28: gives ranges to two figures and counts exactly', () => {
		fc.assert(
			fc.property(fc.constantFrom(...reveals.flatMap(({ years }) => years)), (year) => {
				for (const [number] of words.rangeSentence(year).matchAll(/\d+,\d{3}/g))
					expect(Number(number.replace(',', '')) % 1000).toBe(0);
				if (year.counted !== null)
					expect(words.countSentence(year).replaceAll(',', '')).toContain(
						String(year.counted.people)
					);
			})
		);
	});
});
