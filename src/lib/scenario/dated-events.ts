/** The dated events that a chart may mark: the rows of the newest data set that have a source for their date. */
import { loadRecords } from '#data/load-data-set.ts';
import { DEFAULT_EDITION } from './editions.ts';
import { loadDocumentation } from './explain-documentation.ts';

/** An event: a day (or a month, where no day is known), what happened, its kind, and where and who says so. */
export type EventRow = readonly [
	date: string,
	label: string,
	category: string,
	sourceAddress: string,
	/** Empty where neither the data nor the model names who published it. */
	publisher: string
];

/** How a label says that nobody but the compiler gives the month. */
const FROM_RECOLLECTION = 'from recollection';

/** The events of the data set, oldest first, without those whose month has no source. */
export async function datedEvents(): Promise<EventRow[]> {
	const { sources } = await loadDocumentation(DEFAULT_EDITION);
	const publishers = new Map(Object.values(sources).map(({ url, publisher }) => [url, publisher]));
	const records = await loadRecords('dated-events');
	return records
		.filter(({ label }) => !label.includes(FROM_RECOLLECTION))
		.map(({ date, label, category, sourceAddress }) => [
			date,
			label,
			category,
			sourceAddress,
			publishers.get(sourceAddress) ?? ''
		]);
}
