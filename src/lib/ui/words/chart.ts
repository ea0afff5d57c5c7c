/** Every word of the chart of arrivals: titles, keys, notes and the sentences that are read out. */
import { monthIndex, monthInShortWords, monthInWords, yearOf } from '#data/calendar-month.ts';
import type { MonthIndex } from '#data/calendar-month.ts';
import type { ChartView } from '#scenario/link/chart-view.ts';
import type { ScenarioResult } from '#scenario/scenario-result.ts';
import { exactCount, hundredsCount, listInWords } from '#ui/format.ts';
import { rangeSentence } from '#ui/words.ts';
import type { PlaceReading } from '#ui/charts/chart-points.ts';

/** The statistical title of each view: what is counted, and over which time. */
export const CHART_TITLES: Readonly<Record<ChartView, string>> = {
	months: 'People arriving by small boat each month',
	'twelve-months': 'People arriving by small boat in 12 months',
	years: 'People arriving by small boat each calendar year'
};

export const VIEW_LEGEND = 'Show';
export const VIEW_NAMES: Readonly<Record<ChartView, string>> = {
	months: 'Each month',
	'twelve-months': 'Rolling 12 months',
	years: 'Calendar years'
};
export const VIEW_SUBMIT = 'Show this view';

/** Where, from when to when, and what the forecast was fitted to. */
export function chartSubtitle(
	result: ScenarioResult,
	firstYear: number,
	lastCounted: MonthIndex
): string {
	const knownAt = monthInWords(monthIndex(result.scenario.vintage));
	return `People crossing the Channel to the UK, ${firstYear} to ${monthInWords(lastCounted)}. Simulated from ${monthInWords(result.firstMonth)}, with a forecast fitted to counts up to the end of ${knownAt}.`;
}

/** The unit of a view, and what its totals are made of. */
export function unitNote(view: ChartView, result: ScenarioResult): string {
	if (view === 'months') return 'Unit: people per month.';
	const before = result.firstMonth - 1;
	if (view === 'twelve-months')
		return `Unit: people in the 12 months that end with each month. The first 11 ranges hold months counted up to ${monthInWords(before)}.`;
	const parts = ['Unit: people per calendar year.'];
	for (const { year, monthsMeasured, monthsProjected } of result.calendarYears) {
		if (monthsMeasured > 0)
			parts.push(
				`${year} adds ${monthsInWords(monthsMeasured)} counted to ${monthsInWords(monthsProjected)} simulated.`
			);
		else if (monthsProjected < 12)
			parts.push(`${year} is left out: the simulations end with ${lastMonthInWords(result)}.`);
	}
	return parts.join(' ');
}

function monthsInWords(count: number): string {
	return `${count} ${count === 1 ? 'month' : 'months'}`;
}

function lastMonthInWords(result: ScenarioResult): string {
	return monthInWords(result.firstMonth + result.monthCount - 1);
}

export const LEGEND_NAME = 'Key to the chart';
export const LEGEND_REFERENCE = 'Middle without the measures';
export const LEGEND_MIDDLE = 'Middle of the simulations with the measures; dashed: without';
export const LEGEND_FUTURES = 'Single simulated futures';
export const LEGEND_BANDS =
	'Inner band: 30 in 100 simulations; with the next: 60; with the outer: 90. 10 in 100 fall outside.';

/** The key of what was counted. */
export function countedKey(countedTo: string): string {
	return `What happened, before and since (Home Office, to ${countedTo}); hollow: provisional`;
}

export const END_LABELS = {
	band: 'Outer lines: 90 of 100 simulations',
	reference: 'Middle without the measures',
	middle: 'Middle with the measures',
	outturn: 'What happened'
} as const;

export const RULE_NOTE = 'a date, not proof of cause';
export const SIMULATED_FROM = ['Simulated', 'from here'] as const;
export const REFERENCE_NOTE =
	'The middle without the measures has a range of its own, about as wide, which is not drawn.';
export const NARROW_NOTE = 'Shown from 2022. The table has everything since 2018.';
export const CHART_FAILED = 'The chart could not be drawn here. The table below has every number.';
export const RUN_FAILED =
	'The simulation could not run. These figures are from before. Reload the page to try again.';

/** What the figures are while an entry is bad, and the names of the entries that wait for a correction. */
export function notUsedNote(names: readonly string[]): string {
	return `Showing last valid figures. Not used until corrected: ${listInWords(names)}.`;
}

export const SWITCH_MIDDLE = 'Show the middle of the simulations';
export const SWITCH_CLOSER = 'From 2022 only';
export const SWITCH_EVENTS = 'Show events';

export const CURSOR_NAME = 'Read the chart';
export const CURSOR_EMPTY = 'nothing chosen';
export const CHART_KEYS =
	'Point at the chart or tap it to read it; a tap elsewhere clears it. By keyboard: ← and → move in time, ↑ and ↓ choose what is read, Page keys go a year, Home and End to the ends, Esc leaves.';

