/** The words of the controls beyond the first ones: groups, what is set in each, and the page without scripts. */
import type { MonthIndex } from '#data/calendar-month.ts';
import type { EveryControl } from '#scenario/every-control.ts';
import type { LeverControl, OtherChange, SettingGroup } from '#scenario/simulator-view.ts';
import { decimal } from '#ui/format.ts';
import { startMonth } from './controls.ts';
import { changedTo } from './other-changes.ts';

/** A group of controls that opens. */
export interface GroupWords {
	readonly id: Exclude<SettingGroup, 'run'>;
	readonly title: string;
	/** What stands where nothing is changed. */
	readonly standing: string;
	/** The page on which its controls stand without scripts. */
	readonly page: '/settings' | '/beliefs';
}

export const FURTHER_TITLE = 'More choices';
export const FURTHER_LEDE =
	'Everything else in the model that you can set. Nothing here is needed to start.';

export const GROUPS: readonly GroupWords[] = [
	{ id: 'measures', title: 'Other measures', standing: 'as announced', page: '/settings' },
	{ id: 'later', title: 'Later money', standing: 'off', page: '/settings' },
	{
		id: 'profile',
		title: 'When it is spent',
		standing: 'evenly over two financial years',
		page: '/settings'
	},
	{
		id: 'weather',
		title: 'Weather and prevention',
		standing: 'usual weather, attempts stopped as often as today',
		page: '/settings'
	},
	{
		id: 'beliefs',
		title: 'Assumptions',
		standing: 'as in the chosen beliefs and the model',
		page: '/beliefs'
	}
];

/** What a group's first line says is set: "as announced", or how many are changed and to what. */
export function groupSummary(
	group: GroupWords,
	changes: readonly OtherChange[],
	announcement: MonthIndex
): string {
	const own = changes.filter((change) => change.group === group.id);
	if (own.length === 0) return group.standing;
	const first = own
		.slice(0, 2)
		.map((change) => `${change.title.replace(/\.$/, '')}: ${changedTo(change, announcement)}`);
	const rest = own.length > first.length ? `; and ${own.length - first.length} more` : '';
	return `${own.length} changed. ${first.join('; ')}${rest}`;
}

export const COULD_NOT_LOAD =
	'The controls could not be fetched. Reload the page once you are online. Your choices stay.';
export const ON_A_PAGE = 'Set these on a page of their own';

export const LATER_NOTE =
	'Announced later, so not part of the money of 4 November 2024. Each line is off until you switch it on.';
export const MEASURES_NOTE =
	'Measures without a price of their own. What each one could do is a belief; the starting beliefs give most of them no effect.';

export const ON = 'On';
export const OFF = 'Off';
export const START = 'Starts in';
export const STANDS = 'Standing:';

/** The accessible name of a choice of a start month. */
export function startName(title: string): string {
	return `${title}: month`;
}

/** What stands for a measure and its start: "on: announced; January 2026". */
export function measureStanding(
	measure: LeverControl,
	start: LeverControl | undefined,
	announcement: MonthIndex
): string {
	const from =
		start === undefined
			? ''
			: `; start ${startMonth(announcement, start.announced)}${start.announcedLabel.includes('assumption') ? ', our assumption' : ''}`;
	return `${measure.announcedLabel}${from}`;
}

export const PROFILE_QUESTION = 'When is the Border Security Command money spent?';
export const PROFILE_CHOICES = [
	{ id: 'even', title: 'Half in 2024–25, half in 2025–26' },
	{ id: 'second-year', title: 'All in 2025–26' },
	{ id: 'own', title: 'Your own shares' }
] as const;

/** What is left for the third year of a profile of one's own. */
export function restOfProfile(firstShare: number, secondShare: number): string {
	const second = Math.min(1 - firstShare, secondShare);
	const rest = decimal(Math.max(0, 1 - firstShare - second) * 100, 1);
	const cut =
		second < secondShare
			? ' Together they cannot be more than 100%, so the second counts only as far as that.'
			: '';
	return `The shares always add up to 100%: what is left, ${rest}%, falls in 2026–27.${cut}`;
}

/** The page of a group of controls, without scripts. */
export const CONTROL_PAGES = {
	'/settings': {
		title: 'More settings',
		lede: 'Other measures, later money, when it is spent, weather and prevention. All other choices stay as they are.'
	},
	'/beliefs': {
		title: 'Change the assumptions',
		lede: 'Low, likely and high of every belief and assumption, beside the evidence found. All other choices stay as they are.'
	}
} as const;

export const SHOW_RESULT = 'Show the result';
export const BACK_UNCHANGED = 'Back to the simulator without changes';

/** How many entries of a form could not be used. */
export function entriesWrong(count: number): string {
	return count === 1
		? 'One entry could not be used. It is marked below.'
		: `${count} entries could not be used. They are marked below.`;
}

/** The group's anchor on either page. */
export function groupAnchor(id: string): string {
	return id === 'beliefs' ? 'assumptions' : `group-${id}`;
}

/** The measures of a group with their start months. */
export function measurePairs(
	levers: EveryControl['levers']
): readonly { measure: LeverControl; start: LeverControl | undefined }[] {
	return levers
		.filter(({ group, unit }) => group === 'measures' && unit === 'switch')
		.map((measure) => ({ measure, start: levers.find(({ id }) => id === `${measure.id}-start`) }));
}
