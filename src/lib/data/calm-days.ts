/** Calm days by month: days whose mean wind is at most 3.0 m/s. */

import { daysInMonth, monthOfDay } from '#data/calendar-day.ts';
import type { MonthIndex } from '#data/calendar-month.ts';
import type { WindDay } from '#data/set-records.ts';

/** The mean wind up to which a day counts as calm, in metres per second. */
export const CALM_MEAN_WIND_METRES_PER_SECOND = 3;

/** Calm days by month from a first month on, without gaps. */
export interface MonthlyCalmDays {
	readonly firstMonth: MonthIndex;
	readonly calmDays: readonly number[];
}

/** Whether a day is calm. */
export function isCalm(day: WindDay): boolean {
	return day.meanWind <= CALM_MEAN_WIND_METRES_PER_SECOND;
}

/** Counts the calm days of each month that is wholly covered; a month cut short at either end is left out. */
export function monthlyCalmDays(wind: readonly WindDay[]): MonthlyCalmDays {
	const counts = new Map<MonthIndex, { calm: number; covered: number }>();
	for (const day of wind) {
		const month = monthOfDay(day.day);
		const count = counts.get(month) ?? { calm: 0, covered: 0 };
		count.covered += 1;
		if (isCalm(day)) count.calm += 1;
		counts.set(month, count);
	}
	const whole = [...counts].filter(([month, { covered }]) => covered === daysInMonth(month));
	const firstMonth = whole[0]?.[0];
	if (firstMonth === undefined) throw new RangeError('no month of wind is wholly covered');
	whole.forEach(([month], place) => {
		if (month !== firstMonth + place)
			throw new RangeError('months of wind need to follow one another');
	});
	return { firstMonth, calmDays: whole.map(([, { calm }]) => calm) };
}
