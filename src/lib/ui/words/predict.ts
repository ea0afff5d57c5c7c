/** The words of the page that asks for the reader's own figures before it shows any. */
import { monthInWords } from '#data/calendar-month.ts';
import type { CountedYear } from '#scenario/counted-years.ts';
import type { KnownCounts } from '#scenario/predict-view.ts';
import { exactCount, listInWords } from '#ui/format.ts';

export const TITLE = 'Predict first';
export const TOLD =
	'On 4 November 2024 the UK government announced £75 million more for border security.';

/** The question, as the heading. */
export function question(years: readonly number[]): string {
	return `How many people do you expect to arrive in ${listInWords(years.map(String))}?`;
}

/** What is known, and what comes later. */
export function lede({ knownTo }: KnownCounts): string {
	return `The chart shows what was known at the end of ${monthInWords(knownTo)}. Give your figures first. Then see the ranges of the model, and what was counted since.`;
}

export const CHART_TITLE = 'People arriving by small boat each calendar year';

/** Where, who counted, and how far. */
export function chartSubtitle(firstYear: number, countedTo: string): string {
	return `People crossing the Channel to the UK, ${firstYear} to ${countedTo}, counted by the Home Office.`;
}

export const COUNTED_SIDE = 'Counted';
export const YOUR_SIDE = 'Your figures';
export const DRAW_HINT = 'Drag across here to draw';
export const TYPE_HINT = 'Type your figures in the fields';

/** What stands below a year of which only a part was known. */
export function partYearNote(monthsCounted: number): string {
	return `${monthsCounted} months`;
}

export const FORM_TITLE = 'Your figures';
export const FORM_HELP =
	'Draw in the chart, type, or use the sliders: all three do the same. A year may stay empty.';

/** The accessible name of a year's field. */
export function fieldName(year: number): string {
	return `People arriving in ${year}, a whole number`;
}

/** The accessible name of a year's slider. */
export function sliderName(year: number): string {
	return `People arriving in ${year}, slider`;
}

/** The accessible name of a button that changes a year's figure: "Less: 2025". */
export function stepName(direction: string, year: number): string {
	return `${direction}: ${year}`;
}

export const FIELD_SUFFIX = 'people';

/** A figure as a slider says it. */
export function figureInWords(people: number | null): string {
	return people === null ? 'no figure yet' : `${exactCount(people)} people`;
}

/** What is used while an entry cannot be. */
export function inForce(people: number | null): string {
	return people === null ? 'no figure' : exactCount(people);
}

/** What the tick on each slider marks. */
export function markNote({ year, people }: CountedYear): string {
	return `The tick on each slider is what was counted in ${year}: ${exactCount(people)}.`;
}

export const REVEAL = 'Show what the model says';
export const SKIP_IT = 'Skip this and open the simulator';
export const PRIVATE =
	'Your figures stand in the address of the page and nowhere else. The server reads them there, and keeps no record.';

/** Where the form was sent without a figure. */
export const EMPTY = {
	code: 'no-figures',
	sentence: 'There is no figure yet.',
	whatToDo: 'Give one for at least one year, or skip this.'
} as const;

/** Where a figure could not be read. */
export const UNREADABLE = {
	code: 'unreadable-figure',
	sentence: 'Not every figure could be used.',
	whatToDo: 'Below its field stands what to write.'
} as const;

/** The chart for people who do not see it: every count, then the figures. */
export function chartInWords(
	{ years }: KnownCounts,
	figures: readonly { readonly year: number; readonly people: number | null }[]
): string {
	const counted = years.map(({ year, people, monthsCounted }) =>
		monthsCounted === 12
			? `${year}: ${exactCount(people)}`
			: `${monthsCounted} months of ${year}: ${exactCount(people)}`
	);
	const said = figures.map(({ year, people }) => `${year}: ${figureInWords(people)}`);
	return `A column chart, from zero up. Counted: ${counted.join('; ')}. Your figures: ${said.join('; ')}.`;
}

export const NUMBERS = {
	summary: 'The numbers of this chart',
	caption: 'People counted by the Home Office',
	columns: ['Year', 'Months counted', 'People counted']
} as const;

/** Which counts are drawn, and that the newest can change. */
export function countsNote({ dataSetVersion }: KnownCounts): string {
	return `, data set version ${dataSetVersion}. The newest counts can still be revised.`;
}
