/** Weekly arrivals summed from days: what the publisher's own weekly sheet has to agree with. */

import type { DayIndex } from '#data/calendar-day.ts';
import type { ArrivalDay } from '#data/set-records.ts';

/** The sums of the seven days that end with a day. */
export interface WeeklyArrivals {
	readonly people: number;
	readonly boats: number;
	/** Null where the figure was not published for all seven days. */
	readonly uncontrolledBoats: number | null;
}

/** Sums the seven days up to and including `weekEnding`, or null where a day is missing. */
export function weeklyArrivals(
	daily: readonly ArrivalDay[],
	weekEnding: DayIndex
): WeeklyArrivals | null {
	const firstDay = daily[0]?.day ?? 0;
	const end = weekEnding - firstDay + 1;
	const week = end < 7 ? [] : daily.slice(end - 7, end);
	if (week.length !== 7 || week.at(-1)?.day !== weekEnding) return null;
	let [people, boats] = [0, 0];
	let uncontrolledBoats: number | null = 0;
	for (const day of week) {
		people += day.people;
		boats += day.boats;
		uncontrolledBoats =
			uncontrolledBoats === null || day.uncontrolledBoats === null
				? null
				: uncontrolledBoats + day.uncontrolledBoats;
	}
	return { people, boats, uncontrolledBoats };
}
