/** What the chart of monthly arrivals shows, as points in months and people, before any pixel. */
import type { MonthIndex } from '#data/calendar-month.ts';
import { yearOf } from '#data/calendar-month.ts';
import type { ScenarioResult } from '#scenario/scenario-result.ts';
import type { MonthlyHistory } from '#scenario/simulator-view.ts';

/** A count of people in one month. */
export interface MonthPoint {
	readonly month: MonthIndex;
	readonly people: number;
}

/** How settled a measured month is. */
export type OutturnStatus = 'final' | 'provisional' | 'partial';

/** A measured month after the announcement. */
export interface OutturnPoint extends MonthPoint {
	readonly status: OutturnStatus;
}

/** The edges of one band in one month. */
export interface BandPoint {
	readonly month: MonthIndex;
	readonly low: number;
	readonly high: number;
}

/** One band of the range: `per100` of 100 simulations lie in it. */
export interface Band {
	readonly per100: 90 | 60 | 30;
	readonly points: readonly BandPoint[];
}

/** Everything the chart draws. */
export interface ArrivalsPoints {
	readonly firstMonth: MonthIndex;
	/** The month after the last one: the right edge of the chart. */
	readonly endMonth: MonthIndex;
	readonly firstProjectedMonth: MonthIndex;
	readonly history: readonly MonthPoint[];
	/** Complete months only: a few days are not drawn as a month. */
	readonly outturn: readonly OutturnPoint[];
	/** Widest first, so that the darkest is drawn last. */
	readonly bands: readonly Band[];
	readonly futures: readonly (readonly MonthPoint[])[];
	/** The middle of the simulations without the announced measures. */
	readonly reference: readonly MonthPoint[];
	/** The middle of the simulations of the scenario. */
	readonly middle: readonly MonthPoint[];
	readonly years: readonly number[];
}

const BAND_EDGES = [
	{ per100: 90, low: 0, high: 6 },
	{ per100: 60, low: 1, high: 5 },
	{ per100: 30, low: 2, high: 4 }
] as const;

const MIDDLE = 3;

/** How settled the measured count of a month is. */
export function outturnStatus(history: MonthlyHistory, month: MonthIndex): OutturnStatus {
	const lastMonth = history.firstMonth + history.people.length - 1;
	if (month === lastMonth && history.partialLastMonth !== null) return 'partial';
	return month >= history.provisionalFrom ? 'provisional' : 'final';
}

/** The last month that is counted in full. */
export function lastCompleteMonth(history: MonthlyHistory): MonthIndex {
	const months = history.people.length - (history.partialLastMonth === null ? 0 : 1);
	return history.firstMonth + months - 1;
}

/** The measured months, oldest first. */
export function measuredMonths(history: MonthlyHistory): readonly OutturnPoint[] {
	return history.people.map((people, step) => {
		const month = history.firstMonth + step;
		return { month, people, status: outturnStatus(history, month) };
	});
}

