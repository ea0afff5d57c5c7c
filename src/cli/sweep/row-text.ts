/** Rows as lines of text: comma-separated values (RFC 4180) or JSON Lines. */
import type { Cell } from './row.ts';

/** How a sweep's rows are written. */
export type RowFormat = 'csv' | 'jsonl';

/** The first line of a file: the columns of CSV; JSON Lines has none. */
export function headerText(columns: readonly string[], format: RowFormat): string {
	return format === 'csv' ? `${columns.map(csvCell).join(',')}\n` : '';
}

/** A whole row, with its line end. */
export function rowText(
	columns: readonly string[],
	cells: readonly Cell[],
	format: RowFormat
): string {
	if (format === 'csv') return `${cells.map(csvCell).join(',')}\n`;
	return `{${columns.map((name, i) => jsonCell(name, cells[i] ?? null)).join(',')}}\n`;
}

/** How a row begins that has these cells first. */
export function rowBeginning(
	columns: readonly string[],
	cells: readonly Cell[],
	format: RowFormat
): string {
	if (format === 'csv') return `${cells.map(csvCell).join(',')},`;
	return `{${cells.map((cell, i) => jsonCell(columns[i] as string, cell)).join(',')},`;
}

/** Whether a line (without its end) holds a cell for every column. */
export function isWholeRow(columns: readonly string[], line: string, format: RowFormat): boolean {
	if (format === 'csv')
		return line.replaceAll(/"(?:[^"]|"")*"/g, '').split(',').length === columns.length;
	try {
		return Object.keys(JSON.parse(line) as object).length === columns.length;
	} catch {
		return false;
	}
}

/** Text that a spreadsheet would take for a formula gets a quote before it; numbers stay numbers. */
function csvCell(cell: Cell): string {
	if (cell === null) return '';
	if (typeof cell === 'number') return String(cell);
	const safe = /^[=+\-@\t\0]/.test(cell) ? `'${cell}` : cell;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function jsonCell(name: string, cell: Cell): string {
	return `${JSON.stringify(name)}:${JSON.stringify(cell)}`;
}
