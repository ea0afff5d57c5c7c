/** What the chart of arrivals shows in each view, as points in months and people, before any pixel. */
import type { MonthIndex } from '#data/calendar-month.ts';
import { yearOf } from '#data/calendar-month.ts';
import type { ChartView } from '#scenario/link/chart-view.ts';
import type { Range, ScenarioResult } from '#scenario/scenario-result.ts';
import type { MonthlyHistory } from '#scenario/simulator-view.ts';
import { measuredTotals, type MeasuredCount } from './measured-counts.ts';

/** A count of people at a place of the chart: a month, the last of 12 months, or the January of a year. */
export interface CountPoint {
	readonly month: MonthIndex;
	readonly people: number;
}

/** The edges of one band at one place. */
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
	readonly view: ChartView;
	/** How many months wide a point is drawn: a year is a step, not a place on a line. */
	readonly widthMonths: 1 | 12;
	readonly firstMonth: MonthIndex;
	/** The month after the last one: the right edge of the chart. */
	readonly endMonth: MonthIndex;
	readonly firstProjectedMonth: MonthIndex;
	/** Where the range starts. */
	readonly firstRangeMonth: MonthIndex;
	readonly history: readonly MeasuredCount[];
	/** Counts since, complete ones only: a few days are not drawn as a month, nor a few months as a year. */
	readonly outturn: readonly MeasuredCount[];
	/** Widest first, so that the inner one is drawn last. */
	readonly bands: readonly Band[];
	readonly futures: readonly (readonly CountPoint[])[];
	/** The middle of the simulations without the announced measures. */
	readonly reference: readonly CountPoint[];
	/** The middle of the simulations of the scenario. */
	readonly middle: readonly CountPoint[];
	readonly years: readonly number[];
}

const BAND_EDGES = [
	{ per100: 90, low: 0, high: 6 },
	{ per100: 60, low: 1, high: 5 },
	{ per100: 30, low: 2, high: 4 }
] as const;

const MIDDLE = 3;

/** What is simulated at one place of the chart. */
interface SimulatedPlace {
	readonly month: MonthIndex;
	readonly range: Range;
	readonly referenceMiddle: number;
}

function simulatedPlaces(view: ChartView, result: ScenarioResult): readonly SimulatedPlace[] {
	if (view === 'years')
		return wholeYears(result).map(({ year, arrivals, referenceMiddle }) => ({
			month: year * 12,
			range: arrivals,
			referenceMiddle
		}));
	return result.monthlyArrivals.map((monthly, step) => ({
		month: result.firstMonth + step,
		range: view === 'months' ? monthly : (result.twelveMonthArrivals[step] ?? []),
		referenceMiddle:
			view === 'months'
				? (result.referenceMonthlyArrivals[step]?.[MIDDLE] ?? 0)
				: (result.referenceTwelveMonthMiddles[step] ?? 0)
	}));
}

/** The calendar years that measured and projected months cover whole. */
export function wholeYears(result: ScenarioResult) {
	return result.calendarYears.filter(
		({ monthsMeasured, monthsProjected }) => monthsMeasured + monthsProjected === 12
	);
}

/** One future in a view: the same months, added up as the view adds them. */
function futurePoints(
	view: ChartView,
	future: readonly number[],
	history: MonthlyHistory,
	result: ScenarioResult
): readonly CountPoint[] {
	const { firstMonth } = result;
	const sum = (counts: readonly number[]) => counts.reduce((total, people) => total + people, 0);
	if (view === 'years')
		return wholeYears(result).map(({ year, measuredPeople }) => ({
			month: year * 12,
			people:
				measuredPeople +
				sum(future.slice(Math.max(0, year * 12 - firstMonth), year * 12 + 12 - firstMonth))
		}));
	const before = history.people.slice(0, firstMonth - history.firstMonth);
	return future.map((people, step) => ({
		month: firstMonth + step,
		people:
			view === 'months'
				? people
				: sum(future.slice(Math.max(0, step - 11), step + 1)) +
					(step < 11 ? sum(before.slice(step - 11)) : 0)
	}));
}

function years(firstMonth: MonthIndex, endMonth: MonthIndex): readonly number[] {
	const first = Math.ceil(firstMonth / 12);
	const last = yearOf(endMonth - 1);
	return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

/** The points of the chart of arrivals in one of its views. */
export function arrivalsPoints(
	history: MonthlyHistory,
	result: ScenarioResult,
	view: ChartView = 'months'
): ArrivalsPoints {
	const measured = measuredTotals(history, view);
	const places = simulatedPlaces(view, result);
	const firstRangeMonth = places[0]?.month ?? result.firstMonth;
	const endOfProjection =
		view === 'years' ? (places.at(-1)?.month ?? 0) + 12 : result.firstMonth + result.monthCount;
	const endMonth = Math.max(endOfProjection, history.firstMonth + history.people.length);
	return {
		view,
		widthMonths: view === 'years' ? 12 : 1,
		firstMonth: history.firstMonth,
		endMonth,
		firstProjectedMonth: result.firstMonth,
		firstRangeMonth,
		history: measured.filter(({ month }) => month < firstRangeMonth),
		outturn: measured.filter(({ month }) => month >= firstRangeMonth),
		bands: BAND_EDGES.map(({ per100, low, high }) => ({
			per100,
			points: places.map(({ month, range }) => ({
				month,
				low: range[low] ?? 0,
				high: range[high] ?? 0
			}))
		})),
		futures: result.sampleFutures.map((future) => futurePoints(view, future, history, result)),
		reference: places.map(({ month, referenceMiddle }) => ({ month, people: referenceMiddle })),
		middle: places.map(({ month, range }) => ({ month, people: range[MIDDLE] ?? 0 })),
		years: years(history.firstMonth, endMonth)
	};
}

/** The top of the vertical axis: a round number that nothing drawn lies above, and at least `floor`. */
export function axisTop(points: ArrivalsPoints, floor = 0): number {
	let largest = Math.max(floor, 1);
	for (const line of [points.history, points.outturn, points.reference, ...points.futures])
		for (const { people } of line) largest = Math.max(largest, people);
	for (const band of points.bands)
		for (const { high } of band.points) largest = Math.max(largest, high);
	const step = largest > 50_000 ? 10_000 : largest > 20_000 ? 5000 : largest > 8000 ? 2000 : 1000;
	return Math.ceil(largest / step) * step;
}

/** What the chart shows at one place. */
export interface PlaceReading {
	readonly month: MonthIndex;
	readonly counted: MeasuredCount | null;
	readonly range90: BandPoint | null;
	readonly range60: BandPoint | null;
	readonly reference: number | null;
	readonly middle: number | null;
}

/** The measured count, the ranges and the middles at one place, for the reading line and the table. */
export function placeReading(points: ArrivalsPoints, month: MonthIndex): PlaceReading {
	const at = <Point extends { month: MonthIndex }>(line: readonly Point[]): Point | null =>
		line.find((point) => point.month === month) ?? null;
	const edges = (per100: 90 | 60) =>
		at(points.bands.find((band) => band.per100 === per100)?.points ?? []);
	return {
		month,
		counted: at(points.history) ?? at(points.outturn),
		range90: edges(90),
		range60: edges(60),
		reference: at(points.reference)?.people ?? null,
		middle: at(points.middle)?.people ?? null
	};
}

/** The places that can be read one after the other. */
export function readablePlaces(points: ArrivalsPoints): readonly MonthIndex[] {
	const months = [points.history, points.outturn, points.reference].flatMap((line) =>
		line.map(({ month }) => month)
	);
	return [...new Set(months)].sort((a, b) => a - b);
}
