/** The words of what stands behind a quantity: evidence, announcements, data, assumptions and choices. */
import type { InputDescription } from '#scenario/explain-inputs.ts';
import type { QuantityExplanation } from '#scenario/explain-quantity.ts';
import { amountWords, bareAmount } from './assumption-range.ts';
import { GRADE_WORDS } from './quantity.ts';

type Assumed = Extract<InputDescription, { kind: 'assumption' }>;
type Chosen = Extract<InputDescription, { kind: 'lever' }>;

export const NO_EVIDENCE = 'No evidence exists for its size.';
export const IN_LOG = 'In the assumptions log';
export const BY_DEFINITION = 'A number by definition.';
export const DATA = 'Published data';
export const NO_DATA =
	'No published figure goes into it by way of a data set. Its sources stand with its inputs.';

/** The numbers of an assumption, and whether beliefs took the place of the model's own. */
export function assumedNumbers({ low, central, high, isReplaced }: Assumed, unit: string): string {
	const numbers =
		low === high
			? `One number without a range: ${amountWords(central, unit)}.`
			: `Low ${bareAmount(low, unit)}, likely ${bareAmount(central, unit)}, high ${amountWords(high, unit)}.`;
	return isReplaced
		? `${numbers} Set by the beliefs in force, in place of the model’s own.`
		: numbers;
}

/** The grade of an assumption, in words. */
export function gradeSentence({ grade }: Assumed): string {
	return `Grade ${grade}: ${GRADE_WORDS[grade] ?? ''}.`;
}

/** When an assumption was made, and that nobody else's figure stands behind it where that is so. */
export function madeSentence({ sources, madeOn, reviewBy }: Assumed): string {
	const own = sources.length === 0 ? 'No source gives it: it is our own. ' : '';
	return `${own}Assumed on ${madeOn}, to be looked at again by ${reviewBy}.`;
}

/** The published figures for an assumption; null where there are none. */
export function evidenceSentence({ evidenceRange }: Assumed, unit: string): string | null {
	if (evidenceRange === 'none') return null;
	const { min, max } = evidenceRange;
	const range =
		min === max ? amountWords(min, unit) : `${amountWords(min, unit)} to ${amountWords(max, unit)}`;
	return `Evidence found: ${range}.`;
}

/** What a choice is set to, and what was announced. */
export function settingSentence({ setting, announced, announcedLabel }: Chosen, unit: string) {
	return `Set to ${amountWords(setting, unit)}. Announced setting: ${amountWords(announced, unit)} (${announcedLabel}).`;
}

/** Which rows of a data set go into a quantity. */
export function rowsOf({ title, isMonthItself, row }: QuantityExplanation['data'][number]): string {
	return `${title}: ${isMonthItself ? 'the row of this month' : `the rows up to ${row}`}`;
}

/** Who published a data set, and in which version. */
export function versionOf({ publisher, version }: QuantityExplanation['data'][number]): string {
	return `${publisher}, version of ${version}`;
}

/** How many assumptions are behind a quantity. */
export function assumptionsTitle(count: number): string {
	return `Assumptions: ${count}`;
}

/** The grade of one of them. */
export function gradeOf(grade: string): string {
	return `grade ${grade}`;
}

/** How many sources its assumptions and choices go by. */
export function sourcesTitle(count: number): string {
	return `Sources of these: ${count}`;
}

/** How many choices are behind a quantity. */
export function choicesTitle(count: number): string {
	return `Choices: ${count}`;
}
