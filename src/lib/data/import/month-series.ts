/** Reads a monthly series from a file with the columns `month,value`. */
import { monthIndex, monthText, type MonthIndex } from '#data/calendar-month.ts';
import { fine, refused, type Outcome } from '#data/problem.ts';

/** A value per month, without gaps. */
export interface MonthSeries {
	readonly firstMonth: MonthIndex;
	readonly values: readonly number[];
}

const MAX_MONTHS = 2400;
const HOW =
	'Write one line per month under the heading month,value, such as 2024-10,5417, oldest first.';

/** Reads the text of a `month,value` file. Columns may be in any order and others may stand beside them. */
export function monthSeriesFromCsv(text: string): Outcome<MonthSeries> {
	const lines = text
		.replace(/^\uFEFF/, '')
		.split(/\r\n|\n|\r/)
		.map((line, i) => ({ number: i + 1, cells: line.split(',').map(plainCell) }))
		.filter(({ cells }) => cells.some((cell) => cell !== ''));
	const heading = lines[0]?.cells.map((cell) => cell.toLowerCase()) ?? [];
	const [monthColumn, valueColumn] = [heading.indexOf('month'), heading.indexOf('value')];
	if (monthColumn < 0 || valueColumn < 0)
		return refused('no-heading', 'The file has no columns called month and value.', HOW);
	if (lines.length - 1 > MAX_MONTHS)
		return refused('too-many-months', `The file holds more than ${MAX_MONTHS} months.`, HOW);
	const values: number[] = [];
	let firstMonth: MonthIndex | null = null;
	for (const { number, cells } of lines.slice(1)) {
		const month = monthOrNull(cells[monthColumn] ?? '');
		if (month === null)
			return refused(
				'bad-month',
				`Line ${number}: “${cells[monthColumn] ?? ''}” is not a month.`,
				HOW
			);
		firstMonth ??= month;
		const expected = firstMonth + values.length;
		if (month !== expected)
			return refused(
				'month-out-of-step',
				`Line ${number}: ${monthText(month)} stands where ${monthText(expected)} is due.`,
				HOW
			);
		const value = valueOrNull(cells[valueColumn] ?? '');
		if (value === null)
			return refused(
				'bad-value',
				`Line ${number}: “${cells[valueColumn] ?? ''}” is not a count of zero or more.`,
				HOW
			);
		values.push(value);
	}
	if (firstMonth === null) return refused('no-months', 'The file holds no months.', HOW);
	return fine({ firstMonth, values });
}

function plainCell(cell: string): string {
	return cell
		.trim()
		.replace(/^"(.*)"$/, '$1')
		.slice(0, 60);
}

function monthOrNull(text: string): MonthIndex | null {
	const month = /^(\d{4}-(?:0[1-9]|1[0-2]))(?:-\d{2})?$/.exec(text)?.[1];
	return month === undefined ? null : monthIndex(month);
}

function valueOrNull(text: string): number | null {
	if (!/^\d+(\.\d+)?([eE][+-]?\d{1,2})?$/.test(text)) return null;
	const value = Number(text);
	return value <= 1e12 ? value : null;
}
