/** `sweep` as a process: the same bytes whatever the threads and interruptions, and nothing overwritten. */
import { spawn } from 'node:child_process';
import {
	existsSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	truncateSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cli, cliWithInput, MAIN } from './cli-process.ts';

const GRID = [
	'--levers',
	'bsc=0..400:50',
	'interpol=0,6,30',
	'--belief-sets',
	'evidence-neutral,backfires',
	'--draws',
	'256'
];
const ROWS = 54;

let folder: string;
let whole: string;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'sweep-'));
	const file = join(folder, 'whole.csv');
	expect(await sweep(file)).toMatchObject({ code: 0, out: '' });
	whole = readFileSync(file, 'utf8');
});
afterAll(() => rmSync(folder, { recursive: true }));

function sweep(file: string, ...more: string[]) {
	return cli('sweep', ...GRID, '--out', file, ...more);
}

function linesIn(file: string): number {
	return existsSync(file) ? readFileSync(file, 'utf8').split('\n').length - 1 : 0;
}

/** Starts a sweep and kills it, without warning, once its file has some lines. */
function killedAt(file: string, lines: number): Promise<void> {
	return new Promise((resolve) => {
		const started = spawn(
			process.execPath,
			[MAIN, 'sweep', ...GRID, '--out', file, '--jobs', '2'],
			{ stdio: 'ignore' }
		);
		const watch = setInterval(() => linesIn(file) >= lines && started.kill('SIGKILL'), 5);
		started.on('exit', () => {
			clearInterval(watch);
			resolve();
		});
	});
}

describe('cli sweep', () => {
	it('has a row for every combination, the last lever fastest, each with its receipt', async () => {
		const [header = '', ...rows] = whole.trimEnd().split('\n');
		const columns = header.split(',');
		const column = (name: string) =>
			rows.map((row) => row.split(',')[columns.indexOf(name)] as string);
		expect(rows).toHaveLength(ROWS);
		expect(column('row')).toEqual(rows.map((_, i) => String(i + 1)));
		expect(column('asked-interpol').slice(0, 4)).toEqual(['0', '6', '30', '0']);
		expect(column('asked-border-command').slice(0, 4)).toEqual(['0', '0', '0', '50']);
		expect(new Set(column('receipt')).size).toBe(ROWS);
		// With no money in the pot its uses give way, and the row says so.
		expect(column('gave-way')[0]).toBe('investigators surveillance');
		expect(column('investigators')[0]).toBe('0');
		const at = rows.length - 1;
		expect(
			await cli('check', column('link')[at] as string, '--receipt', column('receipt')[at] as string)
		).toMatchObject({ code: 0, out: expect.stringContaining('match') });
	});

	it('killed twice and continued, with other numbers of threads, gives the same bytes', async () => {
		const file = join(folder, 'killed.csv');
		for (const lines of [3, 20]) {
			await killedAt(file, lines);
			const there = readFileSync(file, 'utf8');
			expect(there.split('\n').length).toBeGreaterThan(lines);
			expect(whole.startsWith(there)).toBe(true);
		}
		expect(linesIn(file)).toBeLessThanOrEqual(ROWS + 1);
		expect(await sweep(file, '--jobs', '1')).toMatchObject({
			code: 0,
			err: expect.stringContaining('already')
		});
		expect(readFileSync(file, 'utf8')).toBe(whole);
		expect(existsSync(`${file}.lock`)).toBe(false);
	});

	it('drops a torn last line and computes it again', async () => {
		const file = join(folder, 'whole.csv');
		truncateSync(file, whole.length - 700);
		expect((await sweep(file)).code).toBe(0);
		expect(readFileSync(file, 'utf8')).toBe(whole);
	});

	it('leaves alone what it did not write', async () => {
		const foreign = join(folder, 'foreign.csv');
		writeFileSync(foreign, 'a,b\n1,2\n');
		const file = join(folder, 'whole.csv');
		const changed = whole.replace('\n7,', '\n8,');
		for (const [place, text, args] of [
			[foreign, 'a,b\n1,2\n', []],
			[file, whole, ['--seed', '2']],
			[file, whole, ['--editions', '2026-09']],
			[file, changed, []],
			[file, whole.replace(/\n5,.*\n/, '\n'), []],
			[file, `${whole}1,2\n`, []],
			[file, `${'x'.repeat(200_000)}\n`, []]
		] as const) {
			writeFileSync(place, text);
			const { code, out, err } = await sweep(place, ...args);
			expect({ code, out }).toEqual({ code: 1, out: '' });
			expect(err.trim().split('\n')).toHaveLength(1);
			expect(readFileSync(place, 'utf8')).toBe(text);
		}
		writeFileSync(file, whole);
	});

	it('does not write where another sweep is writing, and takes over from one that is gone', async () => {
		const file = join(folder, 'locked.jsonl');
		const { hostname } = await import('node:os');
		writeFileSync(`${file}.lock`, `${process.pid} ${hostname()}\n`);
		expect(await sweep(file)).toMatchObject({
			code: 1,
			err: expect.stringContaining('Another sweep')
		});
		expect(existsSync(file)).toBe(false);
		writeFileSync(`${file}.lock`, `999999999 ${hostname()}\n`);
		expect((await sweep(file)).code).toBe(0);
		const rows = readFileSync(file, 'utf8')
			.trimEnd()
			.split('\n')
			.map((line) => JSON.parse(line) as Record<string, unknown>);
		const columns = (whole.split('\n')[0] as string).split(',');
		expect(rows.map((row) => Object.keys(row))).toEqual(rows.map(() => columns));
		expect(rows.map((row) => row['receipt'])).toEqual(
			whole
				.trimEnd()
				.split('\n')
				.slice(1)
				.map((line) => line.split(',')[columns.indexOf('receipt')])
		);
	});

	it.each([
		[
			'more rows than anybody wants by accident',
			['--levers', 'bsc=0..400:1', 'interpol=0..30:0.1']
		],
		['a lever that is not there', ['--levers', 'dance=1']],
		['half a person', ['--levers', 'investigators=0..10:0.5']],
		['a number that no link holds', ['--levers', 'prevention-change=0.0000001']],
		['a belief set that is not there', ['--belief-sets', 'mine']],
		['an edition that is not there', ['--editions', '1999-01']],
		['a limit of rows', ['--levers', 'interpol=0..30:1', '--max-rows', '30']]
	])('refuses %s with one sentence and writes nothing', async (_, args) => {
		const file = join(folder, 'refused.csv');
		const { code, out, err } = await cli('sweep', ...args, '--out', file);
		expect({ code, out }).toEqual({ code: 1, out: '' });
		expect(err.trim().split('\n')).toHaveLength(1);
		for (const ending of ['', '.lock', '.sweep.json'])
			expect(existsSync(file + ending)).toBe(false);
	});

	it('names the formats it can write', async () => {
		for (const name of ['a.parquet', 'a', 'a.csv.gz'])
			expect(await sweep(join(folder, name))).toMatchObject({
				code: 1,
				err: expect.stringContaining('.csv')
			});
	});

	it.each([
		[[]],
		[['--out', 'a.csv']],
		[['--levers', 'interpol=1']],
		[['--stdin', '--out', 'a.csv']],
		[['--levers', 'interpol=1', '--out', 'a.csv', '--jobs', '0']]
	])('used as %j it shows how, and ends with 2', async (args) => {
		expect(await cli('sweep', ...args)).toMatchObject({
			code: 2,
			out: '',
			err: expect.stringContaining('Usage:')
		});
	});
});

