/** The words of what a scenario changes outside the first controls. */
import type { MonthIndex } from '#data/calendar-month.ts';
import type { AssumptionSetting } from '#scenario/scenario.ts';
import type { LeverControl, OtherChange } from '#scenario/simulator-view.ts';
import { exactCount } from '#ui/format.ts';
import { rangeWords } from './assumption-range.ts';
import { settingInWords, startMonth } from './controls.ts';

export const OTHERS_TITLE = 'This scenario also changes';
export const INSTEAD_OF = 'instead of';
export const PUT_BACK = 'Put these back';
export const OPEN_ANNOUNCED = 'Open the announced scenario instead';

/** What a change of the run is called. */
export function runTitle({ id }: Pick<OtherChange, 'id'>): string {
	return id === 'seed' ? 'Seed of the simulations' : 'Number of simulations';
}

/** What it is set in place of. */
export function insteadOf({ standard }: OtherChange): string {
	return `${INSTEAD_OF} ${standard.central}`;
}

/** What a change sets, in words with its unit. */
export function changedTo(change: OtherChange, announcement: MonthIndex): string {
	return inWords(change, change.setting, announcement);
}

/** What stands where the change is taken back, in words with its unit. */
export function changedFrom(change: OtherChange, announcement: MonthIndex): string {
	return inWords(change, change.standard, announcement);
}

function inWords(
	change: OtherChange,
	setting: AssumptionSetting,
	announcement: MonthIndex
): string {
	const { id, group, unit } = change;
	if (group === 'run') return exactCount(setting.central);
	if (group === 'beliefs') return rangeWords(setting, unit);
	if (unit === 'month') return startMonth(announcement, setting.central);
	return settingInWords({ id, unit: unit as LeverControl['unit'] }, setting.central);
}

/** The title of a change; seed and draws have none of their own. */
export function changeTitle(change: OtherChange): string {
	return (change.group === 'run' ? runTitle(change) : change.title).replace(/\.$/, '');
}
