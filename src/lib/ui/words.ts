/** The sentences that are made from numbers: short, hedged, and never more exact than the simulations. */
import { monthIndex, monthInWords, type MonthIndex } from '#data/calendar-month.ts';
import type { Range, ScenarioResult } from '#scenario/scenario-result.ts';
import type { LeverControl } from '#scenario/simulator-view.ts';
import { exactCount, roundedCount, shareAsPercentText } from './format.ts';

/** What the page asks, above its finding. */
export const QUESTION =
	'On 4 November 2024 the UK government announced £75 million more for border security. What could it change?';

export const PAGE_TITLE = 'Crosscurrent: what could the border-security money do?';
export const STRAPLINE = 'A what-if tool. Assumptions, not predictions.';

/** The ends of a range that hold 90 of 100 simulations. */
export function outerEnds(range: Range): { low: number; high: number } {
	return { low: range[0] ?? 0, high: range.at(-1) ?? 0 };
}

/** The month with which the first 12 projected months end. */
export function endOfFirstTwelveMonths(result: ScenarioResult): MonthIndex {
	return result.firstMonth + Math.min(12, result.monthCount) - 1;
}

/** The heading of the page: the range, hedged, and the period that it is about. */
export function takeaway(result: ScenarioResult): string {
	const [low = '', high = ''] = roundedEnds(result.firstTwelveMonths);
	const range = low === high ? `About ${low}` : `${low} to ${high}`;
	return `${range} people could arrive in the year to ${monthInWords(endOfFirstTwelveMonths(result))}`;
}

/** The finding with its range and its frequency. */
export function rangeSentence(result: ScenarioResult): string {
	const [low = '', high = ''] = roundedEnds(result.firstTwelveMonths);
	return `In 90 of 100 simulations, between ${low} and ${high} people could arrive by small boat in the ${periodInWords(result)}, in the model.`;
}

/** The difference that the measures make, each simulation beside itself without them. */
export function differenceSentence(result: ScenarioResult): string {
	if (isWithoutEffect(result))
		return 'With these choices, every simulation gives the same number with and without the measures.';
	const { low, high } = outerEnds(result.avoidedFirstTwelveMonths);
	return `Compared one by one with the same simulations without the measures: ${differenceInWords(low, high)}, in 90 of 100.`;
}

/** How often the scenario has fewer arrivals than the reference, and how often more; nothing where the two never differ. */
export function fewerSentence(result: ScenarioResult): string | null {
	if (isWithoutEffect(result)) return null;
	return `Over all ${result.monthCount} months, arrivals are lower with the measures in ${result.fewerThanReferencePer100} of 100 and higher in ${result.moreThanReferencePer100} of 100.`;
}

function isWithoutEffect({ avoidedWholeHorizon }: ScenarioResult): boolean {
	return avoidedWholeHorizon.every((people) => people === 0);
}

/* A negative number of avoided arrivals is more people. */
function differenceInWords(low: number, high: number): string {
	const [least, most] = [roundedCount(Math.abs(low)), roundedCount(Math.abs(high))];
	if (low < 0 && high > 0) return `between ${least} more and ${most} fewer people`;
	const [small, large, word] = low < 0 ? [most, least, 'more'] : [least, most, 'fewer'];
	return small === large
		? `${small} ${word} people`
		: `between ${small} and ${large} ${word} people`;
}

function periodInWords(result: ScenarioResult): string {
	return `12 months to ${monthInWords(endOfFirstTwelveMonths(result))}`;
}

function roundedEnds(range: Range): readonly string[] {
	const { low, high } = outerEnds(range);
	return [roundedCount(low), roundedCount(high)];
}

/** What was counted in the same twelve months, or nothing when they are not complete. */
export function countedSentence(people: number | null, result: ScenarioResult): string | null {
	if (people === null) return null;
	const { low, high } = outerEnds(result.firstTwelveMonths);
	const place = people < low ? 'below' : people > high ? 'above' : 'inside';
	return `What happened: ${exactCount(people)} people were counted in those 12 months, ${place} the range.`;
}

/** How often the monthly counts since lay inside the range. */
export function coverageSentence(inside: number, counted: number): string {
	return `Monthly counts since the announcement fell inside the 90-in-100 range in ${inside} of ${counted} months.`;
}

/** What the forecast was fitted to. */
export function fittedToSentence(result: ScenarioResult): string {
	return `The forecast was fitted only to counts up to ${monthInWords(monthIndex(result.scenario.vintage))}.`;
}

/** One sentence for a polite announcement after a change. */
export function announcedChange(result: ScenarioResult): string {
	const { low, high } = outerEnds(result.firstTwelveMonths);
	const range = `Now between ${roundedCount(low)} and ${roundedCount(high)} people in 12 months, in 90 of 100 simulations.`;
	const avoided = outerEnds(result.avoidedFirstTwelveMonths);
	if (avoided.low === 0 && avoided.high === 0) return `${range} The same as without the measures.`;
	return `${range} Lower than without the measures in ${result.fewerThanReferencePer100} of 100, higher in ${result.moreThanReferencePer100} of 100.`;
}

/** A belief about effect: "5 to 10% fewer", "5% more to 10% fewer". */
export function effectInWords({ low, high }: { low: number; high: number }): string {
	const [least, most] = [Math.abs(low), Math.abs(high)].map(shareAsPercentText);
	if (low === high) return low === 0 ? 'no change' : `${most}% ${low < 0 ? 'more' : 'fewer'}`;
	if (low < 0 && high > 0) return `${least}% more to ${most}% fewer`;
	return low < 0 ? `${most} to ${least}% more` : `${least} to ${most}% fewer`;
}

/** The names of the entries that could not be used, for a sentence. A name with a point is a number of an assumption. */
export function unusedEntries(
	fields: readonly string[],
	levers: readonly LeverControl[]
): readonly string[] {
	return fields.map(
		(field) =>
			levers.find(({ id }) => id === field)?.title ??
			(field.includes('.')
				? 'a number of an assumption'
				: field.startsWith('belief-')
					? 'a number of your own belief'
					: 'one of the further choices')
	);
}
