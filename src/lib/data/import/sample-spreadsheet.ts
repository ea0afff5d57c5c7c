/** Writes small spreadsheets in the publisher's form, so that tests need no file from outside. */

import { strToU8, zipSync } from 'fflate';
import { dayIndex, dayOfWeek, dayText } from '#data/calendar-day.ts';
import { weeklyArrivals } from '#data/weekly-arrivals.ts';
import type { ArrivalDay } from '#data/set-records.ts';

/** A cell of a sample: a number, a text, a date, or blank. */
export type SampleCell = number | string | null | { readonly date: string };

/** The two tables of a sample, headers first; tests change them at will. */
export interface SampleTables {
	daily: SampleCell[][];
	weekly: SampleCell[][];
}

const UNCONTROLLED = 'Boats arrived - involved in uncontrolled landings';
const DAILY_HEADERS = ['Date', 'Migrants arrived', 'Boats arrived', UNCONTROLLED, 'Notes'];
const WEEKLY_HEADERS = [
	'Week ending',
	'Migrants arrived',
	'Boats arrived',
	UNCONTROLLED,
	'Migrants prevented',
	'Events prevented',
	'Notes'
];

/** The tables of an invented series that keeps every rule, from one day to another. */
export function sampleTables(firstDay: string, lastDay: string): SampleTables {
	const days: ArrivalDay[] = [];
	for (let day = dayIndex(firstDay); day <= dayIndex(lastDay); day += 1) {
		const people = day % 4 === 0 ? 0 : 50 + ((day * 37) % 200);
		const boats = Math.ceil(people / 60);
		days.push({ day, people, boats, uncontrolledBoats: day % 2 === 0 ? null : 0, revised: false });
	}
	const daily = days.map(({ day, people, boats, uncontrolledBoats }): SampleCell[] => [
		{ date: dayText(day) },
		people,
		boats,
		uncontrolledBoats ?? '-',
		day % 50 === 0 ? 'Revised' : null
	]);
	const weekly = days.flatMap(({ day }): SampleCell[][] => {
		const sums = dayOfWeek(day) === 0 ? weeklyArrivals(days, day) : null;
		if (sums === null) return [];
		const { people, boats, uncontrolledBoats } = sums;
		const prevented = day % 3 === 0 ? '-' : 40 + (day % 30);
		return [[{ date: dayText(day) }, people, boats, uncontrolledBoats ?? '-', prevented, 7, null]];
	});
	return { daily: [DAILY_HEADERS, ...daily], weekly: [WEEKLY_HEADERS, ...weekly] };
}

/** What a sample file holds beside its tables. */
export interface SampleFile {
	/** The sheets by name; SB_01 and SB_02 of a whole sample. */
	readonly sheets: Readonly<Record<string, readonly (readonly SampleCell[])[]>>;
	/** The day the spreadsheet says it was saved; none if left out. */
	readonly savedOn?: string;
}

/** The sheets of the tables under the names the publisher gives them. */
export function sampleSheets({ daily, weekly }: SampleTables): SampleFile['sheets'] {
	return { Cover_sheet: [['Migrants detected crossing']], SB_01: daily, SB_02: weekly };
}

/** The bytes of a sample file. */
export function odsBytes(sample: SampleFile): Uint8Array {
	return odsBytesFromXml(contentXml(sample), sample.savedOn);
}

/** The bytes of a spreadsheet file around a given `content.xml`. */
export function odsBytesFromXml(content: string, savedOn?: string): Uint8Array {
	const meta = `<office:document-meta><office:meta><dc:date>${savedOn}T07:37:06Z</dc:date></office:meta></office:document-meta>`;
	return zipSync({
		mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
		'content.xml': strToU8(content),
		...(savedOn === undefined ? {} : { 'meta.xml': strToU8(meta) })
	});
}

/** The `content.xml` of a sample file. */
export function contentXml({ sheets }: SampleFile): string {
	const tables = Object.entries(sheets).map(
		([name, rows]) =>
			`<table:table table:name="${name}">${rows.map(rowXml).join('')}` +
			'<table:table-row table:number-rows-repeated="1045000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>'
	);
	return `<?xml version="1.0" encoding="UTF-8"?><office:document-content><office:body><office:spreadsheet>${tables.join('')}</office:spreadsheet></office:body></office:document-content>`;
}

function rowXml(cells: readonly SampleCell[]): string {
	return `<table:table-row>${cells.map(cellXml).join('')}<table:table-cell table:number-columns-repeated="16379"/></table:table-row>`;
}

function cellXml(cell: SampleCell): string {
	if (cell === null) return '<table:table-cell/>';
	if (typeof cell === 'number')
		return `<table:table-cell office:value-type="float" office:value="${cell}"><text:p>${cell}</text:p></table:table-cell>`;
	if (typeof cell === 'string')
		return `<table:table-cell office:value-type="string"><text:p>${cell}</text:p></table:table-cell>`;
	return `<table:table-cell office:value-type="date" office:date-value="${cell.date}T00:00:00"><text:p>${cell.date}</text:p></table:table-cell>`;
}
