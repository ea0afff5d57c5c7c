/** The address of a comparison: up to four scenario links with their names (decision 0031). Any text can be read. */
import { defaultScenario } from './default-scenario.ts';
import { DEFAULT_EDITION, loadEdition } from './editions.ts';
import { linkFromScenario } from './link/link-from-scenario.ts';
import { fieldValue, queryFields, type QueryFields } from './link/query-fields.ts';
import { scenarioFromLink } from './link/scenario-from-link.ts';
import type { Problem } from './problems.ts';
import type { Scenario } from './scenario.ts';

/** The keys of the scenarios in an address, in order. */
export const COMPARE_LETTERS = ['a', 'b', 'c', 'd'] as const;
export type CompareLetter = (typeof COMPARE_LETTERS)[number];

/** A name longer than this is cut. */
export const LONGEST_NAME = 40;
/** As long as an address that the server reads. */
const LONGEST_SEARCH = 8000;

/** A scenario to be compared; its link is what `/` takes, with or without the question mark. */
export interface ComparedLink {
	/** As a person typed it; empty where nobody named it. */
	readonly name: string;
	readonly link: string;
}

/** A scenario of a comparison. */
export interface ComparedScenario extends ComparedLink {
	readonly letter: CompareLetter;
	readonly scenario: Scenario;
}

/** The key of a scenario's name. */
export function nameKey(letter: CompareLetter): string {
	return `${letter}-name`;
}

/** The search part of a comparison, the first four scenarios in their order; empty for none. */
export function compareSearch(scenarios: readonly ComparedLink[]): string {
	const parts = scenarios.slice(0, COMPARE_LETTERS.length).flatMap(({ name, link }, place) => {
		const letter = COMPARE_LETTERS[place] as CompareLetter;
		const field = `${letter}=${encodeURIComponent(link.replace(/^\?/, ''))}`;
		return name === '' ? [field] : [field, `${nameKey(letter)}=${encodeURIComponent(name)}`];
	});
	return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** The address of a comparison. */
export function compareAddress(scenarios: readonly ComparedLink[]): `/compare${string}` {
	return `/compare${compareSearch(scenarios)}`;
}

/** The scenarios of an address's search part, and a notice for everything in it that could not be used. */
export async function comparisonFromLink(
	search: string
): Promise<{ scenarios: ComparedScenario[]; notices: Problem[] }> {
	if (search.length > LONGEST_SEARCH)
		return {
			scenarios: [],
			notices: [notice('link-too-long', 'This address is too long to be a comparison.', TRY_AGAIN)]
		};
	const fields = queryFields(search);
	const notices: Problem[] = unknownKeys(fields);
	const read = await Promise.all(COMPARE_LETTERS.map((letter) => readOne(fields, letter)));
	for (const one of read) notices.push(...one.notices);
	// What is left out leaves no gap, so that the letters on the page are those of its own address.
	const scenarios = read
		.flatMap(({ found }) => (found === null ? [] : [found]))
		.map((one, place) => ({ ...one, letter: COMPARE_LETTERS[place] as CompareLetter }));
	return { scenarios, notices };
}

const TRY_AGAIN = 'Ask whoever gave you the link to copy it again.';
const LEFT_OUT = `It is left out, and the others are compared. ${TRY_AGAIN}`;

/** Problems after which nothing of a scenario's own link would be left. */
const WHOLE_LINK: readonly string[] = [
	'link-too-long',
	'not-a-scenario-link',
	'unknown-link-shape',
	'repeated-setting',
	'unknown-edition'
];

function notice(code: string, sentence: string, whatToDo: string): Problem {
	return { code, sentence, whatToDo };
}

async function readOne(
	fields: QueryFields,
	letter: CompareLetter
): Promise<{ found: ComparedScenario | null; notices: Problem[] }> {
	const text = (fieldValue(fields, letter) ?? '').trim();
	const { name, isCut } = plainName(fieldValue(fields, nameKey(letter)) ?? '');
	const called = `Scenario ${letter.toUpperCase()}${name === '' ? '' : ` (“${name}”)`}`;
	const notices: Problem[] = [];
	// A form that was sent with an empty row asks for nothing.
	if (text === '' && name === '') return { found: null, notices };
	if (text === '') {
		notices.push(
			notice('no-scenario-link', `${called} has no link.`, 'Paste the address of a scenario.')
		);
		return { found: null, notices };
	}
	if ([letter, nameKey(letter)].some((key) => (fields.get(key)?.length ?? 0) > 1))
		notices.push(
			notice('repeated-scenario', `${called} stands twice in this address.`, 'The first is used.')
		);
	if (isCut)
		notices.push(
			notice('name-too-long', `The name of ${called} was too long.`, 'Its start is used.')
		);
	const read = await scenarioFromLink(searchOf(text));
	const isLost = read.notices.some(({ code }) => WHOLE_LINK.includes(code));
	notices.push(
		...read.notices.map(({ code, sentence, whatToDo }) =>
			notice(
				code,
				`${called}: ${sentence}`,
				isLost ? LEFT_OUT : whatToDo.replace('Check the settings; e', 'E')
			)
		)
	);
	const { scenario } = read;
	return {
		found: isLost ? null : { letter, name, link: linkFromScenario(scenario), scenario },
		notices
	};
}

/** The search part of what somebody pasted: a whole address, or what follows its question mark. */
function searchOf(text: string): string {
	const question = text.indexOf('?');
	if (question >= 0) return text.slice(question).split('#')[0] as string;
	// The address of the simulator itself is the announced scenario.
	return /^(https?:\/\/[^/]+)?\/?$/.test(text) ? '' : `?${text}`;
}

/** A name as plain text: no control or formatting characters, which could reorder or hide the words around them. */
function plainName(text: string): { name: string; isCut: boolean } {
	const plain = [
		...text
			.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu, ' ')
			.replace(/\s+/g, ' ')
			.trim()
	];
	const name = plain.slice(0, LONGEST_NAME).join('').trim();
	return { name, isCut: plain.length > LONGEST_NAME };
}

/** Keys that other sites hang on addresses mean nothing here; anything else unknown is said. */
function unknownKeys(fields: QueryFields): Problem[] {
	const known = COMPARE_LETTERS.flatMap((letter) => [letter as string, nameKey(letter)]);
	const unknown = [...fields.keys()].filter(
		(key) =>
			!known.includes(key) && !/^(utm_[a-z_]+|[a-z]{0,5}clid|mc_[a-z]+|igshid|ref)$/.test(key)
	);
	if (unknown.length === 0) return [];
	const { name } = plainName(unknown.slice(0, 3).join(', '));
	return [
		notice(
			'unknown-setting',
			`This address holds something that a comparison does not have: ${name}.`,
			'It was left out. A comparison has up to four scenarios, a to d.'
		)
	];
}

/**
 * The link of what was announced in the edition of a scenario, with its seed and draws, so that the two are paired.
 * `controls` are levers with their announced settings; those that are not given stand as in the edition.
 */
export function announcedBeside(
	scenario: Scenario,
	controls: readonly { readonly id: string; readonly announced: number }[],
	defaultBeliefSet: string
): string {
	return linkFromScenario({
		...scenario,
		levers: Object.fromEntries(controls.map(({ id, announced }) => [id, announced])),
		beliefSet: defaultBeliefSet,
		assumptions: {}
	});
}

/** The link of what was announced, as known then, with nothing changed. */
export async function announcedLink(): Promise<string> {
	const edition = await loadEdition(DEFAULT_EDITION);
	if (edition === null) throw new RangeError('the default edition is missing');
	return linkFromScenario(defaultScenario(edition));
}
