/** The words of the choice of beliefs. */
import type { Problem } from '#scenario/problems.ts';

export const BELIEFS_QUESTION = 'What do you believe the measures do?';
export const UNMEASURED = 'No UK study has measured it';
export const UNMEASURED_SO = '(grade E, the weakest). So the choice is yours, and you can see it.';
export const RANGES =
	'Each range is the effect of all the announced measures together, if they were in place for good and nobody adapted.';
export const OWN_TITLE = 'Your own';
export const OWN_SUMMARY = 'Set a low, a likely and a high number yourself.';
export const OWN_QUESTION =
	'If all the announced measures were in place for good and nobody adapted, how many per cent fewer people would cross? A number below zero means more people.';

export const OWN_FIELDS = [
	{ key: 'low', name: 'belief-low', title: 'Low' },
	{ key: 'central', name: 'belief-likely', title: 'Likely' },
	{ key: 'high', name: 'belief-high', title: 'High' }
] as const;

/** The accessible name of one of the three fields. */
export function ownFieldName(title: string): string {
	return `${title}: per cent fewer people crossing, all measures together`;
}

export const OUT_OF_ORDER: Problem = {
	code: 'belief-out-of-order',
	sentence: 'The three numbers are not in order.',
	whatToDo: 'Make low the smallest and high the largest.'
};
