/** The sentences that are made from numbers: short, hedged, and never more exact than the simulations. */
import { monthInWords, type MonthIndex } from '#data/calendar-month.ts';
import type { AvoidedCost, Range, ScenarioResult } from '#scenario/scenario-result.ts';
import type { LeverControl } from '#scenario/simulator-view.ts';
import {
	decimal,
	exactCount,
	leverInWords,
	moneyInWords,
	pounds,
	roundedCount,
	roundedMoney
} from './format.ts';

/** What the page asks, above its finding. */
export const QUESTION =
	'On 4 November 2024 the UK government announced £75 million more for border security. What could it change?';

export const STRAPLINE = 'A what-if tool. Assumptions, not predictions.';

/** The ends of a range that hold 90 of 100 simulations. */
export function outerEnds(range: Range): { low: number; high: number } {
	return { low: range[0] ?? 0, high: range.at(-1) ?? 0 };
}

/** The month with which the first 12 projected months end. */
export function endOfFirstTwelveMonths(result: ScenarioResult): MonthIndex {
	return result.firstMonth + Math.min(12, result.monthCount) - 1;
}

/** The heading of the page: the range, hedged, in at most twelve words. */
export function takeaway(result: ScenarioResult): string {
	const { low, high } = outerEnds(result.firstTwelveMonths);
	if (roundedCount(low) === roundedCount(high))
		return `About ${roundedCount(low)} people could arrive by small boat in a year`;
	return `${roundedCount(low)} to ${roundedCount(high)} people could arrive by small boat in a year`;
}

/** The finding with its range and its frequency. */
export function rangeSentence(result: ScenarioResult): string {
	const { low, high } = outerEnds(result.firstTwelveMonths);
	const end = monthInWords(endOfFirstTwelveMonths(result));
	return `In 90 of 100 simulations, between ${roundedCount(low)} and ${roundedCount(high)} people could arrive in the 12 months to ${end}, in the model.`;
}

/** The range beside the same simulations without the announced measures. */
export function referenceSentence(result: ScenarioResult): string {
	const { low, high } = outerEnds(result.referenceFirstTwelveMonths);
	return `Without the announced measures, the same simulations give between ${roundedCount(low)} and ${roundedCount(high)}.`;
}

/** The paired comparison: how often the scenario has fewer arrivals than the reference. */
export function pairedSentence(result: ScenarioResult): string {
	const { low, high } = outerEnds(result.avoidedWholeHorizon);
	if (low === 0 && high === 0)
		return 'With these beliefs, every simulation gives the same number with and without the measures.';
	return `Paired one by one over ${result.monthCount} months, arrivals are lower with the measures in ${result.fewerThanReferencePer100} of 100 simulations.`;
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
	return `Monthly counts since then fell inside the 90-in-100 range in ${inside} of ${counted} months.`;
}

/** One sentence for a polite announcement after a change. */
export function announcedChange(result: ScenarioResult): string {
	const { low, high } = outerEnds(result.firstTwelveMonths);
	const range = `Now between ${roundedCount(low)} and ${roundedCount(high)} people in 12 months, in 90 of 100 simulations.`;
	const avoided = outerEnds(result.avoidedFirstTwelveMonths);
	if (avoided.low === 0 && avoided.high === 0) return `${range} The same as without the measures.`;
	return `${range} Lower than without the measures in ${result.fewerThanReferencePer100} of 100.`;
}

/** The description of the chart for people who do not see it: what, extent, key numbers, limits. */
export function chartDescription(
	result: ScenarioResult,
	firstYear: number,
	lastCounted: MonthIndex,
	limit: string | undefined
): string {
	const end = monthInWords(result.firstMonth + result.monthCount - 1);
	return [
		`Chart of people arriving by small boat each month, ${firstYear} to ${end}, starting at zero.`,
		`Counts run to ${monthInWords(lastCounted)}; simulations run from ${monthInWords(result.firstMonth)}.`,
		rangeSentence(result),
		limit === undefined ? '' : `Not in the range: ${limit}`,
		'The table below the chart has every number.'
	]
		.filter((sentence) => sentence !== '')
		.join(' ');
}

/** What a screen reader says for a lever's slider: "£150 million, the announced amount". */
export function leverValueText(control: LeverControl, setting: number): string {
	const words = leverInWords(setting, control.unit);
	if (setting !== control.announced) return words;
	const assumed = control.announcedLabel.toLowerCase().includes('assum');
	return assumed ? `${words}, the starting assumption` : `${words}, the announced amount`;
}

/** How a changed lever differs from what was announced. */
export function leverChange(control: LeverControl, setting: number): string | null {
	if (setting === control.announced) return null;
	const difference = leverInWords(Math.abs(setting - control.announced), control.unit);
	return `${difference} ${setting > control.announced ? 'more' : 'less'}`.replace(
		/people less$/,
		'people fewer'
	);
}

/** A money range in a sentence or a table: "£21m to £160m". */
export function moneyRange(range: Range): string {
	const { low, high } = outerEnds(range);
	return roundedMoney(low) === roundedMoney(high)
		? roundedMoney(low)
		: `${roundedMoney(low)} to ${roundedMoney(high)}`;
}

/** What would have to be true for the money to be recouped, on one basis of cost. */
export function breakEvenSentences(
	cost: AvoidedCost,
	borderCommandGbpMillions: number
): readonly [string, string] {
	const arrivals = roundedCount(cost.breakEvenArrivals);
	return [
		`For ${moneyInWords(borderCommandGbpMillions)} to be recouped, about ${arrivals} fewer arrivals would be needed at ${pounds(cost.costPerArrivalGbp)} each.`,
		`That is ${decimal(cost.breakEvenPercent)}% of arrivals in the first 24 months without the measures.`
	];
}

/** In how many simulations the avoided cost is at least the spend. */
export function paysForItselfSentence(cost: AvoidedCost): string {
	return `Pays for itself in ${cost.paysForItselfPer100} of 100 simulations, in the model.`;
}

/** The address of the published counts and their licence. */
export const COUNTS_SOURCE = {
	title: 'Home Office, Migrants detected crossing the English Channel in small boats',
	url: 'https://www.gov.uk/government/publications/migrants-detected-crossing-the-english-channel-in-small-boats',
	licence: 'Open Government Licence v3.0',
	licenceUrl: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/'
} as const;
