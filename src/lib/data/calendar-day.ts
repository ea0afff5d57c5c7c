/** Calendar days as integers, so that no layer needs a clock or a date library. */

import { monthInWords, type MonthIndex } from '#data/calendar-month.ts';

/** Days since 1 January 1970, which is day 0. 4 November 2024 is 20,031. */
export type DayIndex = number;

/** The index of a day written `YYYY-MM-DD`, or null for any other text or a day no calendar has. */
export function dayIndexOrNull(text: string): DayIndex | null {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	if (match === null) return null;
	const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
	if (month < 1 || month > 12 || day < 1) return null;
	const monthHere = year * 12 + month - 1;
	return day > daysInMonth(monthHere) ? null : firstDayOf(monthHere) + day - 1;
}

/** The index of a day written `YYYY-MM-DD`. Throws on any other text. */
export function dayIndex(text: string): DayIndex {
	const day = dayIndexOrNull(text);
	if (day === null) throw new RangeError(`not a day written YYYY-MM-DD: ${text}`);
	return day;
}

/** A day as `YYYY-MM-DD`. */
export function dayText(day: DayIndex): string {
	const { month, dayOfMonth } = calendarOf(day);
	const year = Math.floor(month / 12);
	return [year, month - year * 12 + 1, dayOfMonth]
		.map((part, place) => String(part).padStart(place === 0 ? 4 : 2, '0'))
		.join('-');
}

/** A day in words: "4 November 2024". */
export function dayInWords(day: DayIndex): string {
	return `${dayOfMonth(day)} ${monthInWords(monthOfDay(day))}`;
}

/** The month a day lies in. */
export function monthOfDay(day: DayIndex): MonthIndex {
	return calendarOf(day).month;
}

/** The day of the month, 1 to 31. */
export function dayOfMonth(day: DayIndex): number {
	return calendarOf(day).dayOfMonth;
}

/** The first day of a month. */
export function firstDayOf(month: MonthIndex): DayIndex {
	// Years are counted from March, so that the leap day is the last day of the year.
	const sinceMarch = month - 2;
	const year = Math.floor(sinceMarch / 12);
	const monthFromMarch = sinceMarch - year * 12;
	const daysBeforeYear =
		year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
	const daysBeforeMonth = Math.floor((153 * monthFromMarch + 2) / 5);
	return daysBeforeYear + daysBeforeMonth - 719_468;
}

/** How many days a month has. */
export function daysInMonth(month: MonthIndex): number {
	return firstDayOf(month + 1) - firstDayOf(month);
}

/** The day of the week, 0 (Sunday) to 6 (Saturday). */
export function dayOfWeek(day: DayIndex): number {
	return (((day + 4) % 7) + 7) % 7;
}

function calendarOf(day: DayIndex): { month: MonthIndex; dayOfMonth: number } {
	let month = Math.floor(((day + 719_468) / 365.2425) * 12) + 2;
	while (firstDayOf(month) > day) month -= 1;
	while (firstDayOf(month + 1) <= day) month += 1;
	return { month, dayOfMonth: day - firstDayOf(month) + 1 };
}
