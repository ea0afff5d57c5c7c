import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultScenario } from './default-scenario.ts';
import { editionKeys, loadEdition } from './editions.ts';
import { linkFromScenario } from './link/link-from-scenario.ts';
import { guessesOf, isAnswered, predictionFromLink, wholeYears } from './predict-from-link.ts';
import { GUESS_BOUNDS, GUESS_PREFIX, guessKey, predictSearch } from './predict-links.ts';

const editions = await Promise.all(editionKeys().map(async (key) => (await loadEdition(key))!));
const link = linkFromScenario(defaultScenario(editions[0]!));
const people = fc.integer(GUESS_BOUNDS);

describe('VIZ-29: the address of a prediction', () => {
	it('brings back the figures it was made from, and is written one way only', async () => {
		const predictions = fc.constantFrom(...editions).chain((edition) =>
			fc.record({
				edition: fc.constant(edition),
				figures: fc.array(fc.option(people), {
					minLength: wholeYears(edition.axis).length,
					maxLength: wholeYears(edition.axis).length
				}),
				seed: fc.integer({ min: 1, max: 4294967295 })
			})
		);
		await fc.assert(
			fc.asyncProperty(predictions, async ({ edition, figures, seed }) => {
				const scenarioLink = linkFromScenario({ ...defaultScenario(edition), seed });
				const guesses = wholeYears(edition.axis).flatMap((year, at) => {
					const said = figures[at] ?? null;
					return said === null ? [] : [{ year, people: said }];
				});
				const search = predictSearch(scenarioLink, guesses.toReversed());
				const asked = await predictionFromLink(search);
				expect(asked.notices).toEqual([]);
				expect(asked.scenario.seed).toBe(seed);
				expect(guessesOf(asked)).toEqual(guesses);
				expect(isAnswered(asked)).toBe(guesses.length > 0);
				expect(predictSearch(asked.link, guessesOf(asked))).toBe(search);
			}),
			{ numRuns: 60 }
		);
	});

	it('may be any text, which gives usable figures or says what to do', async () => {
		const keys = fc.constantFrom('guess-2025', 'guess-2027', 'guess-', 'guess%2D2026', 'v', 'seed');
		const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('30k', '1', '9e9', '%E0'));
		const fields = fc
			.array(fc.tuple(keys, text, fc.boolean()))
			.map((all) =>
				all
					.map(([key, value, isEncoded]) =>
						isEncoded ? `${key}=${encodeURIComponent(value.toWellFormed())}` : `${key}=${value}`
					)
					.join('&')
			);
		await fc.assert(
			fc.asyncProperty(
				fc.oneof(
					fields,
					fc.string({ unit: 'binary' }),
					fields.map((part) => `${link}&${part}`)
				),
				async (search) => {
					const { entries, notices } = await predictionFromLink(search);
					for (const entry of entries) {
						expect(entry.people === null || entry.problem === null).toBe(true);
						if (entry.people !== null) {
							expect(Number.isInteger(entry.people)).toBe(true);
							expect(entry.people).toBeGreaterThanOrEqual(GUESS_BOUNDS.min);
							expect(entry.people).toBeLessThanOrEqual(GUESS_BOUNDS.max);
						}
						if (entry.problem !== null) expect(entry.problem.whatToDo).not.toBe('');
					}
					for (const { sentence } of notices) expect(sentence).not.toBe('');
				}
			),
			{ numRuns: 200 }
		);
	});
});

describe('VIZ-29: figures as people type them', () => {
	it.each([
		['30000', 30000],
		['30,000', 30000],
		['30k', 30000],
		['30 thousand people', 30000],
		['0', 0]
	])('%s is %d', async (text, value) => {
		const asked = await predictionFromLink(`${link}&guess-2025=${encodeURIComponent(text)}`);
		expect(asked.entries[0]).toMatchObject({ year: 2025, people: value, problem: null });
		expect(isAnswered(asked)).toBe(true);
	});

	it.each(['lots', '-5', '200001', '1.5', '30 000', '£5m'])(
		'INP-10: %s stays as it is, says what to do, and changes nothing else',
		async (text) => {
			const asked = await predictionFromLink(
				`${link}&guess-2025=${encodeURIComponent(text)}&guess-2026=28000`
			);
			expect(asked.entries[0]).toMatchObject({ text, people: null });
			expect(asked.entries[0]?.problem?.whatToDo).toMatch(/^(Write|Enter) /);
			expect(asked.entries[1]).toMatchObject({ people: 28000, problem: null });
			expect(isAnswered(asked)).toBe(false);
		}
	);

	it('a year that is empty is no figure, and a form with nothing in it was sent all the same', async () => {
		const asked = await predictionFromLink(`${link}&guess-2025=&guess-2026=+&guess-2027=`);
		expect(asked).toMatchObject({ isSent: true, notices: [] });
		expect(guessesOf(asked)).toEqual([]);
		expect((await predictionFromLink(link)).isSent).toBe(false);
	});

	it('a figure given twice, or for a year that is not asked about, is said', async () => {
		const twice = await predictionFromLink(`${link}&guess-2025=1&guess-2025=2`);
		expect(twice.notices.map(({ code }) => code)).toEqual(['repeated-guess']);
		expect(twice.entries[0]?.people).toBe(1);
		const other = await predictionFromLink(`${link}&guess-2031=1&guess-x=2`);
		expect(other.notices.map(({ code }) => code)).toEqual(['unknown-guess']);
	});
});

it('the years are those that an edition projects from January to December', () => {
	expect(editions.map(({ axis }) => wholeYears(axis))).toEqual([
		[2025, 2026, 2027],
		[2027, 2028, 2029]
	]);
	expect(wholeYears({ firstMonth: 24300, firstProjectedMonth: 24300, monthCount: 24 })).toEqual([
		2025, 2026
	]);
});

it('no id of an edition looks like a figure', () => {
	for (const { levers, assumptions } of editions)
		for (const id of [...levers.map((lever) => lever.id), ...Object.keys(assumptions)])
			expect(id.startsWith(GUESS_PREFIX)).toBe(false);
	expect(guessKey(2025)).toBe('guess-2025');
});