function years(firstMonth: MonthIndex, endMonth: MonthIndex): readonly number[] {
	const first = Math.ceil(firstMonth / 12);
	const last = yearOf(endMonth - 1);
	return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

/** The points of the chart of monthly arrivals. */
export function arrivalsPoints(history: MonthlyHistory, result: ScenarioResult): ArrivalsPoints {
	const measured = measuredMonths(history);
	const endOfProjection = result.firstMonth + result.monthCount;
	const endMonth = Math.max(endOfProjection, history.firstMonth + history.people.length);
	const pointsOf = (people: readonly number[]) =>
		people.map((count, step) => ({ month: result.firstMonth + step, people: count }));
	return {
		firstMonth: history.firstMonth,
		endMonth,
		firstProjectedMonth: result.firstMonth,
		history: measured.filter(
			({ month, status }) => month < result.firstMonth && status !== 'partial'
		),
		outturn: measured.filter(
			({ month, status }) => month >= result.firstMonth && status !== 'partial'
		),
		bands: BAND_EDGES.map(({ per100, low, high }) => ({
			per100,
			points: result.monthlyArrivals.map((range, step) => ({
				month: result.firstMonth + step,
				low: range[low] ?? 0,
				high: range[high] ?? 0
			}))
		})),
		futures: result.sampleFutures.map(pointsOf),
		reference: pointsOf(result.referenceMonthlyArrivals.map((range) => range[MIDDLE] ?? 0)),
		middle: pointsOf(result.monthlyArrivals.map((range) => range[MIDDLE] ?? 0)),
		years: years(history.firstMonth, endMonth)
	};
}

/** The top of the vertical axis: a round number that nothing drawn lies above, and at least `floor`. */
export function axisTop(points: ArrivalsPoints, floor = 0): number {
	let largest = Math.max(floor, 1);
	for (const { people } of points.history) largest = Math.max(largest, people);
	for (const { people } of points.outturn) largest = Math.max(largest, people);
	for (const { people } of points.reference) largest = Math.max(largest, people);
	for (const future of points.futures)
		for (const { people } of future) largest = Math.max(largest, people);
	for (const band of points.bands)
		for (const { high } of band.points) largest = Math.max(largest, high);
	const step = largest > 20_000 ? 5000 : largest > 8000 ? 2000 : 1000;
	return Math.ceil(largest / step) * step;
}

/** In how many settled months since the first projected one the count lay inside the 90-in-100 band. */
export function monthsInsideRange(
	history: MonthlyHistory,
	result: ScenarioResult
): { inside: number; counted: number } {
	let inside = 0;
	let counted = 0;
	for (const { month, people, status } of measuredMonths(history)) {
		const range = result.monthlyArrivals[month - result.firstMonth];
		if (range === undefined || status === 'partial') continue;
		counted += 1;
		if (people >= (range[0] ?? 0) && people <= (range.at(-1) ?? 0)) inside += 1;
	}
	return { inside, counted };
}

/** People counted in the 12 months from `firstMonth`, or `null` when one of them is not complete. */
export function countedInTwelveMonths(
	history: MonthlyHistory,
	firstMonth: MonthIndex
): number | null {
	const months = measuredMonths(history).filter(
		({ month, status }) => month >= firstMonth && month < firstMonth + 12 && status !== 'partial'
	);
	if (months.length !== 12) return null;
	return months.reduce((sum, { people }) => sum + people, 0);
}

/** People counted by calendar year; the last year may be incomplete. */
export function countedByYear(
	history: MonthlyHistory
): readonly { year: number; people: number; monthCount: number; isComplete: boolean }[] {
	const byYear = new Map<number, { people: number; monthCount: number; partial: boolean }>();
	for (const { month, people, status } of measuredMonths(history)) {
		const soFar = byYear.get(yearOf(month)) ?? { people: 0, monthCount: 0, partial: false };
		byYear.set(yearOf(month), {
			people: soFar.people + people,
			monthCount: soFar.monthCount + 1,
			partial: soFar.partial || status === 'partial'
		});
	}
	return [...byYear].map(([year, { people, monthCount, partial }]) => ({
		year,
		people,
		monthCount,
		isComplete: monthCount === 12 && !partial
	}));
}

/** The measured count, the range and the reference of one month, for the reading line. */
export function monthReading(points: ArrivalsPoints, month: MonthIndex) {
	const step = month - points.firstProjectedMonth;
	const edges = (per100: 90 | 60 | 30) =>
		points.bands.find((band) => band.per100 === per100)?.points[step] ?? null;
	const counted = [...points.history, ...points.outturn].find((point) => point.month === month);
	const status: OutturnStatus | null =
		counted === undefined ? null : 'status' in counted ? (counted as OutturnPoint).status : 'final';
	return {
		month,
		counted: counted?.people ?? null,
		status,
		range90: edges(90),
		range60: edges(60),
		reference: points.reference[step]?.people ?? null
	};
}
