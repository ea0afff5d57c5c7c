/** The numbers of the chart as rows: what was counted exactly, what is simulated to the nearest hundred. */
import { monthText, yearOf, type MonthIndex } from '#data/calendar-month.ts';
import type { MonthlyHistory, SimulatorView } from '#scenario/simulator-view.ts';
import {
	arrivalsPoints,
	placeReading,
	readablePlaces,
	type ArrivalsPoints
} from './chart-points.ts';
import { measuredMonths, type CountStatus } from './measured-counts.ts';

/** The columns of simulated numbers, as files name them. */
export const SIMULATED_COLUMNS = [
	'low90',
	'low60',
	'mid',
	'high60',
	'high90',
	'mid_without_measures'
] as const;

/** One row: a month, 12 months or a year. */
export interface ChartTableRow {
	readonly month: MonthIndex;
	/** `2025-06`, or `2025` for a year. */
	readonly date: string;
	readonly counted: number | null;
	readonly status: CountStatus | null;
	/** One number for each of `SIMULATED_COLUMNS`; null where nothing is simulated. */
	readonly simulated: readonly (number | null)[];
}

/** The rows of a view, oldest first; a month that is counted for some days only is the last of its view. */
export function chartTable(points: ArrivalsPoints, history: MonthlyHistory): ChartTableRow[] {
	const partial =
		points.view === 'months' ? measuredMonths(history).filter(isPartial).at(-1) : undefined;
	const places = new Set([
		...readablePlaces(points),
		...(partial === undefined ? [] : [partial.month])
	]);
	return [...places]
		.sort((a, b) => a - b)
		.map((month) => {
			const { counted, range90, range60, middle, reference } = placeReading(points, month);
			const measured = counted ?? (partial?.month === month ? partial : null);
			return {
				month,
				date: points.view === 'years' ? String(yearOf(month)) : monthText(month),
				counted: measured?.people ?? null,
				status: measured?.status ?? null,
				simulated: [
					range90?.low,
					range60?.low,
					middle,
					range60?.high,
					range90?.high,
					reference
				].map((people) =>
					people === undefined || people === null ? null : Math.round(people / 100) * 100
				)
			};
		});
}

function isPartial({ status }: { readonly status: CountStatus }): boolean {
	return status === 'partial';
}

/** The rows of what a page shows. */
export function tableOfView({
	history,
	result,
	chartView
}: Pick<SimulatorView, 'history' | 'result' | 'chartView'>): ChartTableRow[] {
	return chartTable(arrivalsPoints(history, result, chartView), history);
}