describe('cli sweep --stdin', () => {
	it('answers every line in order, says what is wrong with a line, and goes on', async () => {
		const input = [
			'{"id":"first","levers":{"bsc":0},"draws":256}',
			'',
			'nonsense',
			'?v=1&draws=256&interpol=99',
			'{"draws":256}'
		].join('\n');
		const { code, out, err } = await cliWithInput(input, 'sweep', '--stdin', '--jobs', '2');
		const lines = out
			.trimEnd()
			.split('\n')
			.map((line) => JSON.parse(line) as Record<string, unknown>);
		expect(lines.map(({ id, line }) => [id, line])).toEqual([
			['first', 1],
			[undefined, 3],
			[undefined, 4],
			[undefined, 5]
		]);
		expect(lines.map((line) => 'problem' in line)).toEqual([false, true, true, false]);
		expect(lines[0]).toMatchObject({
			'border-command': 0,
			'gave-way': 'investigators surveillance'
		});
		expect(lines[3]?.['receipt']).toMatch(/^[0-9a-f]{64}$/);
		expect({ code, err }).toEqual({
			code: 1,
			err: '2 of 4 lines could not be run. The answer of each says why.\n'
		});
	});

	it('answers a line before the next one comes, and gives the figures of the grid', async () => {
		const columns = (whole.split('\n')[0] as string).split(',');
		const cells = (whole.split('\n')[8] as string).split(',');
		const filter = spawn(process.execPath, [MAIN, 'sweep', '--stdin', '--jobs', '1']);
		const answer = new Promise<string>((resolve) =>
			filter.stdout.once('data', (text: Buffer) => resolve(text.toString()))
		);
		filter.stdin.write(`${cells[columns.indexOf('link')]}\n`);
		const row = JSON.parse(await answer) as Record<string, unknown>;
		expect(row['receipt']).toBe(cells[columns.indexOf('receipt')]);
		const ended = new Promise((resolve) => filter.on('exit', resolve));
		filter.stdin.end();
		expect(await ended).toBe(0);
	});

	it('ends quietly when nobody reads any more', async () => {
		const filter = spawn(process.execPath, [MAIN, 'sweep', '--stdin', '--jobs', '1']);
		let said = '';
		filter.stderr.on('data', (text: Buffer) => (said += text.toString()));
		filter.stdout.once('data', () => filter.stdout.destroy());
		filter.stdin.on('error', () => undefined);
		// More answers than a pipe holds, and an input that never ends.
		filter.stdin.write('nonsense\n'.repeat(20_000));
		expect(await new Promise((resolve) => filter.on('exit', resolve))).not.toBeNull();
		expect(said).toBe('');
	});
});
