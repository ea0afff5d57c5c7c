/** The dated events that a chart may mark: the rows of the newest data set, as they are. */
import { loadRecords } from '#data/load-data-set.ts';

/** An event: a day (or a month, where no day is known), what happened, its kind and who says so. */
export type EventRow = readonly [
	date: string,
	label: string,
	category: string,
	sourceAddress: string
];

/** Every event of the data set, oldest first. */
export async function datedEvents(): Promise<EventRow[]> {
	const records = await loadRecords('dated-events');
	return records.map((event) => [event.date, event.label, event.category, event.sourceAddress]);
}
