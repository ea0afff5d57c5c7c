/** Totals of calendar years, draw by draw: what was measured of a year, and the simulated rest. */
import type { Column } from '#engine/columns/column.ts';
import { quantilesOf } from '#engine/quantiles.ts';
import { monthOfYear, yearOf } from '#data/calendar-month.ts';
import { middleOf, rangeOf, sumOverMonths } from './draw-sums.ts';
import type { CalendarYearArrivals } from './scenario-result.ts';

/** How many equally likely totals stand for all: enough to count by eye, and to judge a chance by. */
export const DOT_COUNT = 50;

/** The totals at the quantiles (i − ½)/50, smallest first: each stands for one in fifty simulations. */
export function dotsOf(draws: Float64Array): readonly number[] {
	const shares = Array.from({ length: DOT_COUNT }, (_, i) => (i + 0.5) / DOT_COUNT);
	return quantilesOf(draws, shares).map((people) => Math.round(people));
}

/**
 * The calendar years that hold projected months. `firstProjected` and `end` are steps of the axis that starts with
 * `firstMonth`; `lastTwelveMonths` is what was measured before the projection. A last year that the horizon cuts short
 * has the total of its months within it, and no dots.
 */
export function calendarYearArrivals(
	columns: Readonly<Record<'arrivals' | 'reference-arrivals', Column>>,
	axis: { readonly firstMonth: number; readonly firstProjected: number; readonly end: number },
	lastTwelveMonths: readonly number[]
): CalendarYearArrivals[] {
	const { firstMonth, firstProjected, end } = axis;
	const firstYear = yearOf(firstMonth + firstProjected);
	const lastYear = yearOf(firstMonth + end - 1);
	return Array.from({ length: lastYear - firstYear + 1 }, (_, i) => {
		const year = firstYear + i;
		const from = Math.max(firstProjected, year * 12 - firstMonth);
		const to = Math.min(end, year * 12 + 12 - firstMonth);
		const monthsMeasured = i === 0 ? monthOfYear(firstMonth + firstProjected) - 1 : 0;
		const measured = lastTwelveMonths.slice(12 - monthsMeasured).reduce((sum, n) => sum + n, 0);
		const totalOf = (column: Column) =>
			sumOverMonths(column, from, to).map((people) => people + measured);
		const arrivals = totalOf(columns.arrivals);
		const monthsProjected = to - from;
		return {
			year,
			monthsMeasured,
			measuredPeople: measured,
			monthsProjected,
			arrivals: rangeOf(arrivals),
			referenceMiddle: middleOf(totalOf(columns['reference-arrivals']), 0),
			dots: monthsMeasured + monthsProjected === 12 ? dotsOf(arrivals) : []
		};
	});
}
