/** The words of the assumptions log. */
import type { AssumptionsLog, LoggedAssumption } from '#scenario/explain-assumptions.ts';
import { moneyShort, roundedCount, unbroken } from '#ui/format.ts';
import { amountWords } from './assumption-range.ts';
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

/* Shares are per cent here, as where they are set; workings show them as numbers. */
function amount(value: number, unit: string): string {
	return unit === 'share' ? `${valueText(100 * value, 'count')}%` : valueText(value, unit);
}

function fromTo(low: number, high: number, unit: string): string {
	const first = unit === 'share' ? valueText(100 * low, 'count') : valueText(low, unit);
	return `${first} to ${amount(high, unit)}`;
}

/** What is assumed, and what is to be known of the number or the range. */
export function assumedWords({ low, central, high, unit }: LoggedAssumption) {
	return low === high
		? { value: amountWords(central, unit), note: 'one number, without a range' }
		: {
				value: `${amountWords(low, unit)} to ${amountWords(high, unit)}`,
				note: `likely ${amountWords(central, unit)}`
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
	more: 'Why, evidence and source',
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

/** The published figures for an assumption, written as its working writes them. */
export function evidenceFound({ evidenceRange, unit }: LoggedAssumption): string {
	if (evidenceRange === 'none') return 'None: no published figure was found.';
	const { min, max } = evidenceRange;
	if (min === max) return amountWords(min, unit);
	return `${amountWords(min, unit)} to ${amountWords(max, unit)}`;
}

/** What moving the assumption from one end to the other does to the watched figures. */
export function effectWords({ effect, unit }: LoggedAssumption): string {
	if (effect === null) return 'Not tried: one number stands, or no watched figure depends on it.';
	const { tried, arrivalsAvoided, netGbpMillions } = effect;
	return unbroken(
		`From ${fromTo(tried.low, tried.high, unit)}: arrivals avoided ${roundedCount(arrivalsAvoided.low)} to ${roundedCount(arrivalsAvoided.high)}; cost avoided less money spent, Home Office basis, ${moneyShort(netGbpMillions.low)} to ${moneyShort(netGbpMillions.high)}.`
	);
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
