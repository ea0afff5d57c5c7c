/** Keeps the house in order: the root, file sizes, names, decisions, and what the documents say about commands and files. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MADE_HERE = [
	'.git',
	'node_modules',
	'.svelte-kit',
	'build',
	'test-reports',
	'test-results',
	'playwright-report'
];
const LARGEST_FILE = 800_000;

/* prettier-ignore */
const ROOT_ENTRIES = [
	'.ci', '.editorconfig', '.gitignore', '.npmrc', '.prettierignore', '.prettierrc',
	'CHANGELOG.md', 'DATA-LICENCE.md', 'LICENSE', 'README.md',
	'docs', 'scripts', 'src', 'static', 'tests',
	'eslint.config.js', 'package-lock.json', 'package.json', 'playwright.config.ts',
	'svelte.config.js', 'tsconfig.json', 'vite.config.ts'
];

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** Every file of the repository, as a path from the root. */
function repositoryFiles(folder = ''): string[] {
	return readdirSync(join(ROOT, folder), { withFileTypes: true })
		.filter((entry) => !(folder === '' && MADE_HERE.includes(entry.name)))
		.flatMap((entry) => {
			const path = join(folder, entry.name);
			return entry.isDirectory() ? repositoryFiles(path) : [path];
		});
}

const files = repositoryFiles();
const documents = files.filter((path) => path.endsWith('.md'));

describe('the repository', () => {
	it('has only what belongs into its root', () => {
		const entries = readdirSync(ROOT).filter(
			(name) => !MADE_HERE.includes(name) && !name.endsWith('.log')
		);
		expect(entries.filter((name) => !ROOT_ENTRIES.includes(name))).toEqual([]);
	});

	it('has no large files', () => {
		expect(files.filter((path) => statSync(join(ROOT, path)).size > LARGEST_FILE)).toEqual([]);
	});

	it('names no path of somebody’s machine and no package registry', () => {
		// Put together here, so that this file does not find itself.
		const machine = ['work', 'root', 'home', 'tmp/bash'].map((name) => `/${name}`).join('|');
		const registry = ['registry', 'npmjs', 'org'].join('\\.');
		const pattern = new RegExp(`(?<![\\w.:/$#~@-])(?:${machine})(?:[/_]\\w)|${registry}`);
		const text = files.filter((path) => !/\.(?:ods|png|ico|woff2|wasm|zip|gz)$/.test(path));
		expect(text.filter((path) => pattern.test(read(path)))).toEqual([]);
	});

	it('has no folders or files named after nothing', () => {
		const empty = /^(?:utils?|helpers?|common|misc|core|index)(?:\.(?:ts|js|svelte))?$/;
		const named = files.flatMap((path) => path.split('/'));
		expect(named.filter((name) => empty.test(name))).toEqual([]);
	});
});

describe('the documents', () => {
	it('number decisions without holes, and keep them short', () => {
		const decisions = files.filter((path) => dirname(path) === 'docs/decisions').sort();
		expect(decisions.length).toBeGreaterThan(0);
		expect(decisions.map((path) => basename(path).slice(0, 5))).toEqual(
			decisions.map((_, index) => `${String(index + 1).padStart(4, '0')}-`)
		);
		expect(decisions.filter((path) => read(path).split('\n').length > 41)).toEqual([]);
		for (const path of decisions) {
			expect(read(path)).toMatch(new RegExp(`^# ${basename(path).slice(0, 4)} `));
			for (const part of ['Context', 'Decision', 'Consequences']) {
				expect(read(path), path).toContain(`\n## ${part}\n`);
			}
		}
	});

	it('name only decisions that exist', () => {
		const numbers = new Set(
			files
				.filter((path) => path.startsWith('docs/decisions/'))
				.map((path) => basename(path).slice(0, 4))
		);
		const missing = files
			.filter((path) => /\.(?:md|ts|js|svelte|yaml)$/.test(path))
			.flatMap((path) =>
				[...read(path).matchAll(/\bdecision (\d{4})\b/g)].map((match) => ({
					path,
					number: match[1] ?? ''
				}))
			)
			.filter(({ number }) => !numbers.has(number));
		expect(missing).toEqual([]);
	});

	it('show the two commands in the first screen of the README', () => {
		const screen = read('README.md').split('\n').slice(0, 25).join('\n');
		expect(screen).toContain('npm ci && npm start');
		expect(screen).toContain('npm ci && npm test');
		expect(screen).toContain('Assumptions, not predictions.');
	});

	it('name only npm scripts that exist', () => {
		const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
		const named = documents.flatMap((path) =>
			[...read(path).matchAll(/\bnpm (?:run (?:--silent )?([\w:-]+)|(start|test)\b)/g)].map(
				(match) => match[1] ?? match[2] ?? ''
			)
		);
		expect(named.length).toBeGreaterThan(5);
		expect(named.filter((name) => !(name in scripts))).toEqual([]);
	});

	it('have scripts in package.json whose files exist', () => {
		const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
		const named = Object.values(scripts).flatMap((command) =>
			command.split(' ').filter((word) => /\.(?:ts|js)$/.test(word))
		);
		expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
	});

	it('link only to files and headings that exist', () => {
		const broken = documents.flatMap((path) =>
			[...read(path).matchAll(/\]\(([^)\s]+)\)/g)]
				.map((match) => match[1] ?? '')
				.filter((target) => !/^[a-z]+:/.test(target))
				.filter((target) => !resolves(path, target))
				.map((target) => `${path}: ${target}`)
		);
		expect(broken).toEqual([]);
	});
});

/** Whether a relative link in a document leads somewhere. */
function resolves(document: string, target: string): boolean {
	const [file = '', heading] = target.split('#');
	const path = file === '' ? document : join(dirname(document), file);
	if (!existsSync(join(ROOT, path))) return false;
	return heading === undefined || headings(path).includes(heading);
}

/** The anchors of a document's headings, made as code hosts make them. */
function headings(path: string): string[] {
	return [...read(path).matchAll(/^#+ (.+)$/gm)].map((match) =>
		(match[1] ?? '')
			.toLowerCase()
			.replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
			.replaceAll(' ', '-')
	);
}
