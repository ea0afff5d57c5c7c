/** Weather in hindsight: how unusual each past month was, and what the model attributes to it. */
import type { MonthIndex } from '#data/calendar-month.ts';
import { squareOrZero } from '#model/baseline/error-spread.ts';
import type { BaselineHistory } from '#model/baseline/fit-baseline.ts';
import { MINIMUM_MONTHS } from '#model/baseline/member-projections.ts';
import { calmDayAnomaly, type CalmDays } from '#model/baseline/weather.ts';
import type { Edition } from '#model/edition.ts';

/** One past month's weather. */
export interface MonthWeather {
	readonly month: MonthIndex;
	readonly calmDays: number;
	/** Calm days a month of this name usually has, to a tenth. */
	readonly usualCalmDays: number;
	/** How many of the other years had fewer calm days in this month of the year, and of how many. */
	readonly calmerThanYears: number;
	readonly otherYears: number;
	/** People more (or fewer) than usual weather would have brought, in the model. */
	readonly peopleFromWeather: number;
	readonly people: number;
}

/**
 * The weather of every month that could be projected one month ahead and whose wind is known. The effect of a calm
 * day is the edition's; the level it acts on is the projection made a month before.
 */
export function pastWeather(
	edition: Edition,
	calm: CalmDays,
	arrivals: { readonly firstMonth: MonthIndex; readonly people: readonly number[] },
	history: BaselineHistory
): MonthWeather[] {
	const { usualCalmDays, rootPeoplePerCalmDay } = edition.weather;
	return arrivals.people.flatMap((people, known) => {
		const month = arrivals.firstMonth + known;
		const anomaly = calmDayAnomaly(calm, usualCalmDays, month);
		const centre = known >= MINIMUM_MONTHS ? history.centres[known]?.[0] : undefined;
		if (anomaly === null || centre === undefined) return [];
		const calmDays = calm.calmDays[month - calm.firstMonth] as number;
		const others = calm.calmDays.filter((_, i) => {
			const other = calm.firstMonth + i;
			return other % 12 === month % 12 && other !== month;
		});
		return [
			{
				month,
				calmDays,
				usualCalmDays: Math.round(10 * (usualCalmDays[month % 12] as number)) / 10,
				calmerThanYears: others.filter((days) => days < calmDays).length,
				otherYears: others.length,
				peopleFromWeather: Math.round(
					squareOrZero(centre + rootPeoplePerCalmDay * anomaly) - squareOrZero(centre)
				),
				people
			}
		];
	});
}
