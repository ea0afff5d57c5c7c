/**
 * The Vite plugin that lets browsers fetch an edition as the JSON file that it is. A bundler makes a script of it, which
 * takes longer to read and counts as a script; a server and the command line import it as before.
 */
import type { Plugin } from 'vite';

const LOADER = '/lib/scenario/editions.ts';
const IMPORT = /import\(\s*'([^']+\.json)',\s*\{ with: \{ type: 'json' \} \}\s*\)/g;

/* As with modules, everybody gets the same object; unlike with them, what could not be fetched may be asked for again. */
const FETCH = `
const fetchedBefore = new Map();
function fetched(address) {
	const edition = fetchedBefore.get(address) ?? fetchedNow(address);
	fetchedBefore.set(address, edition);
	edition.catch(() => fetchedBefore.delete(address));
	return edition;
}
async function fetchedNow(address) {
	const response = await fetch(address);
	if (!response.ok) throw new Error(\`the edition answers with \${response.status}\`);
	return { default: await response.json() };
}`;

export const editionsAsData: Plugin = {
	name: 'editions-as-data',
	apply: 'build',
	enforce: 'pre',
	transform(code, id, options) {
		if (options?.ssr === true || !id.endsWith(LOADER)) return null;
		const files: string[] = [];
		const body = code.replaceAll(
			IMPORT,
			(_, file: string) => `fetched(edition${files.push(file) - 1})`
		);
		if (files.length === 0) throw new Error(`${id} imports no edition that could be fetched`);
		const addresses = files.map((file, i) => `import edition${i} from '${file}?url';`);
		return { code: [...addresses, body, FETCH].join('\n'), map: null };
	}
};
