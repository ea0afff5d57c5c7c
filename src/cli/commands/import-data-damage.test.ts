import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { flippedByte, lyingZipBomb, textDocument, zipBomb } from '#data/import/damaged-archive.ts';
import {
	contentXml,
	odsBytesFromXml,
	sampleSheets,
	type SampleCell,
	type SampleTables
} from '#data/import/sample-spreadsheet.ts';
import {
	Rehearsal,
	SECOND,
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

const edited = (edit: (sample: SampleTables) => void) => (): Uint8Array => {
	const sample = tablesOf(SECOND);
	edit(sample);
	return sampleBytes(SECOND, sample);
};

const inXml = (from: string | RegExp, to: string) => (): Uint8Array => {
	const xml = contentXml({ sheets: sampleSheets(tablesOf(SECOND)) });
	const changed = xml.replace(from, to);
	if (changed === xml) throw new Error('the sample does not hold what the test changes');
	return odsBytesFromXml(changed, SECOND.published);
};

const DAMAGED: [name: string, bytes: () => Uint8Array, sentence: string | RegExp][] = [
	['an empty file', () => new Uint8Array(0), 'The file is empty.'],
	['a web page', () => strToU8('<!doctype html><title>Sorry</title>'), 'does not begin as a zip'],
	['a truncated archive', () => firstHalf(sampleBytes(SECOND)), 'The file breaks off'],
	['a flipped byte', () => flippedByte(sampleBytes(SECOND)), /damaged|well-formed/],
	[
		'an archive without content.xml',
		() => zipSync({ 'a.txt': strToU8('a') }),
		'without content.xml'
	],
	['a text document', textDocument, 'OpenDocument file of another kind'],
	['malformed XML', inXml('</office:spreadsheet>', ''), 'not well-formed XML'],
	['a custom entity', inXml('<text:p>Revised', '<text:p>&bomb;'), 'not well-formed XML'],
	['a missing sheet', inXml('"SB_01"', '"SB_07"'), 'no sheet SB_01 (daily arrivals)'],
	['a renamed column', inXml('Migrants arrived', 'Persons'), 'no column "Migrants arrived"'],
	['a column twice', inXml('>Notes<', '>Boats arrived<'), /no column "Notes"|more than one column/],
	[
		'text in a number',
		edited(({ daily }) => (row(daily, '2024-09-05')[1] = 'n/a')),
		/row 6, column "Migrants arrived": "n\/a" is not a number/
	],
	[
		'a blank in a number',
		edited(({ daily }) => (row(daily, '2024-09-05')[2] = null)),
		'an empty cell is not a number'
	],
	[
		'a number kept as text',
		edited(({ daily }) => (row(daily, '2024-09-05')[1] = '120')),
		'"120" is not a number'
	],
	[
		'a negative number',
		edited(({ daily }) => (row(daily, '2024-09-05')[1] = -3)),
		'"-3" is negative'
	],
	[
		'a fraction',
		edited(({ daily }) => (row(daily, '2024-09-05')[1] = 3.5)),
		'"3.5" is not a whole number'
	],
	[
		'a day no calendar has',
		edited(({ daily }) => (row(daily, '2024-09-05')[0] = { date: '2024-09-31' })),
		'is not a date'
	],
	[
		'a row of totals',
		edited(({ daily }) => daily.push(['Total', 9000, 200, 3, null])),
		'"Total" is not a date'
	],
	[
		'a gap in the days',
		edited(({ daily }) => daily.splice(10, 2)),
		'gap: no day between 9 September 2024 and 12 September 2024'
	],
	[
		'a day twice',
		edited(({ daily }) => daily.splice(10, 0, [...(daily[10] ?? [])])),
		'has 10 September 2024 twice'
	],
	[
		'days out of order',
		edited(({ daily }) => daily.splice(10, 2, ...daily.slice(10, 12).reverse())),
		'out of order: 10 September 2024 comes after 11 September 2024'
	],
	[
		'days in reverse',
		edited(({ daily }) => daily.push(...daily.splice(1).reverse())),
		'out of order'
	],
	[
		'a day in the future',
		edited(({ daily }) => addDays(daily, 10)),
		'after its own publication on 29 November 2024'
	],
	['a gap in the weeks', edited(({ weekly }) => weekly.splice(3, 1)), 'gap: no week between'],
	[
		'a week on a Saturday',
		edited(({ weekly }) => weekly.forEach((cells) => shift(cells, -1))),
		'weeks end on Sundays'
	],
	[
		'a week that differs from its days',
		edited(({ weekly }) => (row(weekly, '2024-09-15')[1] = 5)),
		'week ending 15 September 2024 sheet SB_02 has 5 people'
	],
	[
		'a week without its days',
		edited(({ daily }) => daily.splice(-3)),
		'does not hold all of its days'
	],
	[
		'people without boats',
		edited(({ daily }) => (row(daily, '2024-09-05')[2] = 0)),
		'people but no boat'
	],
	[
		'boats without people',
		edited(({ daily }) => (row(daily, '2024-09-05')[1] = 0)),
		'boats but no people'
	],
	[
		'more uncontrolled boats than boats',
		edited(({ daily }) => (row(daily, '2024-09-05')[3] = 90)),
		'90 boats in uncontrolled landings'
	],
	[
		'a digit too many',
		edited(({ daily }) => (row(daily, '2024-09-05')[1] = 13050)),
		'far beyond anything on record'
	],
	['a month that falls by 90 %', edited(emptySeptember), 'September 2024 falls from'],
	[
		'history cut at the start',
		() => sampleBytes({ ...SECOND, firstDay: '2024-10-01' }),
		'begins on 1 October 2024, but version 2024-10-21 begins on'
	],
	[
		'history cut at the end',
		() => sampleBytes({ ...SECOND, lastDay: '2024-10-13' }),
		'ends on 13 October 2024, but the earlier version'
	],
	['no rows', edited(({ daily }) => daily.splice(1)), 'headers but no figures'],
	[
		'no headers',
		edited(({ daily }) => daily.splice(0, 1)),
		'no row of headers that begins with "Date"'
	],
	[
		'a bomb of repeated rows',
		inXml(
			'<table:table-row><table:table-cell office:value-type="date"',
			'<table:table-row table:number-rows-repeated="900000000"><table:table-cell office:value-type="date"'
		),
		'more than 20000 rows'
	],
	[
		'a bomb of repeated cells',
		inXml(
			'<table:table-cell office:value-type="float"',
			'<table:table-cell table:number-columns-repeated="900000000" office:value-type="float"'
		),
		'more than 200 cells'
	],
	['a zip bomb', zipBomb, 'unpacks to 33.0 MB'],
	['a zip bomb that lies about its size', lyingZipBomb, 'does not match its own checksum and size'],
	['an oversize file', () => new Uint8Array(17 * 1024 * 1024), 'has 17.0 MB']
];

describe('damaged input', () => {
	it.each(DAMAGED)(
		'%s is refused in a sentence and changes nothing',
		async (_, bytes, sentence) => {
			const before = rehearsal.content();
			const { code, out, err } = await rehearsal.importBytes(bytes());
			expect(code).toBe(1);
			expect(out).toBe('');
			expect(err).toMatch(sentence);
			expect(err).toMatch(/^[^\n]+[.] [^\n]+[.]\n$/);
			expect(err).not.toMatch(/Error|\bat .*:\d+/);
			expect(rehearsal.content()).toEqual(before);
		}
	);
});

function shift(cells: SampleCell[], days: number): void {
	const [cell] = cells;
	if (cell === null || typeof cell !== 'object' || cell === undefined) return;
	const time = new Date(`${cell.date}T00:00:00Z`).getTime() + days * 86_400_000;
	cells[0] = { date: new Date(time).toISOString().slice(0, 10) };
}

function addDays(daily: SampleCell[][], count: number): void {
	for (let added = 0; added < count; added += 1) {
		const next = [...(daily.at(-1) ?? [])];
		shift(next, 1);
		daily.push(next);
	}
}

function emptySeptember({ daily, weekly }: SampleTables): void {
	for (const table of [daily, weekly])
		for (const cells of table.slice(1)) {
			const [cell] = cells;
			const date = cell !== null && typeof cell === 'object' ? (cell?.date ?? '') : '';
			if (date < '2024-10-01') cells.splice(1, 2, 0, 0);
		}
	const week = row(weekly, '2024-10-06');
	for (const column of [1, 2]) week[column] = sumOfWeek(daily, '2024-10-06', column);
}

function firstHalf(bytes: Uint8Array): Uint8Array {
	return bytes.slice(0, bytes.length / 2);
}
