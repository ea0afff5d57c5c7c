/** Scenarios as lines of text, one each: a link, or a JSON object with a link or with settings. */
import { fine, refused, type Outcome } from '#data/problem.ts';
import { LINK_KEYS, LINK_SHAPE } from '#scenario/link/link-from-scenario.ts';
import { repeatedName } from '#scenario/repeated-name.ts';
import { plain } from '../edition-names.ts';
import { searchOf } from '../search-of-address.ts';
import { SHORT_NAMES } from './lever-grid.ts';

/** No scenario needs more. */
const LONGEST_LINE = 16_000;

/** What a line asks for: the sender's own name for it, and the address of the scenario. */
export interface AskedScenario {
	readonly id: string | number | null;
	readonly search: Outcome<string>;
}

/** Reads one line. Any text can be read; what cannot be used is a problem of that line alone. */
export function askedScenario(line: string | null): AskedScenario {
	if (line === null) return { id: null, search: unusable('The line is too long.') };
	const text = line.trim();
	if (!/^[{["]/.test(text)) return { id: null, search: searchOfLink(text) };
	let read: unknown;
	try {
		read = JSON.parse(text);
	} catch {
		return { id: null, search: unusable('The line is not JSON.') };
	}
	if (typeof read === 'string') return { id: null, search: searchOfLink(read) };
	if (!isRecord(read)) return { id: null, search: unusable('The line holds no scenario.') };
	const { id, ...fields } = read;
	if (!isName(id)) return { id: null, search: unusable(UNUSABLE_NAME) };
	const repeated = repeatedName(text);
	return {
		id: id ?? null,
		search:
			repeated === null
				? searchOfFields(new Map(Object.entries(fields)))
				: unusable(`This line sets something twice: ${repeated}.`)
	};
}

const LONGEST_NAME = 200;
const UNUSABLE_NAME = `An id is a text of up to ${LONGEST_NAME} characters, or a whole number up to ${Number.MAX_SAFE_INTEGER}.`;

/** Whether an answer can bear the name as it was sent: JSON's larger numbers and fractions come back as others. */
function isName(id: unknown): id is string | number | null | undefined {
	if (typeof id === 'string') return id.length <= LONGEST_NAME;
	return id === undefined || id === null || Number.isSafeInteger(id);
}

function searchOfLink(link: string): Outcome<string> {
	const search = searchOf(link);
	return /[?=]/.test(link) ? fine(search) : unusable(`${plain(link)} is not a link.`);
}

/** The keys of an object beside `id`, `link`, `levers` and `assumptions`, and the keys of links they stand for. */
const PLAIN_FIELDS: ReadonlyMap<string, string> = new Map([
	['model', LINK_KEYS.modelId],
	['version', LINK_KEYS.modelVersion],
	['vintage', LINK_KEYS.vintage],
	['seed', LINK_KEYS.seed],
	['draws', LINK_KEYS.drawCount],
	['beliefs', LINK_KEYS.beliefSet],
	['beliefSet', LINK_KEYS.beliefSet]
]);

function searchOfFields(fields: ReadonlyMap<string, unknown>): Outcome<string> {
	const link = fields.get('link');
	if (typeof link === 'string')
		return fields.size === 1
			? searchOfLink(link)
			: unusable('A link holds the whole scenario, so nothing else may stand beside it.');
	const parts: [string, string][] = [[LINK_KEYS.shape, LINK_SHAPE]];
	for (const [name, value] of fields) {
		const key = PLAIN_FIELDS.get(name);
		const inner = key === undefined ? innerFields(name, value) : null;
		if (key !== undefined && (typeof value === 'string' || typeof value === 'number'))
			parts.push([key, String(value)]);
		else if (inner !== null) parts.push(...inner);
		else return unusable(`${plain(name)} cannot be used here.`);
	}
	return fine(`?${parts.map(([key, value]) => `${key}=${encoded(value)}`).join('&')}`);
}

/** Levers and assumptions as fields of a link; null when they are not. */
function innerFields(name: string, value: unknown): [string, string][] | null {
	if (!isRecord(value) || (name !== 'levers' && name !== 'assumptions')) return null;
	const taken: readonly string[] = Object.values(LINK_KEYS);
	const found: [string, string][] = [];
	for (const [id, setting] of Object.entries(value)) {
		const text = name === 'levers' ? leverText(setting) : assumptionText(setting);
		if (text === null || taken.includes(id)) return null;
		found.push([encoded(SHORT_NAMES.get(id) ?? id), text]);
	}
	return found;
}

function leverText(setting: unknown): string | null {
	return typeof setting === 'number' || typeof setting === 'string' ? String(setting) : null;
}

function assumptionText(setting: unknown): string | null {
	if (!isRecord(setting)) return null;
	const { low, central, high, ...others } = setting;
	const numbers = [low, central, high];
	const isUsable =
		Object.keys(others).length === 0 && numbers.every((number) => typeof number === 'number');
	return isUsable ? numbers.join('_') : null;
}

/** Half of a surrogate pair has no encoding. */
function encoded(text: string): string {
	return encodeURIComponent(text.toWellFormed());
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unusable(sentence: string): Outcome<string> {
	return refused(
		'unusable-line',
		sentence,
		'Write a link, or JSON such as {"levers":{"interpol":10},"beliefs":"backfires"}.'
	);
}

/** The lines of a stream that are not blank, numbered from 1; null for one that is too long, which is not kept. */
export async function* numberedLines(
	parts: AsyncIterable<string>
): AsyncGenerator<{ readonly number: number; readonly line: string | null }> {
	let number = 0;
	let rest = '';
	let isTooLong = false;
	for await (const part of parts) {
		const lines = (rest + part).split('\n');
		rest = lines.pop() as string;
		for (const line of lines) {
			number++;
			const isLost = isTooLong || line.length > LONGEST_LINE;
			isTooLong = false;
			if (isLost || line.trim() !== '') yield { number, line: isLost ? null : line };
		}
		if (rest.length > LONGEST_LINE) {
			isTooLong = true;
			rest = '';
		}
	}
	if (isTooLong || rest.trim() !== '')
		yield { number: number + 1, line: isTooLong || rest.length > LONGEST_LINE ? null : rest };
}
