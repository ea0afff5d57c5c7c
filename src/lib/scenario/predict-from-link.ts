/** An address as a prediction. Any text can be read, and what could not be used is said. */
import { monthOfYear, yearOf } from '#data/calendar-month.ts';
import type { Edition } from '#model/edition.ts';
import { loadEdition } from './editions.ts';
import { linkFromScenario } from './link/link-from-scenario.ts';
import { queryFields } from './link/query-fields.ts';
import { scenarioFromLink } from './link/scenario-from-link.ts';
import { GUESS_BOUNDS, GUESS_PREFIX, guessKey, type Guess } from './predict-links.ts';
import type { Problem } from './problems.ts';
import type { Scenario } from './scenario.ts';
import { readEntry } from './shown-unit.ts';

/** What stands in the field of one year. */
export interface GuessEntry {
	readonly year: number;
	/** As it was typed. */
	readonly text: string;
	/** `null` where nothing was said, or nothing that can be used. */
	readonly people: number | null;
	readonly problem: Problem | null;
}

/** A prediction as an address holds it. */
export interface AskedPrediction {
	readonly scenario: Scenario;
	/** The scenario's canonical link. */
	readonly link: string;
	readonly edition: Edition;
	/** One for every year that is asked about. */
	readonly entries: readonly GuessEntry[];
	/** The form was sent, even if with empty fields. */
	readonly isSent: boolean;
	readonly notices: readonly Problem[];
}

/** As long as an address that the server reads. */
const LONGEST_SEARCH = 8000;
/** More of a text is never shown again. */
const LONGEST_ENTRY = 60;

/** The calendar years that a projection covers from January to December. */
export function wholeYears({
	firstMonth,
	monthCount,
	firstProjectedMonth
}: Edition['axis']): number[] {
	const end = firstMonth + monthCount;
	const first = yearOf(firstProjectedMonth) + (monthOfYear(firstProjectedMonth) === 1 ? 0 : 1);
	return Array.from({ length: yearOf(end) - first }, (_, i) => first + i);
}

/** The figures that can be used. */
export function guessesOf({ entries }: Pick<AskedPrediction, 'entries'>): Guess[] {
	return entries.flatMap(({ year, people }) => (people === null ? [] : [{ year, people }]));
}

/** Whether something was said that can be used, and nothing that cannot. */
export function isAnswered({ entries }: Pick<AskedPrediction, 'entries'>): boolean {
	return (
		entries.some(({ people }) => people !== null) &&
		entries.every(({ problem }) => problem === null)
	);
}

/** The prediction of an address's search part. */
export async function predictionFromLink(search: string): Promise<AskedPrediction> {
	const isTooLong = search.length > LONGEST_SEARCH;
	const parts = isTooLong ? [] : search.replace(/^\?/, '').split('&');
	const rest = isTooLong ? search : searchOf(parts.filter((part) => !isGuess(part)));
	const { scenario, notices } = await scenarioFromLink(rest);
	const edition = await loadEdition(scenario);
	if (edition === null) throw new RangeError('a scenario from a link always has an edition');
	const years = wholeYears(edition.axis);
	const texts = queryFields(searchOf(parts.filter(isGuess)));
	return {
		scenario,
		link: linkFromScenario(scenario),
		edition,
		entries: years.map((year) => entryOf(year, texts.get(guessKey(year))?.[0] ?? '')),
		isSent: texts.size > 0,
		notices: [...notices, ...guessNotices(texts, years)]
	};
}

function searchOf(parts: readonly string[]): string {
	const said = parts.filter((part) => part !== '');
	return said.length === 0 ? '' : `?${said.join('&')}`;
}

function isGuess(part: string): boolean {
	return [...queryFields(part).keys()].some((key) => key.startsWith(GUESS_PREFIX));
}

function entryOf(year: number, given: string): GuessEntry {
	const text = given.slice(0, LONGEST_ENTRY);
	if (text.trim() === '') return { year, text: '', people: null, problem: null };
	const read = readEntry(text, 'people', GUESS_BOUNDS);
	return read.ok
		? { year, text, people: read.value, problem: null }
		: { year, text, people: null, problem: read.problem };
}

function guessNotices(
	texts: ReadonlyMap<string, readonly string[]>,
	years: readonly number[]
): Problem[] {
	const asked: readonly string[] = years.map(guessKey);
	const notices: Problem[] = [];
	if ([...texts].some(([key, values]) => asked.includes(key) && values.length > 1))
		notices.push({
			code: 'repeated-guess',
			sentence: 'This address holds two figures for one year.',
			whatToDo: 'The first is used.'
		});
	if ([...texts.keys()].some((key) => !asked.includes(key)))
		notices.push({
			code: 'unknown-guess',
			sentence: 'This address holds a figure for a year that is not asked about.',
			whatToDo: `It was left out. The years are ${years.join(', ')}.`
		});
	return notices;
}
