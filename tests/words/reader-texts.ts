/** Every place in the repository where words for readers stand. */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { isWordModule } from '../../scripts/pseudo-locale/word-modules.ts';
import { textsOfMarkup, textsOfModule } from './strings-of-code.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A file and its texts. */
export interface FileTexts {
	readonly path: string;
	readonly texts: readonly string[];
}

const read = (path: string) => readFileSync(`${ROOT}${path}`, 'utf8');

function files(...patterns: readonly string[]): string[] {
	return globSync([...patterns], { cwd: ROOT })
		.filter((path) => !/\.test\.ts$/.test(path))
		.sort();
}

/** Modules of words: the folder of the interface's, and the sentences that the command line shares. */
export const WORD_MODULES: readonly string[] = files('src/lib/**/*.ts').filter((path) =>
	isWordModule(`/${path}`)
);

/** The texts of every module of words. */
export function moduleTexts(): FileTexts[] {
	return WORD_MODULES.map((path) => ({ path, texts: textsOfModule(read(path), path) }));
}

/** Single small words of the modules of words, such as units, which the made-up language takes for ids. */
export function smallWords(): string[] {
	const literals = WORD_MODULES.flatMap((path) => [...read(path).matchAll(/'([a-z]+)'/g)]);
	return [...new Set(literals.map((match) => match[1] as string))];
}

/** The texts of every Svelte file's markup. */
export function markupTexts(): FileTexts[] {
	return files('src/**/*.svelte').map((path) => ({ path, texts: textsOfMarkup(read(path)) }));
}

/** Keys of the model whose values are shown to readers in our voice. */
const MODEL_KEYS: readonly string[] = [
	'title',
	'statement',
	'sentence',
	'summary',
	'limits',
	'purpose',
	'definition',
	'inTheModel',
	'announcedLabel',
	'unitInWords',
	'rationale',
	'note',
	'label',
	'intendedUse',
	'outOfScope'
];

/** The model's own words, by key. Sources are titles of others, and `said` is attributed to its speaker. */
export function modelTexts(): FileTexts[] {
	return ['model.yaml', 'stages.yaml'].map((name) => {
		const path = `src/lib/model/uk-border-security/${name}`;
		return { path, texts: collect(parse(read(path)), []) };
	});
}

/** The model as data. */
export function modelData(): Record<string, unknown> {
	return parse(read('src/lib/model/uk-border-security/model.yaml')) as Record<string, unknown>;
}

function collect(value: unknown, texts: string[], key = ''): string[] {
	if (typeof value === 'string' && MODEL_KEYS.includes(key)) texts.push(value);
	else if (Array.isArray(value)) for (const one of value) collect(one, texts, key);
	else if (typeof value === 'object' && value !== null)
		for (const [name, one] of Object.entries(value))
			if (name !== 'sources') collect(one, texts, name);
	return texts;
}
