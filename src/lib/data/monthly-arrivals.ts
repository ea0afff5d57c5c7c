/** Monthly arrivals: the sums of the published days, with the last month marked where it is not over. */

import { dayOfMonth, daysInMonth, monthOfDay } from '#data/calendar-day.ts';
import type { MonthIndex } from '#data/calendar-month.ts';
import type { ArrivalDay, ArrivalMonth } from '#data/set-records.ts';

/** Arrivals by month from a first month on, without gaps. */
export interface MonthlyArrivals {
	readonly firstMonth: MonthIndex;
	readonly people: readonly number[];
	readonly boats: readonly number[];
	/** How much of the last month is covered, or null where all of it is. */
	readonly partialLastMonth: { readonly daysCovered: number; readonly daysInMonth: number } | null;
}

/** Sums days into months. The days run without a gap and begin with the first day of a month. */
export function monthlyArrivals(daily: readonly ArrivalDay[]): MonthlyArrivals {
	const first = daily[0];
	const last = daily.at(-1);
	if (first === undefined || last === undefined || dayOfMonth(first.day) !== 1)
		throw new RangeError('monthly sums need days that begin with the first day of a month');
	if (last.day - first.day + 1 !== daily.length)
		throw new RangeError('monthly sums need days without a gap');
	const firstMonth = monthOfDay(first.day);
	const monthCount = monthOfDay(last.day) - firstMonth + 1;
	const people = new Array<number>(monthCount).fill(0);
	const boats = new Array<number>(monthCount).fill(0);
	for (const arrivals of daily) {
		const place = monthOfDay(arrivals.day) - firstMonth;
		people[place] = (people[place] ?? 0) + arrivals.people;
		boats[place] = (boats[place] ?? 0) + arrivals.boats;
	}
	const daysCovered = dayOfMonth(last.day);
	const daysInLastMonth = daysInMonth(monthOfDay(last.day));
	const isPartial = daysCovered < daysInLastMonth;
	return {
		firstMonth,
		people,
		boats,
		partialLastMonth: isPartial ? { daysCovered, daysInMonth: daysInLastMonth } : null
	};
}

/** Monthly arrivals as the rows of the stored set `arrivals-monthly`. */
export function monthRecordsFromArrivals(monthly: MonthlyArrivals): ArrivalMonth[] {
	const { firstMonth, people, boats, partialLastMonth } = monthly;
	return people.map((peopleThatMonth, place) => {
		const month = firstMonth + place;
		const isLast = place === people.length - 1;
		return {
			month,
			people: peopleThatMonth,
			boats: boats[place] ?? 0,
			daysCovered:
				isLast && partialLastMonth !== null ? partialLastMonth.daysCovered : daysInMonth(month),
			daysInMonth: daysInMonth(month)
		};
	});
}

/** The rows of the stored set `arrivals-monthly` as monthly arrivals. */
export function arrivalsFromMonthRecords(records: readonly ArrivalMonth[]): MonthlyArrivals {
	const first = records[0];
	const last = records.at(-1);
	if (first === undefined || last === undefined) throw new RangeError('there are no months');
	const { daysCovered, daysInMonth: daysInLastMonth } = last;
	return {
		firstMonth: first.month,
		people: records.map((record) => record.people),
		boats: records.map((record) => record.boats),
		partialLastMonth:
			daysCovered < daysInLastMonth ? { daysCovered, daysInMonth: daysInLastMonth } : null
	};
}
