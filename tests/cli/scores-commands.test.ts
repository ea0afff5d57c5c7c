/** `backtest` and `record` as processes: what they print, and how they end. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cli } from './cli-process.ts';

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'backtest-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function series(name: string, values: readonly number[]): string {
	const place = join(folder, name);
	const lines = values.map(
		(value, i) => `${2000 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')},${value}`
	);
	writeFileSync(place, `month,value\n${lines.join('\n')}\n`);
	return place;
}

describe('cli backtest', () => {
	it('prints the scores of the arrivals', async () => {
		const { code, out, err } = await cli('backtest', '--json');
		expect({ code, err }).toEqual({ code: 0, err: '' });
		const scores = JSON.parse(out) as {
			forecasts: number;
			loss: number;
			relativeLoss: number;
			coverage: Record<string, Record<string, number>>;
		};
		expect(scores.forecasts).toBe(765);
		expect(scores.loss).toBeLessThanOrEqual(692);
		for (const kind of ['months', 'twelveMonths'])
			expect(Object.keys(scores.coverage[kind] ?? {})).toEqual(['30', '60', '80', '90']);
		expect((await cli('backtest', '--from', '2024-01', '--json')).out).not.toBe(out);
	});

	it.each([
		['zeros', new Array<number>(60).fill(0)],
		['a break', Array.from({ length: 120 }, (_, i) => (i < 60 ? 3 : 90_000))],
		['three hundred months', Array.from({ length: 300 }, (_, i) => i * ((i * 7) % 12))]
	])('takes any series: %s', async (name, values) => {
		const { code, out } = await cli('backtest', series(`${name}.csv`, values), '--json');
		expect(code).toBe(0);
		expect(Number.isFinite((JSON.parse(out) as { loss: number }).loss)).toBe(true);
	});

	it('says what is wrong with a file, and ends with 1', async () => {
		const wrong = join(folder, 'wrong.csv');
		writeFileSync(wrong, 'month,value\n2024-01,lots\n');
		for (const args of [
			[wrong],
			[join(folder, 'missing.csv')],
			[series('short.csv', [1, 2, 3])],
			['--from', '1999-01']
		]) {
			const { code, out, err } = await cli('backtest', ...args);
			expect({ code, out }).toEqual({ code: 1, out: '' });
			expect(err.trim().split('\n')).toHaveLength(1);
		}
	});

	it('used wrongly shows how, and ends with 2', async () => {
		for (const args of [['a.csv', 'b.csv'], ['--from', 'May'], ['--loud']])
			expect(await cli('backtest', ...args)).toMatchObject({
				code: 2,
				out: '',
				err: expect.stringContaining('Usage:')
			});
	});
});

describe('cli record', () => {
	it('prints months inside the ranges, in words and as JSON', async () => {
		const [words, json] = await Promise.all([cli('record'), cli('record', '--json')]);
		expect([words.code, json.code]).toEqual([0, 0]);
		const record = JSON.parse(json.out) as {
			months: { month: string }[];
			sentences: string[];
			inside: Record<string, number>;
		};
		expect(record.months[0]?.month).toBe('2024-11');
		expect(words.out).toContain(record.sentences[0]);
		expect(record.sentences[0]).toContain(
			`${record.inside['90']} of ${record.months.length} months`
		);
		expect((await cli('record', '--loud')).code).toBe(2);
	});
});
