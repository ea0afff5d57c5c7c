/** What can be wrong with a link, in words. */
import type { Problem } from '../problems.ts';

const START_AGAIN =
	'You see the announced settings instead. Ask whoever gave you the link to copy it again.';
const CHECK_SETTINGS = 'Check the settings; everything else in the link was used.';

const PROBLEMS = {
	'link-too-long': ['This link is too long to be a scenario.', START_AGAIN],
	'not-a-scenario-link': ['This address does not hold a scenario that can be read.', START_AGAIN],
	'unknown-link-shape': ['This link was made for another version of this page.', START_AGAIN],
	'repeated-setting': ['This link sets something twice: $.', START_AGAIN],
	'unknown-edition': [
		'This link names a model version or data month that does not exist.',
		START_AGAIN
	],
	'unknown-belief-set': [
		'This link names a set of beliefs that does not exist: $.',
		'The evidence-neutral beliefs are used instead.'
	],
	'two-beliefs': [
		'This link names a set of beliefs ($) and also a belief of its own.',
		'The belief of its own is used.'
	],
	'unused-belief': [
		'Your own numbers for a belief were not used, because another set was chosen.',
		'Choose “Your own” to use them.'
	],
	'unknown-setting': [
		'This link holds something that this model does not have: $.',
		'It was left out. Everything else in the link was used.'
	],
	'unknown-view': [
		'This link asks for a view of the chart that does not exist: $.',
		'The chart shows months instead.'
	],
	'number-out-of-range': ['This link holds a number that cannot be used: $.', CHECK_SETTINGS],
	'unreadable-setting': [
		'A setting in this link cannot be read: $.',
		'The announced setting is used instead.'
	],
	'setting-out-of-range': [
		'A setting in this link is outside what the model allows: $.',
		'The nearest allowed setting is used instead.'
	],
	'pot-too-small': [
		'The Border Security Command money does not cover all its uses, so one gave way: $.',
		CHECK_SETTINGS
	],
	'unusable-assumption': [
		'An assumption in this link cannot be used: $.',
		'The model’s own is used instead.'
	],
	'unusable-own-belief': [
		'Your own belief needs three numbers: low, likely and high, in that order.',
		'Write per cent fewer crossings between -50 and 90, such as -5, 0 and 10.'
	]
} as const satisfies Record<string, readonly [sentence: string, whatToDo: string]>;

/** A problem with a link; `detail` names the part of the link, shortened and without control characters. */
export function linkProblem(code: keyof typeof PROBLEMS, detail = '', cause?: Problem): Problem {
	const [sentence, whatToDo] = PROBLEMS[code];
	// Control and formatting characters could reorder or hide the words around them.
	const plain = detail.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, ' ').slice(0, 60);
	return {
		code,
		sentence: sentence.replace('$', () => plain),
		whatToDo: cause === undefined ? whatToDo : `${whatToDo} ${cause.whatToDo}`
	};
}
