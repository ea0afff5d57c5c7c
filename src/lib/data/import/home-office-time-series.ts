/** The Home Office's small boats time series: finds its two tables by their published headers. */

import { dayIndexOrNull, type DayIndex } from '#data/calendar-day.ts';
import type { Sheet, SheetCell, SheetRow } from '#data/import/sheet.ts';
import { fine, refused, type Outcome, type Problem } from '#data/problem.ts';
import type { ArrivalDay, CrossingWeek } from '#data/set-records.ts';

/** The tables of one edition of the time series. */
export interface HomeOfficeTimeSeries {
	readonly days: readonly ArrivalDay[];
	readonly weeks: readonly CrossingWeek[];
}

const DAILY = {
	sheet: 'SB_01',
	holds: 'daily arrivals',
	headers: [
		'Date',
		'Migrants arrived',
		'Boats arrived',
		'Boats arrived - involved in uncontrolled landings',
		'Notes'
	]
} as const;

const WEEKLY = {
	sheet: 'SB_02',
	holds: 'weekly arrivals and preventions',
	headers: [
		'Week ending',
		'Migrants arrived',
		'Boats arrived',
		'Boats arrived - involved in uncontrolled landings',
		'Migrants prevented',
		'Events prevented',
		'Notes'
	]
} as const;

/** Header rows are looked for this far down, so that a title above the table does no harm. */
const MOST_ROWS_ABOVE_HEADERS = 20;

const COMPARE_WITH_GOV_UK =
	'Compare the sheet with the one on GOV.UK; if the publisher has changed it, the importer has to learn the new form first.';

/** Reads both tables of the time series from the sheets of its spreadsheet. */
export function timeSeriesFromSheets(sheets: readonly Sheet[]): Outcome<HomeOfficeTimeSeries> {
	try {
		const days = tableRows(sheets, DAILY).map((read): ArrivalDay => ({
			day: read.day('Date'),
			people: read.count('Migrants arrived'),
			boats: read.count('Boats arrived'),
			uncontrolledBoats: read.countOrBlank('Boats arrived - involved in uncontrolled landings'),
			revised: read.isMarkedRevised()
		}));
		const weeks = tableRows(sheets, WEEKLY).map((read): CrossingWeek => ({
			weekEnding: read.day('Week ending'),
			people: read.count('Migrants arrived'),
			boats: read.count('Boats arrived'),
			uncontrolledBoats: read.countOrBlank('Boats arrived - involved in uncontrolled landings'),
			peoplePrevented: read.countOrBlank('Migrants prevented'),
			preventionEvents: read.countOrBlank('Events prevented'),
			revised: read.isMarkedRevised()
		}));
		return fine({ days, weeks });
	} catch (error) {
		if (error instanceof Unreadable) return { ok: false, problem: error.problem };
		throw error;
	}
}

/** Carries a problem out of the depth of a table; it never leaves this file. */
class Unreadable extends Error {
	readonly problem: Problem;

	constructor(code: string, sentence: string, whatToDo = COMPARE_WITH_GOV_UK) {
		super(sentence);
		this.problem = refused(code, sentence, whatToDo).problem;
	}
}

function tableRows(sheets: readonly Sheet[], table: typeof DAILY | typeof WEEKLY): RowReader[] {
	const [sheet, second] = sheets.filter(
		({ name }) => name.trim().toLowerCase() === table.sheet.toLowerCase()
	);
	if (second !== undefined)
		throw new Unreadable(
			'repeated-sheet',
			`The spreadsheet has more than one sheet ${table.sheet} (${table.holds}).`
		);
	if (sheet === undefined) {
		const names = sheets.map(({ name }) => name).join(', ');
		throw new Unreadable(
			'missing-sheet',
			`The spreadsheet has no sheet ${table.sheet} (${table.holds}); its sheets are: ${shortened(names) || 'none'}.`,
			'Import the "time series" spreadsheet of the small boats publication, as published.'
		);
	}
	const firstHeader = plainHeader(table.headers[0]);
	const headerAt = sheet.rows
		.slice(0, MOST_ROWS_ABOVE_HEADERS)
		.findIndex(({ cells }) => plainHeader(shown(cells[0])) === firstHeader);
	const headerRow = sheet.rows[headerAt];
	if (headerRow === undefined)
		throw new Unreadable(
			'missing-column',
			`Sheet ${table.sheet} has no row of headers that begins with "${table.headers[0]}".`
		);
	const places = columnPlaces(table, headerRow);
	const rows = sheet.rows.slice(headerAt + 1);
	if (rows.length === 0)
		throw new Unreadable('no-rows', `Sheet ${table.sheet} has headers but no figures below them.`);
	return rows.map((row) => new RowReader(table.sheet, row, places));
}

