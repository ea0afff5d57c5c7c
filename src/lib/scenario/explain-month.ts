/** Which month an explanation is about: the part of an address that is not the scenario. */
import { monthIndex, monthText, type MonthIndex } from '#data/calendar-month.ts';
import { fine, refused, type Outcome } from '#data/problem.ts';
import type { Edition } from '#model/edition.ts';

/** The key of the month in an address. */
export const MONTH_KEY = 'month';

/** An address's search part without its month, and the text of the month or null. Any text is safe. */
export function withoutMonth(search: string): { scenario: string; month: string | null } {
	const parts = search.replace(/^\?/, '').split('&');
	const isMonth = (part: string) => part.startsWith(`${MONTH_KEY}=`);
	const kept = parts.filter((part) => part !== '' && !isMonth(part));
	const month = parts.find(isMonth)?.slice(MONTH_KEY.length + 1) ?? null;
	return { scenario: kept.length === 0 ? '' : `?${kept.join('&')}`, month };
}

/** The month shown where none is asked for: the last of the first 12 projected ones. */
export function standardMonth({ axis }: Edition): MonthIndex {
	return Math.min(axis.firstProjectedMonth + 11, axis.firstMonth + axis.monthCount - 1);
}

/** The month that an address asks for, or why it cannot be shown. */
export function monthOfAddress(edition: Edition, text: string): Outcome<MonthIndex> {
	const { firstMonth, monthCount } = edition.axis;
	const last = firstMonth + monthCount - 1;
	const month = /^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? monthIndex(text) : NaN;
	if (month >= firstMonth && month <= last) return fine(month);
	return refused(
		'unknown-month',
		`This edition runs from ${monthText(firstMonth)} to ${monthText(last)}, and the month asked for is not in it.`,
		'Choose a month below. Another month is shown instead.'
	);
}
