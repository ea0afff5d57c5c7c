/** The words of the pages of data sets, and how their cells are shown. */
import type { DataSetVersion } from '#scenario/explain-data-set.ts';
import { decimal, exactCount, listInWords } from '#ui/format.ts';

type Cell = DataSetVersion['rows'][number][number];
type Provenance = DataSetVersion['provenance'];
type Changes = NonNullable<DataSetVersion['changes']>;

/** A cell for reading; what was not published says so. */
export function cellText(cell: Cell): string {
	if (cell === null) return 'not published';
	if (typeof cell === 'number') return decimal(cell, 4);
	if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
	return cell;
}

const LEAST_ROWS_IN_RANGE = 4;

export const DATA = 'Data';

/** The list of all data sets. */
export const SETS = {
	title: 'Every published figure behind the model',
	covers: 'Covers',
	rows: 'Rows',
	quality: 'Quality',
	versions: 'Versions'
} as const;

/** What the list of data sets says first. */
export function setsLede(count: number): string {
	return `${count} data sets. Each version is kept as it was published, with its source, licence and checks, and can be taken away.`;
}

/** From the first to the last of periods: "2018-01 to 2026-09". */
export function fromToPeriod(first: Cell | undefined, last: Cell | undefined): string {
	return `${first} to ${last}`;
}

/** Whether the rows follow each other in time; those of a table of methods do not. */
export function isByPeriod({ firstPeriod }: Pick<Provenance, 'firstPeriod'>): boolean {
	return /^\d{4}/.test(firstPeriod);
}

/** One version of a data set. */
export const VERSION = {
	csv: 'Download CSV',
	json: 'Download JSON with provenance',
	others: 'Other versions:',
	origin: 'Where it comes from',
	done: 'What was done',
	caveats: 'Known gaps and caveats',
	changes: 'What this version changed',
	first: 'It is the first version kept here.',
	against: 'Against version',
	everyChange: 'Every changed figure',
	rows: 'The rows',
	parts: 'Parts of the rows'
} as const;

/** What the page of a version says first. */
export function versionLede(version: string): string {
	return `Version ${version}. A version never changes; a correction is a new version.`;
}

/** A data set with its version, as it is named where it is pointed at. */
export function setAndVersion(set: string, version: string): string {
	return `${set}, version ${version}`;
}

/** How many rows and figures differ from the version before, and which periods are new. */
export function changesWords({ newPeriods, vanishedPeriods, revisions }: Changes): string {
	const counts = `${exactCount(newPeriods.length)} new rows, ${exactCount(vanishedPeriods.length)} vanished, ${exactCount(revisions.length)} figures changed.`;
	if (newPeriods.length === 0) return counts;
	const named =
		newPeriods.length < LEAST_ROWS_IN_RANGE
			? newPeriods
			: [fromToPeriod(newPeriods[0], newPeriods.at(-1))];
	return `${counts} New: ${listInWords(named)}.`;
}

/** One figure that a version changed. */
export function revisionWords({ period, figure, before, after }: Changes['revisions'][number]) {
	return `${period}, ${figure}: ${cellText(before)} became ${cellText(after)}`;
}

/** That a long list of changed figures ends early. */
export function firstShown(count: number): string {
	return `The first ${count} are shown. The downloads of both versions hold all.`;
}

/** Where a version comes from. */
export const ORIGIN = {
	publisher: 'Publisher',
	publication: 'Publication',
	published: 'Published',
	licence: 'Licence',
	covers: 'Covers',
	computed: 'Computed from',
	asPublished: 'Nothing else stored here: the figures are as published.',
	quality: 'Quality',
	suitability: 'Suitability',
	checksum: 'Checksum'
} as const;

/** A publication that no address is known of. */
export function withoutAddress(publication: string): string {
	return `${publication} (only a copy without an address was at hand)`;
}

/** When it was published, and when its rows were put together here. */
export function publishedWords({ published, compiled }: Provenance): string {
	return `${published ?? 'Date not stated'}; compiled here on ${compiled}`;
}

/** Which periods it covers, and with how many rows. */
export function coverWords(provenance: Provenance): string {
	const { firstPeriod, lastPeriod, rows } = provenance;
	const count = `${exactCount(rows)} rows`;
	return isByPeriod(provenance) ? `${fromToPeriod(firstPeriod, lastPeriod)}, ${count}` : count;
}

/** An address that names no data set. */
export const NO_SET = { title: 'There are no such data', all: 'All data sets' } as const;
