/** Addresses of data set versions and of their rows. */

/** Rows on one page: larger data sets are turned over like leaves. */
export const ROWS_PER_PAGE = 250;

/** A version's page, and the part of it where a row stands; `rowNumber` counts from 0. */
export function dataRowAddress(
	set: string,
	version: string,
	row: string,
	rowNumber: number
): `/data/${string}` {
	const part = Math.floor(rowNumber / ROWS_PER_PAGE) + 1;
	return `/data/${set}/${version}?part=${part}#${row}`;
}
