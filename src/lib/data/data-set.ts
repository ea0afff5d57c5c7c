/** One immutable edition of published numbers: its values and where they come from. */

import * as z from 'zod';
import { dayIndexOrNull } from '#data/calendar-day.ts';
import { SET_DEFINITIONS, SET_IDS, type Holding, type SetId } from '#data/set-definitions.ts';

const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** What a cell of `values.json` may be. A null is a figure that was not published. */
export type Cell = z.infer<typeof cell>;

const dataSetValues = z.strictObject({
	columns: z.array(z.strictObject({ id: z.string(), title: z.string(), unit: z.string() })).min(1),
	rows: z.array(z.array(cell)).min(1)
});

/** The content of `values.json`. */
export type DataSetValues = z.infer<typeof dataSetValues>;

const day = z.string().refine((text) => dayIndexOrNull(text) !== null, 'not a day');
const words = z.string().trim().min(1);
const rating = z.strictObject({ rating: z.enum(['red', 'amber', 'green']), reason: words });

/** The content of `provenance.json`: who published, where, when, under what licence, what we did. */
export const provenance = z.strictObject({
	set: z.enum(SET_IDS as [SetId, ...SetId[]]),
	version: day,
	title: words,
	publisher: words,
	/** The publication the figures come from, in the publisher's words. */
	publication: words,
	/** Null where only a copy without an address of its own was at hand. */
	originalAddress: z.url().nullable(),
	/** The day the publisher put the figures out; null where it is not stated. */
	published: day.nullable(),
	/** The day we fetched or compiled the figures. */
	compiled: day,
	licence: z.strictObject({ name: words, address: z.url().nullable() }),
	attribution: words,
	whatWeDid: z.array(words).min(1),
	caveats: z.array(words).min(1),
	previousVersion: day.nullable(),
	/** The stored version these figures are computed from, where they are. */
	derivedFrom: z
		.strictObject({ set: z.enum(SET_IDS as [SetId, ...SetId[]]), version: day })
		.nullable(),
	checksum: z.strictObject({
		algorithm: z.literal('SHA-256'),
		of: z.literal('values.json'),
		hex: z.string().regex(/^[0-9a-f]{64}$/)
	}),
	rows: z.int().positive(),
	firstPeriod: words,
	lastPeriod: words,
	quality: rating,
	suitability: rating
});

/** Who published a version, where, when, under what licence, what we did to it, and its checksum. */
export type Provenance = z.infer<typeof provenance>;

const cellOf: Record<Holding, (value: Cell) => boolean> = {
	day: (value) => typeof value === 'string' && dayIndexOrNull(value) !== null,
	month: (value) => typeof value === 'string' && isMonth(value),
	date: (value) => typeof value === 'string' && (isMonth(value) || dayIndexOrNull(value) !== null),
	text: (value) => typeof value === 'string' && value.trim() !== '',
	count: isCount,
	'count-or-blank': (value) => value === null || isCount(value),
	measure: (value) => typeof value === 'number' && Number.isFinite(value),
	flag: (value) => typeof value === 'boolean'
};

/**
 * The values of a data set as parsed from JSON, checked cell by cell against its definition.
 * Throws with the place of the first cell that does not fit.
 */
export function dataSetValuesFromJson(set: SetId, json: unknown): DataSetValues {
	const values = dataSetValues.parse(json);
	const { columns } = SET_DEFINITIONS[set];
	const expected = columns.map(({ id, title, unit }) => ({ id, title, unit }));
	if (JSON.stringify(values.columns) !== JSON.stringify(expected))
		throw new RangeError(`${set}: the columns are not those of its definition`);
	values.rows.forEach((row, index) => {
		if (row.length !== columns.length)
			throw new RangeError(`${set}: row ${index + 1} has ${row.length} cells`);
		columns.forEach((column, place) => {
			if (!cellOf[column.holds](row[place] as Cell))
				throw new RangeError(`${set}: row ${index + 1}, ${column.id}: ${String(row[place])}`);
		});
	});
	return values;
}

/** Values in the one form they are stored in: a row a line, so that two versions compare by line. */
export function textFromValues(values: DataSetValues): string {
	const lines = (entries: readonly unknown[]): string =>
		entries.map((entry) => JSON.stringify(entry)).join(',\n');
	return `{"columns":[\n${lines(values.columns)}\n],\n"rows":[\n${lines(values.rows)}\n]}\n`;
}

/** A provenance in the one form it is stored in. */
export function textFromProvenance(statement: Provenance): string {
	return `${JSON.stringify(statement, null, '\t')}\n`;
}

function isCount(value: Cell): boolean {
	return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isMonth(text: string): boolean {
	return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}
