/** How a link wants the chart drawn. It changes what is shown and no number, so it is no part of a scenario. */
import type { Problem } from '../problems.ts';
import { linkProblem } from './link-problem.ts';
import { fieldValue, queryFields, type QueryFields } from './query-fields.ts';

/** The views of the chart, as links name them: each month, the 12 months up to each month, calendar years. */
export const CHART_VIEWS = ['months', 'twelve-months', 'years'] as const;

export type ChartView = (typeof CHART_VIEWS)[number];

/** The view that links leave out, so that links from before there were views stay as they are (decision 0029). */
export const DEFAULT_CHART_VIEW: ChartView = 'months';

/** The view's key in a link. It stands last, after everything that changes numbers. */
export const CHART_VIEW_KEY = 'view';

function isChartView(text: string): text is ChartView {
	return (CHART_VIEWS as readonly string[]).includes(text);
}

/** The view of an address's search part; the usual one where it names none that exists. */
export function chartViewFromLink(search: string): ChartView {
	const wanted = fieldValue(queryFields(search), CHART_VIEW_KEY);
	return wanted !== null && isChartView(wanted) ? wanted : DEFAULT_CHART_VIEW;
}

/** Says so when a link names a view that does not exist. */
export function noticeUnknownView(fields: QueryFields, notices: Problem[]): void {
	const wanted = fieldValue(fields, CHART_VIEW_KEY);
	if (wanted !== null && !isChartView(wanted)) notices.push(linkProblem('unknown-view', wanted));
}