/** What can be read of a place, in the order of the up and down keys. */
export const SERIES = ['all', 'counted', 'range', 'reference', 'middle'] as const;
export type Series = (typeof SERIES)[number];

/** The time that a place of a view stands for. */
export function placeInWords(month: MonthIndex, view: ChartView): string {
	if (view === 'years') return String(yearOf(month));
	return view === 'months' ? monthInWords(month) : `12 months to ${monthInWords(month)}`;
}

/** The same, short, for a table. */
export function placeInShortWords(month: MonthIndex, view: ChartView): string {
	return view === 'years' ? String(yearOf(month)) : monthInShortWords(month);
}

/** One place of the chart in words: everything there, or one series of it. */
export function placeSentence(
	reading: PlaceReading,
	view: ChartView,
	series: Series = 'all'
): string {
	const parts: Record<Exclude<Series, 'all'>, string | null> = {
		counted:
			reading.counted === null
				? null
				: `${exactCount(reading.counted.people)} counted${reading.counted.status === 'provisional' ? ', provisional' : ''}`,
		range:
			reading.range90 === null
				? null
				: `90 in 100 simulations between ${hundredsCount(reading.range90.low)} and ${hundredsCount(reading.range90.high)}`,
		reference:
			reading.reference === null
				? null
				: `middle without the measures ${hundredsCount(reading.reference)}`,
		middle:
			reading.middle === null ? null : `middle of the simulations ${hundredsCount(reading.middle)}`
	};
	const place = placeInWords(reading.month, view);
	if (series !== 'all') return `${place}: ${parts[series] ?? SERIES_MISSING[series]}.`;
	const said = [parts.counted, parts.range, parts.reference].filter((part) => part !== null);
	return `${place}: ${said.join('; ')}.`;
}

const SERIES_MISSING: Readonly<Record<Exclude<Series, 'all'>, string>> = {
	counted: 'not counted yet',
	range: 'counted before the simulations start, so there is no range',
	reference: 'counted before the simulations start, so there is no range',
	middle: 'counted before the simulations start, so there is no range'
};

export const SUMMARY_NAME = 'The chart in words';

/**
 * The chart for people who do not see it, always in this order: what it is, its extent, its key numbers, its trend,
 * its limits. Every sentence is made from numbers; the limit is the edition's own text.
 */
export function chartSummary(
	result: ScenarioResult,
	view: ChartView,
	extent: { readonly firstYear: number; readonly lastCounted: MonthIndex },
	countedBefore: number | null,
	limit: string | undefined
): readonly string[] {
	return [
		`A line chart with bands. ${CHART_TITLES[view]}, from zero up.`,
		`Counts run from ${extent.firstYear} to ${monthInWords(extent.lastCounted)}; simulations from ${monthInWords(result.firstMonth)} to ${lastMonthInWords(result)}.`,
		rangeSentence(result),
		`${comparedWithBefore(result, countedBefore)} ${widening(result)}`.trim(),
		`${limit === undefined ? '' : `Not in the range: ${limit} `}The table below the chart has every number.`
	];
}

function comparedWithBefore(result: ScenarioResult, countedBefore: number | null): string {
	if (countedBefore === null) return '';
	const middle = result.firstTwelveMonths[3] ?? 0;
	const ratio = middle / Math.max(1, countedBefore);
	const word = ratio > 1.05 ? 'higher than' : ratio < 0.95 ? 'lower than' : 'close to';
	return `The middle of the simulations for the first 12 months is ${word} the ${exactCount(countedBefore)} counted in the 12 months before.`;
}

function widening({ twelveMonthArrivals }: ScenarioResult): string {
	const width = (step: number) => {
		const range = twelveMonthArrivals.at(step) ?? [];
		return (range.at(-1) ?? 0) - (range[0] ?? 0);
	};
	const ratio = width(-1) / Math.max(1, width(11));
	const word = ratio > 1.1 ? 'gets wider' : ratio < 0.9 ? 'gets narrower' : 'stays about as wide';
	return `The range ${word} towards the end.`;
}

export const LIMITS_TITLE = 'What this range leaves out';

/** Which model and which data the figure is made with. */
export function modelNote(result: ScenarioResult): string {
	const { modelId, modelVersion, vintage } = result.scenario;
	return `Model ${modelId} ${modelVersion} (${result.edition.status}), data as known at the end of ${monthInWords(monthIndex(vintage))}.`;
}

/** The parts of the source line between its links. */
export const SOURCE_WORDS = {
	source: 'Source:',
	licence: 'Contains public sector information under the'
};

/** Which version of the counts is drawn. */
export function dataVersionNote(version: string): string {
	return `, data set version ${version}.`;
}

/** The address of the published counts and their licence. */
export const COUNTS_SOURCE = {
	title: 'Home Office, Migrants detected crossing the English Channel in small boats',
	url: 'https://www.gov.uk/government/publications/migrants-detected-crossing-the-english-channel-in-small-boats',
	licence: 'Open Government Licence v3.0',
	licenceUrl: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/'
} as const;
