import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { odsBytes, sampleSheets } from '#data/import/sample-spreadsheet.ts';
import {
	FIRST,
	Rehearsal,
	SECOND,
	checksumOf,
	row,
	sampleBytes,
	sumOfWeek,
	tablesOf
} from './import-data-rehearsal.ts';

let rehearsal: Rehearsal;

beforeEach(async () => {
	rehearsal = new Rehearsal();
	await rehearsal.begin();
});

afterEach(() => rehearsal.end());

describe('a sound edition', () => {
	it('becomes a new version of each set, with provenance and a catalogue', async () => {
		const before = rehearsal.content();
		const ran = await rehearsal.importBytes(sampleBytes(SECOND));
		expect(ran).toMatchObject({ code: 0, err: '' });
		expect(ran.out).toContain('35 new days (2024-10-21 to 2024-11-24), 0 revised figures');
		expect(ran.out).toContain(
			'Published arrivals-daily 2024-11-29, arrivals-monthly 2024-11-29, crossings-weekly 2024-11-29.'
		);
		const after = rehearsal.content();
		for (const [path, checksum] of before)
			if (!path.endsWith('published.ts')) expect(after.get(path)).toBe(checksum);
		const folder = join(rehearsal.root, 'src/lib/data/sets/arrivals-daily/2024-11-29');
		const provenance = JSON.parse(readFileSync(join(folder, 'provenance.json'), 'utf8'));
		expect(provenance).toMatchObject({
			previousVersion: '2024-10-21',
			published: '2024-11-29',
			rows: 85,
			firstPeriod: '2024-09-01',
			lastPeriod: '2024-11-24'
		});
		expect(provenance.checksum.hex).toBe(checksumOf(join(folder, 'values.json')));
		expect(readFileSync(join(rehearsal.root, 'src/lib/data/published.ts'), 'utf8')).toContain(
			'./sets/arrivals-daily/2024-11-29/values.json'
		);
	});

	it('reports revisions with the old and the new figure, and keeps a blank a blank', async () => {
		const changed = tablesOf(SECOND);
		row(changed.daily, '2024-09-05')[1] = 233;
		row(changed.weekly, '2024-09-08')[1] = sumOfWeek(changed.daily, '2024-09-08', 1);
		row(changed.weekly, '2024-09-15')[4] = 99;
		row(changed.weekly, '2024-09-22')[4] = '-';
		const { code, out } = await rehearsal.importBytes(sampleBytes(SECOND, changed));
		expect(code).toBe(0);
		const prevented = (week: string) => {
			const figure = row(tablesOf(FIRST).weekly, week)[4];
			return figure === '-' ? 'not published' : String(figure);
		};
		expect(out).toMatch(/2024-09-05 {2}People arrived: \d+ → 233/);
		expect(out).toContain(
			`2024-09-15  People prevented from crossing: ${prevented('2024-09-15')} → 99`
		);
		expect(prevented('2024-09-22')).not.toBe('0');
		expect(out).not.toContain('→ 0');
	});

	it('is shown without being written by --dry-run', async () => {
		const before = rehearsal.content();
		const { code, out } = await rehearsal.importBytes(sampleBytes(SECOND), ['--dry-run']);
		expect(code).toBe(0);
		expect(out).toContain('35 new days');
		expect(out).toContain('Dry run, nothing written.');
		expect(rehearsal.content()).toEqual(before);
	});

	it('is left alone the second time', async () => {
		await rehearsal.importBytes(sampleBytes(SECOND));
		const before = rehearsal.content();
		const { code, out } = await rehearsal.importBytes(sampleBytes(SECOND));
		expect(code).toBe(0);
		expect(out).toContain('published already with these figures: nothing to write');
		expect(rehearsal.content()).toEqual(before);
	});

	it('takes its day from the name of the file or from --published where the file has none', async () => {
		const bytes = odsBytes({ sheets: sampleSheets(tablesOf(SECOND)) });
		const undated = await rehearsal.importBytes(bytes);
		expect(undated).toMatchObject({ code: 1, out: '' });
		expect(undated.err).toContain('add --published YYYY-MM-DD');
		expect(await rehearsal.importBytes(bytes, [], 'series-2024-11-29.ods')).toMatchObject({
			code: 0
		});
		expect(await rehearsal.importBytes(bytes, ['--published', '2024-12-06'])).toMatchObject({
			code: 0
		});
		expect(readdirSync(join(rehearsal.root, 'src/lib/data/sets/arrivals-daily'))).toEqual([
			'2024-10-21',
			'2024-11-29',
			'2024-12-06'
		]);
	});
});

describe('what is published', () => {
	it('is never replaced by other figures', async () => {
		const before = rehearsal.content();
		const revised = tablesOf(FIRST);
		row(revised.weekly, '2024-10-13')[5] = 8;
		const { code, err } = await rehearsal.importBytes(sampleBytes(FIRST, revised));
		expect(code).toBe(1);
		expect(err).toContain('crossings-weekly is published already, with other figures');
		expect(rehearsal.content()).toEqual(before);
	});

	it('is not compared with when it can no longer be read', async () => {
		const damaged = 'src/lib/data/sets/arrivals-daily/2024-10-21/values.json';
		writeFileSync(join(rehearsal.root, damaged), '{');
		const { code, err } = await rehearsal.importBytes(sampleBytes(SECOND));
		expect(code).toBe(1);
		expect(err).toContain('arrivals-daily 2024-10-21 in src/lib/data/sets cannot be read');
	});

	it('stays as it was where one of the new versions cannot be put in its place', async () => {
		const inTheWay = join(rehearsal.root, 'src/lib/data/sets/crossings-weekly/2024-11-29');
		mkdirSync(inTheWay);
		const before = rehearsal.content();
		const { code, err } = await rehearsal.importBytes(sampleBytes(SECOND));
		expect(code).toBe(1);
		expect(err).toContain('the published versions are as they were');
		expect(rehearsal.content()).toEqual(before);
	});
});

describe('what the command is given', () => {
	it('has to be one day where the file and its name disagree', async () => {
		const bytes = sampleBytes(SECOND);
		const { code, err } = await rehearsal.importBytes(bytes, [], 'series-2024-11-22.ods');
		expect(code).toBe(1);
		expect(err).toContain('name says 2024-11-22, but the spreadsheet in it was saved on');
	});

	it('has to be a file that is there', async () => {
		const missing = await rehearsal.run([join(rehearsal.root, 'nothing.ods')]);
		expect(missing).toMatchObject({ code: 1, out: '' });
		expect(missing.err).toContain('there is no such file');
		const folder = await rehearsal.run([rehearsal.root]);
		expect(folder).toMatchObject({ code: 1, out: '' });
		expect(folder.err).toContain('is not a file');
	});

	it.each([
		['no file', []],
		['an unknown flag', ['a.ods', '--force']],
		['two files', ['a.ods', 'b.ods']],
		['no day after --published', ['a.ods', '--published']],
		['a day that is none', ['a.ods', '--published', '29/11/2024']]
	])('is misuse with %s: the usage and exit code 2', async (_, args) => {
		const { code, out, err } = await rehearsal.run(args);
		expect(code).toBe(2);
		expect(err).toContain('Usage: npm run cli -- import-data FILE');
		expect(out).toBe('');
	});
});
