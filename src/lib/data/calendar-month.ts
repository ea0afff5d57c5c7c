/** Calendar months as integers, so that no layer needs a clock or a date library. */

/** Months since January of year 0: `year × 12 + (month − 1)`. November 2024 is 24,298. */
export type MonthIndex = number;

/** The index of a month written `YYYY-MM`. Throws on any other text. */
export function monthIndex(text: string): MonthIndex {
	const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
	if (match === null) throw new RangeError(`not a month written YYYY-MM: ${text}`);
	return Number(match[1]) * 12 + Number(match[2]) - 1;
}

/** A month as `YYYY-MM`. */
export function monthText(month: MonthIndex): string {
	return `${String(yearOf(month)).padStart(4, '0')}-${String(monthOfYear(month)).padStart(2, '0')}`;
}

/** The calendar year a month lies in. */
export function yearOf(month: MonthIndex): number {
	return Math.floor(month / 12);
}

/** The month of the year, 1 (January) to 12 (December). */
export function monthOfYear(month: MonthIndex): number {
	return month - yearOf(month) * 12 + 1;
}

/** The financial year (April to March) a month lies in, named by its first calendar year. */
export function financialYearOf(month: MonthIndex): number {
	return monthOfYear(month) >= 4 ? yearOf(month) : yearOf(month) - 1;
}

const MONTH_NAMES = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
] as const;

/** A month in words: "October 2024". */
export function monthInWords(month: MonthIndex): string {
	return `${MONTH_NAMES[monthOfYear(month) - 1]} ${yearOf(month)}`;
}

/** A month in short words for axes and tables: "Oct 2024". */
export function monthInShortWords(month: MonthIndex): string {
	return `${MONTH_NAMES[monthOfYear(month) - 1]?.slice(0, 3)} ${yearOf(month)}`;
}
