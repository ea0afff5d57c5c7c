/** The words of single assumptions: their numbers with units, their evidence, and what a change of them means. */
import type { AssumptionControl, AssumptionPart } from '#scenario/every-control.ts';
import type { AssumptionSetting } from '#scenario/scenario.ts';
import { listInWords } from '#ui/format.ts';
import { amountWords, bareAmount, rangeWords, unitWords } from './assumption-range.ts';

export const PART_TITLES: Readonly<Record<AssumptionPart, string>> = {
	measures: 'What each measure does',
	delay: 'How long it takes, and how long it lasts',
	reach: 'How much of it bears on crossings',
	fading: 'How effects fade, move and are made up for',
	cost: 'What things cost',
	rest: 'Everything else'
};

export const HANDLE_TITLES = { low: 'Low', central: 'Likely', high: 'High' } as const;

/** The evidence for an assumption, or that there is none. */
export function evidenceWords({ evidence, unit }: AssumptionControl): string {
	if (evidence === null) return 'No evidence exists on the size of this.';
	if (evidence.min === evidence.max)
		return `One figure was found: ${amountWords(evidence.min, unit)}.`;
	return `The evidence found runs from ${bareAmount(evidence.min, unit)} to ${amountWords(evidence.max, unit)}.`;
}

/** That numbers lie outside the evidence; null where they do not, or where there is none to compare with. */
export function beyondWords(control: AssumptionControl, setting: AssumptionSetting): string | null {
	const { evidence } = control;
	if (evidence === null) return null;
	const keys = ['low', 'central', 'high'] as const;
	const outside = keys
		.filter((key) => setting[key] < evidence.min || setting[key] > evidence.max)
		.map((key) => HANDLE_TITLES[key].toLowerCase());
	return outside.length === 0 ? null : `Beyond any evidence we found: ${listInWords(outside)}.`;
}

/** The three numbers and the evidence in one sentence, for people who do not see the picture. */
export function pictureWords(control: AssumptionControl, setting: AssumptionSetting): string {
	return `How the simulations draw it: ${rangeWords(setting, control.unit)}. ${evidenceWords(control)}`;
}

export const EVIDENCE_KEY = 'plain: inside the evidence';
export const HATCH_KEY = 'hatched: beyond it';
export const NO_EVIDENCE_KEY = 'hatched all over: no evidence exists';

const GRADE_SHAPES: Readonly<Record<AssumptionControl['grade'], string>> = {
	A: '●',
	B: '●',
	C: '◆',
	D: '▲',
	E: '▲'
};

/** The shape of a grade: never colour alone. */
export function gradeShape({ grade }: AssumptionControl): string {
	return GRADE_SHAPES[grade];
}

/** A grade in words: "Grade E: assumption: …". */
export function gradeWords(
	{ grade }: AssumptionControl,
	meanings: Readonly<Record<string, string>>
): string {
	return `Grade ${grade}, ${meanings[grade] ?? ''}`;
}

/** When it was made and when it should be looked at again. */
export function datesWords({ madeOn, reviewBy }: AssumptionControl): string {
	return `Made on ${madeOn}. Review by ${reviewBy}.`;
}

/** Which numbers moved along with the one that was set. */
export function movedWords(moved: readonly (keyof AssumptionSetting)[]): string {
	if (moved.length === 0) return '';
	const names = listInWords(moved.map((key) => HANDLE_TITLES[key].toLowerCase()));
	return `To keep the order, ${names} moved along.`;
}

/** The accessible name of a handle's field: which number, of what, in which unit. */
export function handleName(
	key: keyof AssumptionSetting,
	{ statement, unit }: AssumptionControl
): string {
	return `${HANDLE_TITLES[key]}, ${unitWords(unit)}: ${statement.replace(/\.$/, '')}`;
}

/** The accessible name of a handle's slider. */
export function handleSliderName(fieldName: string): string {
	return `${fieldName}, slider`;
}

/** The button that takes back the reader's own numbers. */
export function resetAssumption(standing: AssumptionSetting, unit: string): string {
	return `Reset to ${rangeWords(standing, unit)}`;
}

export const YOURS = 'yours';
export const SOURCES = 'Source';
export const REASON = 'Why';
export const LOG = 'All assumptions, with what each does to the result';
export const SENSITIVE_NOTE =
	'Each line is one assumption. Open it to set low, likely and high. What you set counts as your own.';
