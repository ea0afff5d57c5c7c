/** Measures what a reader downloads before the simulator runs, gzipped, and fails above the budgets. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseAst } from 'vite';
import { ROOT } from './run-command.ts';

/** Bytes. JavaScript: everything imported statically from what the page names; workers and later pages are not the first load. */
const BUDGETS = { html: 25_000, css: 15_000, javascript: 70_000 } as const;

const page = join(ROOT, 'build/prerendered/index.html');
if (!existsSync(page)) {
	console.error('There is no prerendered first page: run "npm run build" first.');
	process.exit(1);
}
const html = readFileSync(page, 'utf8');

const gzipBytes = (content: string | Buffer) => gzipSync(content, { level: 9 }).length;
const asset = (path: string) => readFileSync(join(ROOT, 'build/client', path));

/** Paths below build/client that an attribute of the page or its start script names. */
function namedInPage(pattern: RegExp): string[] {
	return [...html.matchAll(pattern)].map((match) =>
		posix.normalize((match[1] ?? '').replace(/^\//, ''))
	);
}

/** The chunks that a chunk imports statically. */
function staticImports(path: string): string[] {
	const { body } = parseAst(asset(path).toString());
	return body.flatMap((node) => {
		const isImport =
			node.type === 'ImportDeclaration' ||
			node.type === 'ExportNamedDeclaration' ||
			node.type === 'ExportAllDeclaration';
		return isImport && node.source ? [posix.join(dirname(path), node.source.value)] : [];
	});
}

const chunks = new Set([
	...namedInPage(/<link[^>]*href="([^"]+)"[^>]*rel="modulepreload"/g),
	...namedInPage(/<link[^>]*rel="modulepreload"[^>]*href="([^"]+)"/g),
	...namedInPage(/<script[^>]*src="([^"]+)"/g),
	...namedInPage(/import\("([^"]+)"\)/g)
]);
// A set visits what is added to it on the way.
for (const chunk of chunks) for (const imported of staticImports(chunk)) chunks.add(imported);

const styles = new Set([
	...namedInPage(/<link[^>]*href="([^"]+)"[^>]*rel="stylesheet"/g),
	...namedInPage(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)
]);

const sum = (paths: Set<string>) =>
	[...paths].reduce((bytes, path) => bytes + gzipBytes(asset(path)), 0);
const measured = { html: gzipBytes(html), css: sum(styles), javascript: sum(chunks) };

if (chunks.size === 0) {
	console.error('The first page names no script: the measure would mean nothing.');
	process.exit(1);
}
let isWithin = true;
for (const [kind, bytes] of Object.entries(measured)) {
	const budget = BUDGETS[kind as keyof typeof BUDGETS];
	isWithin &&= bytes <= budget;
	console.log(
		`${bytes <= budget ? 'ok    ' : 'TOO BIG'} ${kind.padEnd(10)} ${bytes} of ${budget} bytes gzipped`
	);
}
console.log(`       ${chunks.size} scripts, ${styles.size} style sheets`);
process.exit(isWithin ? 0 : 1);
