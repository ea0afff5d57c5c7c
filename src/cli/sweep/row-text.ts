/** Rows as lines of text: comma-separated values (RFC 4180) or JSON Lines, each with a digest of itself. */
import { createHash } from 'node:crypto';
import type { Cell } from './row.ts';

/** How a sweep's rows are written. */
export type RowFormat = 'csv' | 'jsonl';

/** The last column: by it a row shows whether anything in it was changed. */
export const ROW_DIGEST = 'row-digest';

/** Enough for slips and damaged disks. Whether figures are true is for their receipt to say. */
const DIGEST_DIGITS = 16;

/** The first line of a file: the columns of CSV; JSON Lines has none. */
export function headerText(columns: readonly string[], format: RowFormat): string {
	return format === 'csv' ? `${columns.map(csvCell).join(',')}\n` : '';
}

/** A whole row, with its digest and line end. The cells are those of all columns but the digest's, which is the last. */
export function rowText(
	columns: readonly string[],
	cells: readonly Cell[],
	format: RowFormat
): string {
	const beginning = rowBeginning(columns, cells, format);
	return `${beginning}${rowEnd(beginning, format)}\n`;
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

/** Whether a line (without its end) is a whole row that nobody has changed. */
export function isWholeRow(line: string, format: RowFormat): boolean {
	const length = rowEnd('', format).length;
	const beginning = line.slice(0, -length);
	return line.length > length && line.slice(-length) === rowEnd(beginning, format);
}

/** What follows the last comma: the first digits of the SHA-256 of everything up to it. */
function rowEnd(beginning: string, format: RowFormat): string {
	const digest = createHash('sha256').update(beginning).digest('hex').slice(0, DIGEST_DIGITS);
	return format === 'csv' ? digest : `${jsonCell(ROW_DIGEST, digest)}}`;
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
