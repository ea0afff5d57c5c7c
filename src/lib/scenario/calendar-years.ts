/** Totals of calendar years, draw by draw: what was measured of a year, and the simulated rest. */
import type { Column } from '#engine/columns/column.ts';
import { quantilesOf } from '#engine/quantiles.ts';
import { monthOfYear, yearOf } from '#data/calendar-month.ts';
import { middleOf, rangeOf, sumOverMonths } from './draw-sums.ts';
import type { ProjectedMonths } from './projected-months.ts';
import type { CalendarYearArrivals } from './scenario-result.ts';

/** How many equally likely totals stand for all: enough to count by eye, and to judge a chance by. */
export const DOT_COUNT = 50;

/** The totals at the quantiles (i − ½)/50, smallest first: each stands for one in fifty simulations. */
export function dotsOf(draws: Float64Array): readonly number[] {
	const shares = Array.from({ length: DOT_COUNT }, (_, i) => (i + 0.5) / DOT_COUNT);
	return quantilesOf(draws, shares).map((people) => Math.round(people));
}

/**
 * The calendar years that hold projected months. A last year that the horizon cuts short has the total of its months
 * within it, and no dots. `referenceMiddles` are those of `yearMiddles` for the reference.
 */
export function calendarYearArrivals(
	arrivals: Column,
	referenceMiddles: readonly number[],
	months: ProjectedMonths
): CalendarYearArrivals[] {
	return yearsOf(months).map((span, i) => {
		const totals = totalOf(arrivals, span);
		const monthsProjected = span.to - span.from;
		return {
			year: span.year,
			monthsMeasured: span.monthsMeasured,
			measuredPeople: span.measuredPeople,
			monthsProjected,
			arrivals: rangeOf(totals),
			referenceMiddle: referenceMiddles[i] as number,
			dots: span.monthsMeasured + monthsProjected === 12 ? dotsOf(totals) : []
		};
	});
}

/** The middle of each of these years' totals of a column. */
export function yearMiddles(column: Column, months: ProjectedMonths): number[] {
	return yearsOf(months).map((span) => middleOf(totalOf(column, span), 0));
}

/** A calendar year: its projected months `from` up to, but without, `to`, and what was measured before them. */
interface YearSpan {
	readonly year: number;
	readonly from: number;
	readonly to: number;
	readonly monthsMeasured: number;
	readonly measuredPeople: number;
}

function yearsOf(months: ProjectedMonths): YearSpan[] {
	const { firstMonth, first, end, lastTwelveMonths } = months;
	const firstYear = yearOf(firstMonth + first);
	const lastYear = yearOf(firstMonth + end - 1);
	return Array.from({ length: lastYear - firstYear + 1 }, (_, i) => {
		const year = firstYear + i;
		const monthsMeasured = i === 0 ? monthOfYear(firstMonth + first) - 1 : 0;
		return {
			year,
			from: Math.max(first, year * 12 - firstMonth),
			to: Math.min(end, year * 12 + 12 - firstMonth),
			monthsMeasured,
			measuredPeople: lastTwelveMonths.slice(12 - monthsMeasured).reduce((sum, n) => sum + n, 0)
		};
	});
}

function totalOf(column: Column, { from, to, measuredPeople }: YearSpan): Float64Array {
	return sumOverMonths(column, from, to).map((people) => people + measuredPeople);
}
