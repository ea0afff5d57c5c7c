/**
 * The Vite plugin behind `import { script, styles } from './some-script.ts?page-script'`: the addresses of a script for
 * one page and of its styles, bundled on their own. Whatever they share with other pages they bring along, so that the
 * chunks of other pages stay as they are (decision 0033).
 */
import { createHash } from 'node:crypto';
import { basename, relative, sep } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin } from 'vite';
import { pseudoLocale } from './pseudo-locale/pseudo-locale.ts';
import { ROOT } from './run-command.ts';

const SUFFIX = '?page-script';
/** SvelteKit copies what is here from the server's build to the browser's, and the server lets browsers keep it. */
const FOLDER = '_app/immutable/assets';

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
			if (!isBuild) return addressesModule(`/${relative(ROOT, file).split(sep).join('/')}`, '');
			const { code, css } = await bundled(file, locale);
			const emit = (ending: string, source: string) => {
				const digest = createHash('sha256').update(source).digest('hex').slice(0, 8);
				const fileName = `${FOLDER}/${basename(file, '.ts')}.${digest}.${ending}`;
				this.emitFile({ type: 'asset', fileName, source });
				return `/${fileName}`;
			};
			return addressesModule(emit('js', code), emit('css', css));
		}
	};
}

function addressesModule(script: string, styles: string): string {
	return `export const script = ${JSON.stringify(script)};\nexport const styles = ${JSON.stringify(styles)};`;
}

async function bundled(
	file: string,
	locale: string | undefined
): Promise<{ code: string; css: string }> {
	const result = await build({
		configFile: false,
		root: ROOT,
		logLevel: 'warn',
		plugins: [pseudoLocale(locale), svelte()],
		build: {
			write: false,
			cssCodeSplit: false,
			rolldownOptions: { input: file, output: { format: 'es', codeSplitting: false } }
		}
	});
	const [first] = Array.isArray(result) ? result : [result];
	if (first === undefined || !('output' in first)) throw new Error(`${file} was not bundled`);
	const chunks = first.output.filter((each) => each.type === 'chunk');
	const sheets = first.output.filter((each) => each.type === 'asset');
	if (chunks.length !== 1 || sheets.length !== 1)
		throw new Error(`${file} is more than one script and one sheet of styles`);
	return { code: chunks[0]?.code ?? '', css: String(sheets[0]?.source) };
}
