/** The words around the dated events of the chart. They place events in time and say nothing about cause. */
import { monthIndex, monthInWords } from '#data/calendar-month.ts';

export const EVENTS_TITLE = 'Dated events';
export const EVENTS_NOTE =
	'On wide screens their numbers stand below the time axis. A date is not proof of cause: many things change at once.';
export const EVENTS_LOADING = 'The events are on their way.';
export const EVENTS_FAILED =
	'The events could not be fetched. They are on the data page, under “Events that bear on small boat crossings”.';
export const EVENT_KIND_LABEL = 'Kind';
export const EVENT_KINDS_ALL = 'All kinds';

/** A day or, where no day is known, a month: "4 November 2024", "January 2018". */
export function dayInWords(date: string): string {
	const month = monthInWords(monthIndex(date.slice(0, 7)));
	return date.length > 7 ? `${Number(date.slice(8))} ${month}` : month;
}

/** The link to what an event rests on where nobody names its publisher. */
export const EVENT_SOURCE = 'source';

/** The same link for people who hear it without the event beside it. */
export function eventSourceName(source: string, label: string): string {
	return `${source}: ${label}`;
}
