/** The words of the quantile dotplot: how many dots lie above the reader's own number. */
import type { ScenarioResult } from '#scenario/scenario-result.ts';
import { exactCount } from '#ui/format.ts';
import { endOfFirstTwelveMonths } from '#ui/words.ts';
import { monthInWords } from '#data/calendar-month.ts';

export const DOTS_TITLE = 'How likely is more than a number you choose?';
export const PERIOD_LABEL = 'Time';
export const THRESHOLD_LABEL = 'More than (people)';
export const THRESHOLD_SLIDER = 'Your number, on the axis';
export const THRESHOLD_HELP = 'Drag the line, use the arrow keys on it, or type a number.';

/** The first 12 projected months, or a calendar year. */
export function firstTwelveMonthsName(result: ScenarioResult): string {
	return `12 months to ${monthInWords(endOfFirstTwelveMonths(result))}`;
}

/** The answer: "34 of 50 dots are above 30,000". */
export function dotSentence(above: number, dots: number, threshold: number): string {
	return `${above} of ${dots} dots are above ${exactCount(threshold)}.`;
}

/** What a dot stands for. */
export function dotMeaning(dots: number, period: string): string {
	return `Each dot is one of ${dots} equally likely totals in the model for ${/^\d/.test(period) && period.length > 4 ? 'the ' : ''}${period}.`;
}

/** The dotplot for people who do not see it. */
export function dotsDescription(
	dots: readonly number[],
	period: string,
	above: number,
	threshold: number
): string {
	const ends = `from ${exactCount(Math.round((dots[0] ?? 0) / 100) * 100)} to ${exactCount(Math.round((dots.at(-1) ?? 0) / 100) * 100)}`;
	return `Dots for ${period}, ${ends} people. ${dotSentence(above, dots.length, threshold)}`;
}

/** What is wrong with a number that cannot be used. */
export function thresholdProblem(low: number, high: number): string {
	return `Enter a number of people from ${exactCount(low)} to ${exactCount(high)}, such as ${exactCount(Math.round((low + high) / 2000) * 1000)}.`;
}
