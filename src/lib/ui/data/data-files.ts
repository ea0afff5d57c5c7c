/** A data set version as files: numbers stay numbers, and no text can turn into a formula of a spreadsheet. */
import type { DataSetVersion } from '#scenario/explain-data-set.ts';

type Cell = DataSetVersion['rows'][number][number];

/**
 * What a spreadsheet would take for a formula; a tab or a line's end could hide one. Text that already has the mark
 * before it gets one more, so that taking one away always gives back the text.
 */
const FORMULA_START = /^'*[=+\-@\t\r]/;

/** The rows as CSV (RFC 4180), titles with units first. An empty cell was not published. */
export function csvFromVersion({ columns, rows }: DataSetVersion): string {
	const heads = columns.map(({ title, unit }) => csvText(`${title} (${unit})`));
	const lines = rows.map((row) => row.map(csvCell).join(','));
	return `${[heads.join(','), ...lines].join('\r\n')}\r\n`;
}

function csvCell(cell: Cell): string {
	if (cell === null) return '';
	if (typeof cell === 'number') return String(cell);
	if (typeof cell === 'boolean') return cell ? 'true' : 'false';
	return csvText(cell);
}

/** A text as a CSV cell: no spreadsheet takes it for a formula. */
export function csvText(text: string): string {
	const guarded = FORMULA_START.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** The rows with their provenance as JSON: everything needed to use and to cite them. */
export function jsonFromVersion({ provenance, columns, rows }: DataSetVersion): string {
	return `${JSON.stringify({ provenance, columns, rows })}\n`;
}
