import { readFileSync, globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { forbiddenIn } from './forbidden-words.ts';
import { gradeOf, sentencesOf, wordsOf } from './reading-age.ts';
import { markupTexts, modelData, modelTexts, moduleTexts, WORD_MODULES } from './reader-texts.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const everything = [...moduleTexts(), ...markupTexts(), ...modelTexts()];
const MOST_WORDS = 25;
const HIGHEST_GRADE = 9;

/** Sentences of frozen editions that are longer; new model versions shorten them. */
const KNOWN_LONG: readonly string[] = [
	'If all the announced measures worked like the rest of the Border Security Command work, were in place for good and nobody adapted, crossings would fall by this share.'
];

describe('the words that readers see', () => {
	test('are all looked at', () => {
		expect(WORD_MODULES.length).toBeGreaterThan(20);
		expect(everything.flatMap(({ texts }) => texts).length).toBeGreaterThan(800);
	});

	for (const rule of ['CON-01', 'CON-02', 'VIZ-12'])
		test(`${rule}: hold no word that the rule forbids`, () => {
			const faults = everything.flatMap(({ path, texts }) =>
				texts
					.flatMap(forbiddenIn)
					.filter((fault) => fault.rule === rule)
					.map(({ found, text }) => `${path}: “${found}” in “${text}”`)
			);
			expect(faults).toEqual([]);
		});

	test('CON-05: have no sentence longer than 25 words', () => {
		const long = everything.flatMap(({ path, texts }) =>
			texts
				.flatMap(sentencesOf)
				.filter((sentence) => wordsOf(sentence).length > MOST_WORDS)
				.filter((sentence) => !KNOWN_LONG.includes(sentence))
				.map((sentence) => `${path}: ${sentence}`)
		);
		expect(long).toEqual([]);
	});

	test('CON-05: can be read at a Flesch-Kincaid grade of 9, file by file', () => {
		const hard = everything.flatMap(({ path, texts }) => {
			const prose = texts
				.flatMap(sentencesOf)
				.filter((sentence) => wordsOf(sentence).length >= 5 && /[.!?:][”"’)]?$/.test(sentence));
			// One sentence with one long noun says nothing about a page.
			const grade = prose.length < 3 ? 0 : gradeOf(prose.join(' '));
			return grade > HIGHEST_GRADE ? [`${path}: ${grade.toFixed(1)}`] : [];
		});
		expect(hard).toEqual([]);
	});
});

describe('the model’s lines of money', () => {
	test('CON-04: each name who published them, and say what was announced and what is assumed', () => {
		const { fundingLines, sources } = modelData() as {
			fundingLines: { id: string; source: string; announcedLabel: string; status: object[] }[];
			sources: Record<string, { title: string; publisher: string; date: string }>;
		};
		expect(fundingLines.length).toBeGreaterThan(5);
		for (const { id, source, announcedLabel, status } of fundingLines) {
			expect(sources[source]?.publisher, id).toMatch(/\S/);
			expect(announcedLabel, id).toMatch(/announced|assumed|agreed/);
			expect(status.length, id).toBeGreaterThan(0);
		}
	});

	test('CON-02: statements of others are attributed to a speaker and a source', () => {
		const { statements, sources } = modelData() as {
			statements: { speaker: string; said: string; source: string }[];
			sources: Record<string, unknown>;
		};
		for (const { speaker, said, source } of statements) {
			expect(speaker).toMatch(/\S/);
			expect(said).toMatch(/\S/);
			expect(sources).toHaveProperty(source);
		}
	});
});

describe('colours', () => {
	const styles = [
		...globSync('src/**/*.css', { cwd: ROOT }),
		...globSync('src/**/*.svelte', { cwd: ROOT })
	].map((path) => ({ path, text: readFileSync(`${ROOT}${path}`, 'utf8') }));
	const hexes = styles.flatMap(({ path, text }) =>
		[...text.matchAll(/#([0-9a-f]{6})\b/gi)].map((match) => ({
			path,
			hex: match[1]!.toLowerCase()
		}))
	);

	test('CON-04: are those of no party', () => {
		/* prettier-ignore */
		const parties = [
			'e4003b', 'dc241f', 'd50000', '0087dc', '0575c9', 'faa61a', 'fdbb30', '12b6cf', '00bed6', '6ab023', '02a95b',
			'008066', 'fff95d', 'fdf38e', '005b54', '008142', '70147a', 'd46a4c', '326760', '2aa82c'
		];
		expect(hexes.length).toBeGreaterThan(20);
		expect(hexes.filter(({ hex }) => parties.includes(hex))).toEqual([]);
	});

	test('CON-03: hold no red and no green that could grade people', () => {
		expect(['ff0000', 'd4351c', '00703c'].every((hex) => isAlarm(hex))).toBe(true);
		expect(hexes.filter(({ hex }) => isAlarm(hex))).toEqual([]);
	});

	test('CON-03: come with no happy or sad signs', () => {
		const signs = styles.filter(({ text }) =>
			/[\u{1F600}-\u{1F64F}\u2639\u263A\u{1F44D}\u{1F44E}]/u.test(text)
		);
		expect(signs.map(({ path }) => path)).toEqual([]);
	});
});

/** A strong red or green: the colours of failure and success. */
function isAlarm(hex: string): boolean {
	const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
	const most = Math.max(red, green, blue);
	const spread = most - Math.min(red, green, blue);
	if (spread < 60 || spread / most < 0.4) return false;
	const isRed = most === red && blue < red * 0.55 && green < red * 0.45;
	const isGreen = most === green && red < green * 0.7 && blue < green * 0.75;
	return isRed || isGreen;
}
