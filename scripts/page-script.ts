/**
 * The Vite plugin behind `import { script, preloads, styles } from './some-script.ts?page-script'`: the addresses of a
 * script for one page, of the chunks that it needs at once, and of its styles, bundled apart from SvelteKit's scripts.
 * Whatever they share with other pages they bring along, so that the chunks of other pages stay as they are
 * (decisions 0033 and 0037).
 */
import { relative, sep } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin, type Rolldown } from 'vite';
import { editionsAsData } from './editions-as-data.ts';
import { leanCharts } from './lean-charts.ts';
import { pseudoLocale } from './pseudo-locale/pseudo-locale.ts';
import { ROOT } from './run-command.ts';

const SUFFIX = '?page-script';
/** SvelteKit copies what is here from the server's build to the browser's, and the server lets browsers keep it. */
const FOLDER = '_app/immutable/assets';
const PATHS = '\0page-paths';

/** What a page names in its head. */
interface Addresses {
	readonly script: string;
	readonly preloads: readonly string[];
	readonly styles: string;
}

export function pageScript(locale: string | undefined): Plugin {
	let isBuild = false;
	return {
		name: 'page-script',
		enforce: 'pre',
		configResolved({ command }) {
			isBuild = command === 'build';
		},
		async resolveId(source, importer) {
			if (!source.endsWith(SUFFIX)) return null;
			const file = await this.resolve(source.slice(0, -SUFFIX.length), importer);
			return file === null ? null : `${file.id}${SUFFIX}`;
		},
		async load(id) {
			if (!id.endsWith(SUFFIX)) return null;
			const file = id.slice(0, -SUFFIX.length);
			// The development server answers with the module itself, and sends the styles along with the page.
			if (!isBuild) {
				const script = `/${relative(ROOT, file).split(sep).join('/')}`;
				return addressesModule({ script, preloads: [], styles: '' });
			}
			const output = await bundled(file, locale);
			for (const each of output) {
				const source = each.type === 'chunk' ? each.code : each.source;
				this.emitFile({ type: 'asset', fileName: each.fileName, source });
			}
			return addressesModule(addressesOf(file, output));
		}
	};
}

function addressesModule({ script, preloads, styles }: Addresses): string {
	return Object.entries({ script, preloads, styles })
		.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
		.join('\n');
}

type Output = readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[];

function addressesOf(file: string, output: Output): Addresses {
	const entry = output.find((each) => each.type === 'chunk' && each.isEntry);
	const sheets = output.filter(({ fileName }) => fileName.endsWith('.css'));
	if (entry?.type !== 'chunk' || sheets.length !== 1)
		throw new Error(`${file} is no script with one sheet of styles`);
	// A set visits what is added to it on the way.
	const needed = new Set(entry.imports);
	for (const name of needed) {
		const chunk = output.find(({ fileName }) => fileName === name);
		if (chunk?.type === 'chunk') for (const imported of chunk.imports) needed.add(imported);
	}
	return {
		script: `/${entry.fileName}`,
		preloads: [...needed].map((name) => `/${name}`),
		styles: `/${sheets[0]?.fileName ?? ''}`
	};
}

/** Pages stand at the root of their host, so that a script needs nothing of SvelteKit to know an address. */
const pathsWithoutKit: Plugin = {
	name: 'paths-without-kit',
	enforce: 'pre',
	resolveId: (source) => (source === '$app/paths' ? PATHS : null),
	load: (id) =>
		id === PATHS
			? 'export const resolve = (path) => path;\nexport const asset = (path) => path;'
			: null
};

async function bundled(file: string, locale: string | undefined): Promise<Output> {
	const result = await build({
		configFile: false,
		root: ROOT,
		logLevel: 'warn',
		plugins: [pathsWithoutKit, leanCharts, editionsAsData, pseudoLocale(locale), svelte()],
		worker: {
			format: 'es',
			plugins: () => [editionsAsData],
			rolldownOptions: {
				output: {
					entryFileNames: `${FOLDER}/workers/[name].[hash].js`,
					chunkFileNames: `${FOLDER}/workers/[name].[hash].js`,
					assetFileNames: `${FOLDER}/workers/[name].[hash][extname]`
				}
			}
		},
		build: {
			write: false,
			cssCodeSplit: false,
			modulePreload: { polyfill: false },
			rolldownOptions: {
				input: file,
				output: {
					format: 'es',
					entryFileNames: `${FOLDER}/[name].[hash].js`,
					chunkFileNames: `${FOLDER}/[name].[hash].js`,
					assetFileNames: `${FOLDER}/[name].[hash][extname]`
				}
			}
		}
	});
	const [first] = Array.isArray(result) ? result : [result];
	if (first === undefined || !('output' in first)) throw new Error(`${file} was not bundled`);
	return first.output;
}
