/** The words of the assumptions log. */
import type { AssumptionsLog, LoggedAssumption } from '#scenario/explain-assumptions.ts';
import { moneyShort, roundedCount } from '#ui/format.ts';
import { GRADE_WORDS, valueText } from './quantity.ts';
import { impactWords, qualityWords, type Rating } from './rating.ts';

export const KICKER = 'Assumptions log';
export const CRITICAL = 'Little evidence, and drives the results';
export const GROUPS = 'Groups of assumptions';
export const SHOW_GRADES = 'Show grades';

/** How many assumptions there are. */
export function title({ assumptions }: AssumptionsLog): string {
	return `${assumptions.length} assumptions, none of them hidden`;
}

/** What the log says first: how many matter and are not known, and how many have no source. */
export function lede(critical: number, ungraded: number): string {
	return `For ${critical} of them there is little or no evidence although they drive the results: those stand first. For ${ungraded}, no source gives their value.`;
}

/** Which version of the model the log is of, and how effects were found. */
export function about({ modelVersion, referenceBeliefs }: AssumptionsLog): string {
	return `Model version ${modelVersion}. Each is dated and has a date by which it is to be looked at again. “Effect on the result” moves one assumption at a time, with the announced money and the beliefs “${referenceBeliefs}”.`;
}

/** The title of the assumptions with this impact: "Drives the results". */
export function impactTitle(impact: Rating): string {
	const words = impactWords(impact).slice(2);
	return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

/** A title with how many stand below it. */
export function withCount(text: string, count: number): string {
	return `${text} (${count})`;
}

/** A grade with its meaning. */
export function gradeMeaning(grade: string): string {
	return `${grade}: ${GRADE_WORDS[grade] ?? ''}`;
}

/** What is assumed, and what is to be known of the number or the range. */
export function assumedWords({ low, central, high, unit }: LoggedAssumption) {
	const share = unit === 'share' ? '; as a share: 0.1 is 10 in 100' : '';
	return low === high
		? { value: valueText(central, unit), note: `one number, without a range${share}` }
		: {
				value: `${valueText(low, unit)} to ${valueText(high, unit)}`,
				note: `likely ${valueText(central, unit)}${share}`
			};
}

/** The ratings of an assumption: its evidence, its impact and its grade. */
export function ratingsWords({ quality, impact, grade }: LoggedAssumption): readonly string[] {
	return [
		`Evidence: ${qualityWords(quality)}`,
		`Impact: ${impactWords(impact)}`,
		`Grade ${gradeMeaning(grade)}`
	];
}

export const ENTRY = {
	why: 'Why',
	evidence: 'Evidence found',
	effect: 'Effect on the result',
	source: 'Source',
	usedIn: 'Used in',
	dates: 'Dates',
	noSource: 'None.',
	noFormula: 'No formula',
	signedOff: 'Who signed off what'
} as const;

/** The published figures for an assumption. */
export function evidenceFound({ evidenceRange, unit }: LoggedAssumption): string {
	if (evidenceRange === 'none') return 'None: no published figure was found.';
	const { min, max } = evidenceRange;
	if (min === max) return valueText(min, unit);
	return `${valueText(min, unit)} to ${valueText(max, unit)}`;
}

/** What moving the assumption from one end to the other does to the watched figures. */
export function effectWords({ effect, unit }: LoggedAssumption): string {
	if (effect === null) return 'Not tried: one number stands, or no watched figure depends on it.';
	const { tried, arrivalsAvoided, netGbpMillions } = effect;
	return `From ${valueText(tried.low, unit)} to ${valueText(tried.high, unit)}: arrivals avoided ${roundedCount(arrivalsAvoided.low)} to ${roundedCount(arrivalsAvoided.high)}; cost avoided less money spent, Home Office basis, ${moneyShort(netGbpMillions.low)} to ${moneyShort(netGbpMillions.high)}.`;
}

/** When an assumption was made, by whom, and when it is to be looked at again. */
export function madeWords(
	{ madeOn, reviewBy }: LoggedAssumption,
	authors: readonly string[]
): string {
	return `Made on ${madeOn} by ${authors.join(', ')}. Review by ${reviewBy}.`;
}

/** The rows of the picture of an assumption beside its evidence. */
export const PICTURE = {
	assumed: 'Assumed',
	evidence: 'Evidence',
	none: 'no evidence exists'
} as const;
