/** People counted in calendar years, whole or so far. */
import { monthOfYear, yearOf, type MonthIndex } from '#data/calendar-month.ts';

/** People counted in a calendar year, or in as much of it as is covered. */
export interface CountedYear {
	readonly year: number;
	readonly people: number;
	readonly monthsCounted: number;
}

/** The calendar years of monthly counts up to and with the month `last`. */
export function countedYears(
	{ firstMonth, people }: { readonly firstMonth: MonthIndex; readonly people: readonly number[] },
	last: MonthIndex
): CountedYear[] {
	const years: CountedYear[] = [];
	for (const [i, count] of people.slice(0, Math.max(0, last - firstMonth + 1)).entries()) {
		const month = firstMonth + i;
		const before = monthOfYear(month) === 1 ? undefined : years.pop();
		years.push({
			year: yearOf(month),
			people: (before?.people ?? 0) + count,
			monthsCounted: (before?.monthsCounted ?? 0) + 1
		});
	}
	return years;
}
