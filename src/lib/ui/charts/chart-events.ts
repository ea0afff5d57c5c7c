/** Dated events that a reader can ask the chart to mark. They come from the data set of dated events. */
import { monthIndex, type MonthIndex } from '#data/calendar-month.ts';
import type { EventRow } from '#scenario/dated-events.ts';

/** An event: when (a day, or a month where no day is known), what, of which kind, and who says so. */
export interface ChartEvent {
	/** Its place in the list, from 1: the number at its tick. */
	readonly number: number;
	readonly date: string;
	readonly month: MonthIndex;
	/** Where its tick stands, in months: a day lies within its month. */
	readonly place: number;
	readonly label: string;
	readonly category: string;
	readonly sourceAddress: string;
	/** Empty where nobody names it. */
	readonly publisher: string;
}

/** The events between two months, in order of time, numbered. */
export function eventsBetween(
	rows: readonly EventRow[],
	from: MonthIndex,
	end: MonthIndex
): readonly ChartEvent[] {
	return rows
		.map(([date, label, category, sourceAddress, publisher]) => {
			const month = monthIndex(date.slice(0, 7));
			const day = date.length > 7 ? Number(date.slice(8)) - 1 : 14;
			return { date, month, place: month + day / 31, label, category, sourceAddress, publisher };
		})
		.filter(({ month }) => month >= from && month < end)
		.sort((a, b) => (a.date < b.date ? -1 : 1))
		.map((event, position) => ({ ...event, number: position + 1 }));
}

/** The kinds of events, in the order of the alphabet. */
export function eventKinds(events: readonly ChartEvent[]): readonly string[] {
	return [...new Set(events.map(({ category }) => category))].sort();
}
