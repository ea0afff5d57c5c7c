/** The words of the page that sets scenarios beside each other. */
import { monthInWords, type MonthIndex } from '#data/calendar-month.ts';
import type { ReadyMade } from '#scenario/compare-presets.ts';
import type { Range } from '#scenario/scenario-result.ts';
import { roundedCount } from '#ui/format.ts';
import { outerEnds } from '#ui/words.ts';

export const TITLE = 'Compare scenarios';
export const HEADING = 'What differs, simulation by simulation';
export const DESCRIPTION =
	'Up to four scenarios on the same axes, with every difference between them listed.';

export const EXAMPLE_NOTE =
	'This is an example: the announced money under three beliefs. You can put in your own below.';
export const PREDICT = 'Before you look at ranges, you could write down your own.';
export const PREDICT_LINK = 'Say first what you expect';
export const ONE_ALONE = 'Only one scenario is here. Add another below to compare it with.';
/** The place of the page where it says how scenarios are paired. */
export const PAIRING_ID = 'how-scenarios-are-paired';
export const PAIRING_NOTE =
	'Paired means: both scenarios meet the same simulated weather and chance. So what differs comes from the choices, in the model. Nobody knows the true effect.';

export const CHARTS_HEADING = 'Each scenario on its own';
export const CHARTS_SUBTITLE =
	'People arriving by small boat each month, in the model. All charts have the same axes.';
export const DIFFERENCE_HEADING = 'The difference from the first';
export const FIGURES_HEADING = 'Key figures';
export const SETTINGS_HEADING = 'Everything that differs';
export const CHANGE_HEADING = 'Change this comparison';

export const FIGURES_CAPTION =
	'Ranges that hold 90 of 100 simulations. Money is cash, over all months.';
export const SETTINGS_CAPTION = 'Every setting that is not the same in all scenarios';
export const FIGURE_COLUMN = 'Figure';
export const SETTING_COLUMN = 'Setting';
export const NOT_PAIRED = 'not paired';
export const NOTHING_DIFFERS = 'No setting differs: these scenarios make the same choices.';

export const BAND_LABELS = {
	90: '90 of 100 simulations',
	60: '60 of 100',
	30: '30 of 100'
} as const;
export const OUTSIDE_NOTE = '10 in 100 fall outside all bands. Thin lines are single simulations.';
export const MORE = 'more people';
export const FEWER = 'fewer people';

export const FORM_NOTE = 'Names are shown as plain text, and stand in the address of this page.';
export const NAME_LABEL = 'Name';
export const LINK_LABEL = 'Address of a scenario, copied from the simulator';
export const ADD_LEGEND = 'Add a scenario';
export const SHOW = 'Show this comparison';
export const OPEN = 'Open in the simulator';
export const PUT_FIRST = 'Compare the others with this';
export const LEAVE_OUT = 'Leave out';
export const READY_MADE = 'Or add one of these:';
export const FULL = 'Four scenarios are the most. Leave one out to add another.';

/** The name of a ready-made scenario. */
export function readyMadeName({ id, beliefSet }: Pick<ReadyMade, 'id' | 'beliefSet'>): string {
	if (id === 'no-money') return 'No money';
	return beliefSet === null ? 'As announced' : beliefSet.title;
}

/** A scenario's name on the page: its own, or its letter. */
export function shownName({ letter, name }: { letter: string; name: string }): string {
	return name === '' ? `Scenario ${letter.toUpperCase()}` : name;
}

/** A scenario's name in a sentence, with its letter where two have the same name. */
export function spokenName(
	scenario: { letter: string; name: string },
	all: readonly { name: string }[]
): string {
	if (scenario.name === '') return `scenario ${scenario.letter.toUpperCase()}`;
	const isTwice = all.filter(({ name }) => name === scenario.name).length > 1;
	return `“${scenario.name}”${isTwice ? ` (${scenario.letter.toUpperCase()})` : ''}`;
}

/** The range above a small chart. */
export function yearRange(range: Range, lastMonth: MonthIndex): string {
	const { low, high } = outerEnds(range);
	return `${roundedCount(low)} to ${roundedCount(high)} people could arrive in the 12 months to ${monthInWords(lastMonth)}, in 90 of 100 simulations.`;
}

/** What a chart of a scenario shows, for people who do not see it. */
export function chartLabel(name: string, first: MonthIndex, last: MonthIndex, top: number): string {
	return `Chart of ${name}: people arriving each month, ${monthInWords(first)} to ${monthInWords(last)}. The axis runs from 0 to ${roundedCount(top)}. The table below has every number.`;
}

/** What a chart of differences shows. */
export function differenceLabel(name: string, first: string, bottom: number, top: number): string {
	return `Chart of ${name} compared with ${first}, month by month. The axis runs from ${roundedCount(bottom)} to ${roundedCount(top)} people. The table below has every number.`;
}

/** The heading of a chart of differences. */
export function differenceTitle(name: string, first: string): string {
	return `${name} compared with ${first}`;
}

/** What the charts of differences show. */
export function differenceSubtitle(first: string): string {
	return `People a month more or fewer than in ${first}. Each simulation is set beside its twin.`;
}

/** Where no chart of differences can be drawn. */
export function notPairedNote(name: string, first: string): string {
	return `${name} compared with ${first}: no difference can be drawn, because the simulations are not paired.`;
}

/** The name of a table of months. */
export function monthsCaption(name: string): string {
	return `${name}: people by month`;
}

export const MONTH_COLUMNS = [
	'Month',
	'Low (90)',
	'Low (60)',
	'Low (30)',
	'Middle',
	'High (30)',
	'High (60)',
	'High (90)'
] as const;

/** The heading of a column of differences. */
export function lessColumn(letter: string, first: string): string {
	return `${letter.toUpperCase()} compared with ${first.toUpperCase()}`;
}

/** The name of a link about one scenario. */
export function about(action: string, name: string): string {
	return `${action}: ${name}`;
}
