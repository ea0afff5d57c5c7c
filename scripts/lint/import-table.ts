/** Which layer may import which: the table of docs/architecture.md, as lint rules. */

const LIBRARY_LAYERS = ['data', 'engine', 'model', 'scenario', 'ui', 'server'] as const;
type LibraryLayer = (typeof LIBRARY_LAYERS)[number];
export type Layer = LibraryLayer | 'routes' | 'cli';

/** `own` is the layer itself; `types` allows `import type` only; `server files` allows *.server.ts, +server.ts and hooks. */
export type Cell = 'own' | 'yes' | 'types' | 'server files' | 'no';

export interface ImportRow {
	readonly cells: Readonly<Record<LibraryLayer, Cell>>;
	/** Packages from outside; `name/*` and `name:*` stand for everything below. */
	readonly outside: readonly string[];
	/** Packages that only one folder of the layer may import. */
	readonly outsideByFolder: Readonly<Record<string, readonly string[]>>;
}

function row(
	cells: readonly [Cell, Cell, Cell, Cell, Cell, Cell],
	outside: readonly string[],
	outsideByFolder: Readonly<Record<string, readonly string[]>> = {}
): ImportRow {
	const [data, engine, model, scenario, ui, server] = cells;
	return { cells: { data, engine, model, scenario, ui, server }, outside, outsideByFolder };
}

/* prettier-ignore */
export const IMPORT_TABLE: Readonly<Record<Layer, ImportRow>> = {
	//             data     engine   model    scenario ui     server          outside
	data:     row(['own',   'no',    'no',    'no',    'no',  'no'],           ['zod', 'zod/*'], { import: ['fflate', 'saxes'] }),
	engine:   row(['types', 'own',   'no',    'no',    'no',  'no'],           [], { expression: ['mathjs/number'] }),
	model:    row(['types', 'yes',   'own',   'no',    'no',  'no'],           ['zod', 'zod/*', 'yaml']),
	scenario: row(['yes',   'yes',   'yes',   'own',   'no',  'no'],           ['zod', 'zod/*']),
	ui:       row(['types', 'types', 'types', 'yes',   'own', 'no'],           ['svelte', 'svelte/*', 'layercake', 'd3-scale', '$app/*']),
	server:   row(['types', 'types', 'types', 'yes',   'no',  'own'],          ['node:*', 'kysely', 'uqr', 'zod', 'zod/*']),
	routes:   row(['no',    'no',    'no',    'yes',   'yes', 'server files'], ['@sveltejs/kit', 'svelte', 'svelte/*', '$app/*', '$service-worker']),
	cli:      row(['yes',   'no',    'yes',   'yes',   'no',  'no'],           ['node:*'])
};

/** Values without a layer's weight (calendar arithmetic, the shape of a problem): every layer may import them. */
export const SHARED_WITH_ALL = [
	'#data/calendar-month.ts',
	'#data/calendar-day.ts',
	'#data/problem.ts'
];

/** One restriction: a pattern over the import's source, and whether `import type` is let through. */
export interface ImportRestriction {
	readonly regex: string;
	readonly message: string;
	readonly allowTypeImports?: boolean;
}

/** The restrictions for the files of one layer. `folder` is the layer's subfolder, for packages bound to one. */
export function importRestrictions(
	layer: Layer,
	place: {
		readonly folder?: string;
		readonly isServerFile?: boolean;
		readonly isTest?: boolean;
	} = {}
): ImportRestriction[] {
	const { cells, outside, outsideByFolder } = IMPORT_TABLE[layer];
	const restrictions: ImportRestriction[] = [];
	for (const target of LIBRARY_LAYERS) {
		const cell = cells[target];
		const isOpen =
			cell === 'own' ||
			cell === 'yes' ||
			(cell === 'server files' && place.isServerFile === true) ||
			(cell === 'types' && place.isTest === true);
		if (isOpen) continue;
		restrictions.push({
			regex: `^(?!(?:${SHARED_WITH_ALL.map(escaped).join('|')})$)#${target}/`,
			message: `${layer} may not import ${cell === 'types' ? 'values' : 'anything'} from ${target} (docs/architecture.md).`,
			allowTypeImports: cell === 'types'
		});
	}
	const elsewhere = ['lib', 'src', 'scripts', ...LIBRARY_LAYERS, 'routes', 'cli'].filter(
		(name) => name !== layer && !(layer === 'routes' && name !== 'lib')
	);
	restrictions.push(
		{
			regex: `^(?:\\.\\./)+(?:${elsewhere.join('|')})(?:/|$)`,
			message: 'Between layers use the # alias: a relative path hides which layer it reaches.'
		},
		{ regex: '^(?:/|\\$lib(?:/|$))', message: 'Use the # alias.' },
		{ regex: '^\\$app/stores$', message: 'Use $app/state.' }
	);
	if (layer !== 'cli') {
		restrictions.push({
			regex: '^#cli/',
			message: 'The command line is an entrance: nothing imports it.'
		});
	}
	if (place.isTest !== true) {
		const packages = [...outside, ...(outsideByFolder[place.folder ?? ''] ?? [])];
		restrictions.push({
			regex: `^(?![.#/]|\\$lib(?:/|$)|\\$app/stores$)(?!(?:${packages.map(packagePattern).join('|')})$)`,
			message: `${layer} may import only these packages here: ${packages.join(', ') || 'none'} (docs/architecture.md).`
		});
	}
	return restrictions;
}

function escaped(text: string): string {
	return text.replaceAll(/[$.+/]/g, '\\$&');
}

function packagePattern(name: string): string {
	return escaped(name).replace('*', '.+');
}