function columnPlaces(
	table: typeof DAILY | typeof WEEKLY,
	headerRow: SheetRow
): Map<string, number> {
	const found = headerRow.cells.map((cell) => plainHeader(shown(cell)));
	const places = new Map<string, number>();
	for (const header of table.headers) {
		const place = found.indexOf(plainHeader(header));
		if (place < 0 || found.lastIndexOf(plainHeader(header)) !== place)
			throw new Unreadable(
				place < 0 ? 'missing-column' : 'repeated-column',
				`Sheet ${table.sheet}, row ${headerRow.number} has ${place < 0 ? 'no' : 'more than one'} column "${header}"; its columns are: ${shortened(headerRow.cells.map(shown).join(' | '))}.`
			);
		places.set(header, place);
	}
	return places;
}

/** Reads the cells of one row by the header above them. */
class RowReader {
	readonly #sheet: string;
	readonly #row: SheetRow;
	readonly #places: ReadonlyMap<string, number>;

	constructor(sheet: string, row: SheetRow, places: ReadonlyMap<string, number>) {
		this.#sheet = sheet;
		this.#row = row;
		this.#places = places;
	}

	day(header: string): DayIndex {
		const cell = this.#cell(header);
		const match = cell.kind === 'date' ? /^(\d{4}-\d{2}-\d{2})(T00:00:00)?$/.exec(cell.date) : null;
		const day = dayIndexOrNull(match?.[1] ?? '');
		if (day === null) throw this.#unreadable('not-a-date', header, 'is not a date');
		return day;
	}

	count(header: string): number {
		const cell = this.#cell(header);
		if (cell.kind !== 'number' || !Number.isFinite(cell.value))
			throw this.#unreadable('not-a-number', header, 'is not a number');
		if (cell.value < 0) throw this.#unreadable('negative', header, 'is negative');
		if (!Number.isSafeInteger(cell.value))
			throw this.#unreadable('not-whole', header, 'is not a whole number');
		// What readers of the spreadsheet see and what it holds must be the same.
		const seen = cell.text.replaceAll(/[,\s]/g, '');
		if (/^\d+$/.test(seen) && Number(seen) !== cell.value)
			throw this.#unreadable('shown-differs', header, `is shown as ${shortened(cell.text)}`);
		return cell.value;
	}

	/** A dash or an empty cell says that the figure was not published. */
	countOrBlank(header: string): number | null {
		const cell = this.#cell(header);
		const isBlank = cell.kind === 'blank' || (cell.kind === 'text' && /^[-–]$/.test(cell.text));
		return isBlank ? null : this.count(header);
	}

	isMarkedRevised(): boolean {
		return /\brevised\b/i.test(shown(this.#cell('Notes')));
	}

	#cell(header: string): SheetCell {
		const cell = this.#row.cells[this.#places.get(header) ?? -1] ?? { kind: 'blank' };
		if (cell.kind !== 'blank' && cell.text.includes('\uFFFD'))
			throw new Unreadable(
				'not-utf-8',
				`Sheet ${this.#sheet}, row ${this.#row.number}, column "${header}" holds bytes that are not text.`,
				'Download the spreadsheet again from GOV.UK and import that file.'
			);
		return cell;
	}

	#unreadable(code: string, header: string, what: string): Unreadable {
		const content = shown(this.#cell(header));
		const quoted = content === '' ? 'an empty cell' : `"${shortened(content)}"`;
		const where = `Sheet ${this.#sheet}, row ${this.#row.number}, column "${header}"`;
		return new Unreadable(code, `${where}: ${quoted} ${what}.`);
	}
}

function shown(cell: SheetCell | undefined): string {
	if (cell === undefined || cell.kind === 'blank') return '';
	if (cell.kind === 'number') return String(cell.value);
	return cell.kind === 'date' ? cell.date : cell.text;
}

/** A header without its footnote marks, in lower case and with plain dashes and spaces. */
function plainHeader(text: string): string {
	return text
		.replace(/\[[^\]]*\]|\(\d+\)|[¹²³⁴-⁹]|(?<=[a-z])\d+$/gi, '')
		.replace(/[‐-―]/g, '-')
		.replace(/\s+/g, ' ')
		.trim()
		.toLowerCase();
}

function shortened(text: string): string {
	const plain = text.replace(/[\p{Cc}\s]+/gu, ' ');
	return plain.length <= 160 ? plain : `${plain.slice(0, 157)}…`;
}
