/** The words of levers: their settings, changes, problems and the split of the pot. */
import { monthInWords, type MonthIndex } from '#data/calendar-month.ts';
import { WEATHER_LEVERS } from '#scenario/lever-controls.ts';
import { shownNumber } from '#scenario/shown-unit.ts';
import type { LeverControl } from '#scenario/simulator-view.ts';
import { decimal, leverInWords, moneyInWords } from '#ui/format.ts';

export const LESS = 'Less';
export const MORE = 'More';
export const RESET = 'Reset';
export const SOURCE = 'Source';

/** What a use of the pot gave up, in a sentence; nothing where nothing did. */
export function gaveWaySentence(
	{ levers, gaveWay }: { levers: Readonly<Record<string, number>>; gaveWay: string | null },
	controls: readonly LeverControl[]
): string {
	if (gaveWay === null) return '';
	const pot = controls.find(({ role }) => role === 'pot');
	const total = moneyInWords(pot === undefined ? 0 : (levers[pot.id] ?? 0));
	return `${gaveWay} gave way, so that the uses still add up to ${total}.`;
}

/** A lever's setting in words: "£150 million", "2 calm days a month more than usual". */
export function settingInWords(
	{ id, unit }: Pick<LeverControl, 'id' | 'unit'>,
	setting: number
): string {
	const size = Math.abs(setting);
	if (id === WEATHER_LEVERS.calmness) {
		if (setting === 0) return 'usual weather';
		const days = `${COUNTED[size] ?? decimal(size, 2)} calm ${size === 1 ? 'day' : 'days'} a month`;
		return `${days} ${setting > 0 ? 'more' : 'fewer'} than usual`;
	}
	if (id === WEATHER_LEVERS.prevention) {
		if (setting === 0) return 'as often as today';
		return `${decimal(shownNumber(size, unit), 2)} in 100 attempts ${setting > 0 ? 'more' : 'fewer'} stopped than today`;
	}
	return leverInWords(setting, unit);
}

const COUNTED = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'] as const;

/** A start month in words: "January 2026". Settings count months after the announcement. */
export function startMonth(announcement: MonthIndex, setting: number): string {
	return monthInWords(announcement + Math.round(setting));
}

/** The setting at which the mark on the track stands: the announced one, also of money announced later. */
export function markedSetting({ announced, whenOn }: LeverControl): number {
	return whenOn ?? announced;
}

/** What stands at the mark: "£150 million: announced on 4 November 2024". */
export function markLabel(control: LeverControl): string {
	if (control.role === 'measure') return settingInWords(control, markedSetting(control));
	const label = control.announcedLabel.replace(/^(on|off|-?\d+(\.\d+)?): /, '');
	return `${settingInWords(control, markedSetting(control))}: ${label}`;
}

/** What a screen reader says for a lever's slider: "£150 million, the announced amount". */
export function leverValueText(control: LeverControl, setting: number): string {
	const words = settingInWords(control, setting);
	if (control.role === 'measure') return words;
	if (setting === 0 && control.role === 'later') return `${words}, off`;
	if (setting !== markedSetting(control)) return words;
	const assumed = control.announcedLabel.toLowerCase().includes('assum');
	if (control.role === 'later') return `${words}, the amount announced later`;
	return assumed ? `${words}, the starting assumption` : `${words}, the announced amount`;
}

/** How a changed lever differs from what stands: "£50 million more", "100 people fewer". */
export function leverChange(control: LeverControl, setting: number): string | null {
	const { announced, role, unit } = control;
	if (setting === announced) return null;
	if (role === 'later') return 'switched on';
	if (role === 'measure') return 'changed';
	const difference = leverInWords(Math.abs(setting - announced), unit);
	return `${difference} ${setting > announced ? 'more' : unit === 'people' ? 'fewer' : 'less'}`;
}

/** The caption of a setting outside the evidence; null inside it. */
export function beyondEvidence(control: LeverControl, setting: number): string | null {
	const { evidence } = control;
	if (evidence === undefined || (setting >= evidence.min && setting <= evidence.max)) return null;
	const end = settingInWords(control, setting > evidence.max ? evidence.max : evidence.min);
	const found =
		control.role === 'measure' ? 'what was measured ends at' : 'the largest published figure is';
	return `Beyond any evidence we found: ${found} ${end}.`;
}

/** The accessible name of a lever's field: its title and unit in words. */
export function leverName({ title, unitInWords }: LeverControl): string {
	return `${title}, ${unitInWords}`;
}

/** The accessible name of its slider. */
export function sliderName(control: LeverControl): string {
	return `${leverName(control)}, slider`;
}

/** The accessible name of a step button: "Less: Interpol". */
export function stepName(direction: string, { title }: { title: string }): string {
	return `${direction}: ${title}`;
}

/** What a link to a source says beside the word itself. */
export function sourceOf({ title, source }: LeverControl): string {
	return ` for ${title}: ${source.title}`;
}

/** What stands before and after a number in a field, for the eye only; `short` where there is little room. */
export interface FieldMarks {
	readonly prefix: string;
	readonly suffix: string;
	readonly short?: string;
}

/** The marks of a field in a unit. */
export function fieldMarks(unit: string): FieldMarks {
	return FIELD_MARKS[unit] ?? { prefix: '', suffix: '' };
}

const FIELD_MARKS: Readonly<Record<string, FieldMarks>> = {
	'GBP m': { prefix: '£', suffix: 'million', short: 'm' },
	people: { prefix: '', suffix: 'people' },
	person: { prefix: '', suffix: 'people' },
	'per cent': { prefix: '', suffix: '%' },
	share: { prefix: '', suffix: '%' },
	'1 / year': { prefix: '', suffix: '% a year' },
	days: { prefix: '', suffix: 'days' },
	month: { prefix: '', suffix: 'months' },
	year: { prefix: '', suffix: 'years' },
	'GBP / person': { prefix: '£', suffix: '' },
	'GBP / person / year': { prefix: '£', suffix: 'a year' },
	'GBP / person / night': { prefix: '£', suffix: 'a night' }
};

/** A reset in words: "Reset Border Security Command to £150 million". */
export function resetName(control: LeverControl): string {
	return `${RESET} ${control.title} to ${settingInWords(control, control.announced)}`;
}

/** The button that puts a line of money at the amount announced later. */
export function switchOn(control: LeverControl): string {
	return `Switch on at the announced ${settingInWords(control, markedSetting(control))}`;
}
