/** Lints deliberate violations of every fence, so that a rule that has gone silent is noticed. */
import { readFileSync } from 'node:fs';
import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';
import {
	IMPORT_TABLE,
	SHARED_WITH_ALL,
	type Cell,
	type Layer
} from '../scripts/lint/import-table.ts';
import { INEXACT_MATH, PURE_LAYERS } from '../scripts/lint/pure-layers.ts';

const FENCES = [
	'@typescript-eslint/no-restricted-imports',
	'no-restricted-syntax',
	'no-restricted-properties',
	'no-restricted-globals'
];
const eslint = new ESLint({ cwd: new URL('..', import.meta.url).pathname });

// The first text loads the configuration and every parser.
beforeAll(async () => {
	await eslint.lintText('export {};\n', { filePath: 'src/lib/ui/probe.ts' });
}, 60_000);

/** The rules that a text breaks when it stands in a file. */
async function brokenRules(filePath: string, text: string): Promise<string[]> {
	const [result] = await eslint.lintText(text, { filePath });
	return (result?.messages ?? []).map((message) => message.ruleId ?? `fatal: ${message.message}`);
}

/** Whether one of the fences stops a text; a text that cannot be read at all fails the test. */
async function isFenced(filePath: string, text: string): Promise<boolean> {
	const rules = await brokenRules(filePath, text);
	expect(rules.filter((rule) => rule.startsWith('fatal'))).toEqual([]);
	return rules.some((rule) => FENCES.includes(rule));
}

const FILES: Readonly<Record<Layer, string>> = {
	data: 'src/lib/data/probe.ts',
	engine: 'src/lib/engine/probe.ts',
	model: 'src/lib/model/probe.ts',
	scenario: 'src/lib/scenario/probe.ts',
	ui: 'src/lib/ui/probe.ts',
	server: 'src/lib/server/probe.ts',
	routes: 'src/routes/+page.ts',
	cli: 'src/cli/probe.ts'
};
const SERVER_FILE = 'src/routes/+page.server.ts';

const value = (source: string) =>
	`import { probe } from '${source}';\nexport const used = probe;\n`;
const typeOnly = (source: string) =>
	`import type { Probe } from '${source}';\nexport type Used = Probe;\n`;
const dynamic = (source: string) => `export const used = import('${source}');\n`;

const cells = Object.entries(IMPORT_TABLE).flatMap(([layer, { cells }]) =>
	Object.entries(cells)
		.filter(([, cell]) => cell !== 'own')
		.map(([target, cell]) => ({ layer: layer as Layer, target, cell }))
);

describe('the import table', () => {
	it.each(cells)('$layer → $target is "$cell"', async ({ layer, target, cell }) => {
		const [file, source] = [FILES[layer], `#${target}/probe.ts`];
		expect(await isFenced(file, value(source))).toBe(cell !== 'yes');
		expect(await isFenced(file, dynamic(source))).toBe(cell !== 'yes');
		expect(await isFenced(file, typeOnly(source))).toBe(cell === 'no' || cell === 'server files');
		if (cell === 'server files') expect(await isFenced(SERVER_FILE, value(source))).toBe(false);
	});

	it.each(cells.filter(({ layer }) => layer !== 'routes' && layer !== 'cli'))(
		'$layer does not reach $target by a relative path',
		async ({ layer, target }) => {
			expect(await isFenced(FILES[layer], value(`../${target}/probe.ts`))).toBe(true);
			const deeper = FILES[layer].replace('probe.ts', 'inner/probe.ts');
			expect(await isFenced(deeper, value(`../../${target}/probe.ts`))).toBe(true);
			expect(await isFenced(deeper, value('../neighbour/probe.ts'))).toBe(false);
		}
	);

	it('is the table of docs/architecture.md', () => {
		expect(tableInDocs()).toEqual(
			Object.fromEntries(Object.entries(IMPORT_TABLE).map(([layer, { cells }]) => [layer, cells]))
		);
	});

	it.each([
		[FILES.routes, value('../lib/ui/probe.ts')],
		[FILES.cli, value('../lib/scenario/probe.ts')],
		[FILES.ui, value('../../routes/probe.ts')],
		[FILES.ui, value('#cli/probe.ts')],
		[FILES.ui, value('$lib/ui/probe.ts')],
		[FILES.ui, value('$app/stores')],
		[FILES.routes, value('$lib/ui/probe.ts')],
		['tests/probe.ts', value('$lib/ui/probe.ts')],
		['src/lib/ui/Probe.svelte', `<script lang="ts">\n${value('#engine/probe.ts')}</script>\n`],
		['src/lib/data/probe.test.ts', value('#ui/probe.ts')]
	])('stops %s: %j', async (file, text) => {
		expect(await isFenced(file, text)).toBe(true);
	});

	it.each([
		...SHARED_WITH_ALL.flatMap((source) =>
			Object.values(FILES).map((file) => [file, value(source)] as const)
		),
		[
			'src/lib/ui/Probe.svelte',
			`<script lang="ts">\n${value('#scenario/probe.ts')}</script>\n`
		] as const,
		['src/lib/model/probe.test.ts', value('#data/probe.ts')] as const,
		['src/lib/data/probe.test.ts', value('node:fs')] as const,
		['scripts/probe.ts', value('#engine/probe.ts')] as const
	])('lets %s: %j through', async (file, text) => {
		expect(await isFenced(file, text)).toBe(false);
	});
});

