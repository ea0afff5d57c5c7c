/** `program`, `run --receipt` and `check` as processes: what they print, and how they end. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cli, cliWithInput } from './cli-process.ts';

const LINK = '?v=1&draws=256&border-command=200';

let folder: string;
let file: string;
let saved: string;
let digits: string;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'check-'));
	file = join(folder, 'receipt.json');
	const { out } = await cli('run', '--link', LINK, '--receipt', file);
	saved = readFileSync(file, 'utf8');
	digits = /Receipt ([0-9a-f-]+)\n$/.exec(out)?.[1] ?? '';
});
afterAll(() => rmSync(folder, { recursive: true }));

function changedFile(change: (text: string) => string): string {
	const place = join(folder, 'changed.json');
	writeFileSync(place, change(saved));
	return place;
}

describe('cli check', () => {
	it('says match of a saved receipt, of run --json, of standard input and of a link with its digits', async () => {
		const json = join(folder, 'result.json');
		writeFileSync(json, (await cli('run', '--json', '--link', LINK)).out);
		const all = await Promise.all([
			cli('check', file),
			cli('check', json),
			cliWithInput(saved, 'check', '-'),
			cliWithInput(`${LINK}\n`, 'check', '-', '--receipt', digits),
			cli('check', `http://localhost:3000/${LINK}`, '--receipt', `receipt ${digits}`)
		]);
		for (const ended of all)
			expect(ended).toEqual({ code: 0, err: '', out: `match: receipt ${digits}\n` });
	});

	it('names exactly what differs', async () => {
		const place = changedFile((text) => text.replace(/"fewerThanReferencePer100": \d+/, '$&1'));
		const { code, out } = await cli('check', place);
		const figure = /"fewerThanReferencePer100": (\d+)/.exec(saved)?.[1];
		expect(code).toBe(1);
		expect(out.split('\n')[1]).toBe(
			`outputs.wholeHorizon.fewerThanReferencePer100: theirs ${figure}1, ours ${figure}`
		);
		const printed = JSON.parse((await cli('check', place, '--json')).out) as {
			verdict: string;
			differences: { path: string }[];
		};
		expect(printed.verdict).toBe('differs');
		expect(printed.differences.map(({ path }) => path)).toEqual([
			'outputs.wholeHorizon.fewerThanReferencePer100',
			'digest of the file’s own figures'
		]);
	});

	it('tells a link of other digits, and gives those of a link alone', async () => {
		expect(await cli('check', LINK, '--receipt', '0000-0000-0000')).toMatchObject({ code: 1 });
		expect(await cli('check', LINK)).toMatchObject({
			code: 0,
			out: expect.stringContaining(digits)
		});
	});

	it('says in one sentence what is wrong with a file or link, and ends with 1', async () => {
		const wrong = [
			join(folder, 'missing.json'),
			folder,
			'?v=1&interpol=99',
			changedFile((text) => text.replace('receipt format 1', 'receipt format 7'))
		];
		for (const subject of wrong) {
			const { code, out, err } = await cli('check', subject);
			expect({ code, out }).toEqual({ code: 1, out: '' });
			expect(err.trim().split('\n')).toHaveLength(1);
		}
		expect((await cliWithInput('x'.repeat(1_000_001), 'check', '-')).code).toBe(1);
	});

	it('used wrongly shows how, and ends with 2', async () => {
		for (const args of [[], [LINK, LINK], [LINK, '--receipt', '12'], [LINK, '--loud']])
			expect(await cli('check', ...args)).toMatchObject({
				code: 2,
				out: '',
				err: expect.stringContaining('Usage:')
			});
	});

	it('never writes over a file', async () => {
		expect(await cli('run', '--receipt', file)).toMatchObject({ code: 1, out: '' });
		expect(readFileSync(file, 'utf8')).toBe(saved);
	});
});

describe('cli program', () => {
	it('prints every step of an edition, or those of a formula', async () => {
		const [all, one, json] = await Promise.all([
			cli('program', '--edition', '2026-09'),
			cli('program', '--formula', 'investigators-cost'),
			cli('program', '--formula', 'investigators-cost', '--json')
		]);
		expect(all.out.split('\n').length).toBeGreaterThan(500);
		expect(one.out).toMatch(
			/#\d+ {2}investigators-cost = {2}min {2}#\d+, #\d+ {2}\[draws; GBP m\] {2}investigators-cost:\d+\n$/
		);
		const { steps } = JSON.parse(json.out) as { steps: { units: string[] }[] };
		expect(steps).toHaveLength(one.out.trimEnd().split('\n').length - 3);
	});

	it('knows what is not there, and how it is used', async () => {
		for (const args of [
			['--formula', '__proto__'],
			['--edition', '1999-01']
		])
			expect(await cli('program', ...args)).toMatchObject({ code: 1, out: '' });
		expect((await cli('program', 'extra')).code).toBe(2);
	});
});
