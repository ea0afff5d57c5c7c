/** A small chart without pixels: bands, futures, gridlines and years in a box of 100 by 100, on axes shared with others. */
import { monthOfYear, yearOf, type MonthIndex } from '#data/calendar-month.ts';
import type { Range } from '#scenario/scenario-result.ts';
import { areaPath, linePath, type Place } from '#ui/charts/paths.ts';

/** The axes that all charts of a row share. */
export interface SharedAxes {
	readonly firstMonth: MonthIndex;
	readonly lastMonth: MonthIndex;
	readonly bottom: number;
	readonly top: number;
	readonly ticks: readonly number[];
}

/** What is drawn. */
export interface SmallChart {
	readonly bands: readonly { readonly per100: 90 | 60 | 30; readonly path: string }[];
	/** The edges of the widest band, which carry the contrast. */
	readonly edges: readonly string[];
	readonly futures: readonly string[];
	readonly ticks: readonly { readonly value: number; readonly y: number }[];
	readonly years: readonly { readonly year: number; readonly x: number }[];
}

/** A run of months with a range each. */
export interface MonthlyRanges {
	readonly firstMonth: MonthIndex;
	readonly months: readonly Range[];
	readonly futures: readonly (readonly number[])[];
}

/** Axes wide enough for everything, with nothing in them and round steps. */
export function sharedAxes(all: readonly MonthlyRanges[]): SharedAxes {
	const values = all.flatMap(({ months, futures }) => [...months.flat(), ...futures.flat()]);
	const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
	const step = roundStep((most - least || 1) / 4);
	const [bottom, top] = [Math.floor(least / step) * step, Math.ceil(most / step) * step];
	const count = Math.round((top - bottom) / step) || 1;
	return {
		firstMonth: Math.min(...all.map(({ firstMonth }) => firstMonth)),
		lastMonth: Math.max(...all.map(({ firstMonth, months }) => firstMonth + months.length - 1)),
		bottom,
		top: bottom + count * step,
		ticks: Array.from({ length: count + 1 }, (_, i) => bottom + i * step)
	};
}

/** The next of 1, 2 and 5 times a power of ten. */
function roundStep(rough: number): number {
	let power = 1;
	while (power * 10 <= rough) power *= 10;
	return [1, 2, 5, 10].map((times) => times * power).find((step) => step >= rough) ?? 10 * power;
}

/** Where the middle of a month and a number of people lie, in per cent of the plot. */
export function scalesOf(axes: SharedAxes) {
	return {
		x: (month: MonthIndex) => (100 * (month - axes.firstMonth + 0.5)) / monthsOn(axes),
		y: (people: number) => (100 * (axes.top - people)) / (axes.top - axes.bottom)
	};
}

function monthsOn({ firstMonth, lastMonth }: SharedAxes): number {
	return lastMonth - firstMonth + 1;
}

/** Places one scenario on the shared axes. */
export function smallChart(
	{ firstMonth, months, futures }: MonthlyRanges,
	axes: SharedAxes
): SmallChart {
	const { x, y } = scalesOf(axes);
	const line = (values: readonly number[]): Place[] =>
		values.map((value, i) => [x(firstMonth + i), y(value)]);
	const edge = (place: number) => line(months.map((range) => range[place] ?? 0));
	return {
		bands: [
			{ per100: 90, path: areaPath(edge(6), edge(0)) },
			{ per100: 60, path: areaPath(edge(5), edge(1)) },
			{ per100: 30, path: areaPath(edge(4), edge(2)) }
		],
		edges: [linePath(edge(6)), linePath(edge(0))],
		futures: futures.map((future) => linePath(line(future))),
		ticks: axes.ticks.map((value) => ({ value, y: y(value) })),
		years: Array.from({ length: monthsOn(axes) }, (_, i) => axes.firstMonth + i)
			.filter((month) => monthOfYear(month) === 1)
			.map((month) => ({ year: yearOf(month), x: x(month - 0.5) }))
	};
}