describe('packages from outside', () => {
	it.each([
		['src/lib/data/probe.ts', 'saxes', true],
		['src/lib/data/probe.ts', 'fflate', true],
		['src/lib/data/import/probe.ts', 'saxes', false],
		['src/lib/data/import/probe.ts', 'fflate', false],
		['src/lib/data/import/ods/probe.ts', 'fflate', false],
		['src/lib/engine/probe.ts', 'mathjs/number', true],
		['src/lib/engine/probe.ts', 'mathjs', true],
		['src/lib/engine/expression/probe.ts', 'mathjs/number', false],
		['src/lib/engine/expression/probe.ts', 'mathjs', true],
		['src/lib/engine/probe.ts', 'zod', true],
		['src/lib/model/probe.ts', 'yaml', false],
		['src/lib/scenario/probe.ts', 'yaml', true],
		['src/lib/scenario/probe.ts', 'zod/mini', false],
		['src/lib/scenario/probe.ts', 'zodiac', true],
		['src/lib/scenario/probe.ts', 'node:fs', true],
		['src/lib/ui/probe.ts', 'd3-scale', false],
		['src/lib/ui/probe.ts', 'svelte/reactivity', false],
		['src/lib/ui/probe.ts', '$app/state', false],
		['src/lib/ui/probe.ts', 'yaml', true],
		['src/lib/server/probe.ts', 'node:http', false],
		['src/routes/+page.ts', '@sveltejs/kit', false],
		['src/routes/+page.ts', 'd3-scale', true],
		['src/cli/probe.ts', 'node:fs', false],
		['src/cli/probe.ts', 'zod', true]
	])('%s importing %s: stopped %s', async (file, source, isStopped) => {
		expect(await isFenced(file, value(source))).toBe(isStopped);
	});
});

describe('pure layers', () => {
	const impure = [
		...[...INEXACT_MATH, 'random'].map((name) => `export const used = Math.${name}(2);\n`),
		'export const used = Date.now();\n',
		'export const used = new Date();\n',
		'export const used = Date();\n',
		'export const used = 2 ** 3;\n',
		'export let used = 2;\nused **= 3;\n',
		"export const used = Math['exp'](2);\n",
		'export const { exp: used } = Math;\n',
		'const maths = Math;\nexport const used = maths.exp(2);\n',
		...[
			'performance.now()',
			'window.innerWidth',
			'document.title',
			'globalThis.process',
			'process.env',
			"Buffer.from('')",
			"fetch('/')",
			'localStorage.length',
			'navigator.language',
			'setTimeout(() => 1, 1)',
			'crypto.randomUUID()',
			"console.log('')",
			'self.name'
		].map((expression) => `export const used = ${expression};\n`)
	];
	const probes = PURE_LAYERS.flatMap((layer) =>
		impure.map((text) => ({ file: FILES[layer], text }))
	);

	it.each(probes)('$file may not hold $text', async ({ file, text }) => {
		expect(await isFenced(file, text)).toBe(true);
	});

	it.each([
		'export const used = Math.sqrt(2) + Math.floor(2.5) + Math.max(1, 2);\n',
		"export const used = new Date('2024-11-04');\n",
		'export const used = Date.UTC(2024, 10, 4);\n',
		'export const used = new Float64Array(8);\n'
	])('may hold %s', async (text) => {
		for (const layer of PURE_LAYERS) expect(await isFenced(FILES[layer], text)).toBe(false);
	});

	it('are the only ones without a clock', async () => {
		expect(await isFenced(FILES.ui, 'export const used = performance.now() + 2 ** 3;\n')).toBe(
			false
		);
	});
});

describe('house rules', () => {
	it.each([
		['max-lines', 'src/lib/ui/probe.ts', 'export {};\n'.repeat(251)],
		['max-lines', 'tests/probe.test.ts', 'export {};\n'.repeat(401)],
		['@typescript-eslint/no-explicit-any', 'src/lib/ui/probe.ts', 'export type Used = any;\n'],
		['@typescript-eslint/ban-ts-comment', 'src/lib/ui/probe.ts', '// @ts-ignore\nexport {};\n'],
		[
			'svelte/no-at-html-tags',
			'src/lib/ui/Probe.svelte',
			'<script lang="ts">\n\tconst text = \'\';\n</script>\n\n{@html text}\n'
		]
	])('%s is on', async (rule, file, text) => {
		expect(await brokenRules(file, text)).toContain(rule);
	});
});

/** The table of docs/architecture.md, cell by cell. */
function tableInDocs(): Record<string, Record<string, Cell>> {
	const text = readFileSync(new URL('../docs/architecture.md', import.meta.url), 'utf8');
	const section = text.split('## Import table')[1]?.split('\n## ')[0] ?? '';
	const lines = section.split('\n').filter((line) => line.startsWith('|'));
	const rows = lines.map((line) =>
		line
			.split('|')
			.slice(1, -1)
			.map((cell) => cell.trim())
	);
	const targets = rows[0]?.slice(1, 7) ?? [];
	const meaning: Record<string, Cell> = { '·': 'own', '✓': 'yes', '–': 'no' };
	return Object.fromEntries(
		rows
			.slice(2)
			.map(([layer, ...cells]) => [
				layer,
				Object.fromEntries(
					targets.map((target, index) => [
						target,
						meaning[cells[index] ?? ''] ?? (cells[index] as Cell)
					])
				)
			])
	);
}
