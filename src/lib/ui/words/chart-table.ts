/** The words of the chart's table, and of the files made from it. */
import type { ChartView } from '#scenario/link/chart-view.ts';
import type { SimulatorView } from '#scenario/simulator-view.ts';
import { STRAPLINE } from '#ui/words.ts';
import { CHART_TITLES, COUNTS_SOURCE, unitNote } from './chart.ts';

export const TABLE_SUMMARY = 'All the numbers as a table';
export const TABLE_TITLE = 'The numbers of the chart';
export const TABLE_OPEN = 'Open the table';
export const TABLE_BACK = 'Back to the chart';
export const FILES_LABEL = 'Download:';
export const TABLE_NOTE =
	'Counts are exact. Simulated numbers are rounded to the nearest hundred. In 90 of 100 simulations the number lies between the two “90” columns.';
export const PRINTED_QR = 'This scenario, as a code for a phone’s camera';

/** What the first column holds, by view. */
const PLACE_COLUMN: Readonly<Record<ChartView, string>> = {
	months: 'Month',
	'twelve-months': '12 months to',
	years: 'Year'
};

/** The heads of the columns. */
export function tableColumns(view: ChartView): readonly string[] {
	return [
		PLACE_COLUMN[view],
		'What happened',
		'Low (90)',
		'Low (60)',
		'Middle',
		'High (60)',
		'High (90)',
		'Middle without the measures'
	];
}

/** How the first column is called in files. */
export const FILE_COLUMNS: Readonly<Record<ChartView, string>> = {
	months: 'month',
	'twelve-months': 'twelve_months_to',
	years: 'year'
};

export const PROVISIONAL = 'provisional';

/** How much of a month is counted. */
export function daysCounted(partial: { daysCovered: number; daysInMonth: number }): string {
	return `${partial.daysCovered} of ${partial.daysInMonth} days`;
}

/** The name of a column's sorting button. */
export function sortName(column: string): string {
	return `Sort by ${column}`;
}

/** The lines that stand above the numbers in every file. */
export function fileHead(
	{ result, history, chartView }: SimulatorView,
	link: string,
	retrieved: string
): Record<string, string> {
	const { modelId, modelVersion, vintage, seed, drawCount } = result.scenario;
	return {
		Title: CHART_TITLES[chartView],
		Caveat: STRAPLINE,
		Unit: unitNote(chartView, result),
		Ranges:
			'low90 to high90 holds 90 of 100 simulations, low60 to high60 holds 60. Simulated numbers are rounded to hundreds.',
		Source: `${COUNTS_SOURCE.title}, data set version ${history.dataSetVersion}`,
		Licence: COUNTS_SOURCE.licence,
		Link: link,
		Model: `${modelId} ${modelVersion} (${result.edition.status}), edition ${result.edition.digest}`,
		'Data vintage': vintage,
		Simulations: `${drawCount}, seed ${seed}`,
		Retrieved: retrieved
	};
}
