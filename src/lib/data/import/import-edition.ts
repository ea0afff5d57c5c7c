/** One edition of the Home Office time series as new data set versions, or the problem in its way. */

import { dayIndex } from '#data/calendar-day.ts';
import type { DataSetValues } from '#data/data-set.ts';
import { problemInTimeSeries } from '#data/import/check-arrivals.ts';
import {
	compareVersions,
	problemAgainstEarlier,
	type Changes,
	type EarlierSeries
} from '#data/import/compare-versions.ts';
import {
	timeSeriesFromSheets,
	type HomeOfficeTimeSeries
} from '#data/import/home-office-time-series.ts';
import { spreadsheetFromBytes } from '#data/import/ods.ts';
import { publicationDate } from '#data/import/publication-date.ts';
import { monthRecordsFromArrivals, monthlyArrivals } from '#data/monthly-arrivals.ts';
import { fine, type Outcome } from '#data/problem.ts';
import { recordsFromValues, valuesFromRecords } from '#data/set-records.ts';

/** The data sets one edition gives a new version of. */
export const EDITION_SETS = ['arrivals-daily', 'arrivals-monthly', 'crossings-weekly'] as const;

/** The id of a data set an edition gives a new version of. */
export type EditionSetId = (typeof EDITION_SETS)[number];

/** A spreadsheet file as it was found. */
export interface EditionFile {
	readonly bytes: Uint8Array;
	readonly name: string;
	/** The publication day somebody gave with it, if any. */
	readonly statedPublication: string | null;
}

/** A version that is published already. */
export interface PublishedValues {
	readonly version: string;
	readonly values: DataSetValues;
}

/** Finds the newest published version of a set that is older than a day, or null. */
export type PreviousVersion = (set: EditionSetId, before: string) => PublishedValues | null;

/** A new version of one data set and what it changes. */
export interface EditionVersion {
	readonly set: EditionSetId;
	readonly version: string;
	readonly values: DataSetValues;
	readonly previousVersion: string | null;
	/** Null where there is no earlier version to compare with. */
	readonly changes: Changes | null;
}

/** An edition: the day it was published and its data set versions. */
export interface Edition {
	readonly published: string;
	readonly versions: readonly EditionVersion[];
}

/** Reads, checks and compares an edition; it writes nothing. */
export function importEdition(file: EditionFile, previous: PreviousVersion): Outcome<Edition> {
	const spreadsheet = spreadsheetFromBytes(file.bytes);
	if (!spreadsheet.ok) return spreadsheet;
	const series = timeSeriesFromSheets(spreadsheet.value.sheets);
	if (!series.ok) return series;
	const published = publicationDate({
		stated: file.statedPublication,
		savedOn: spreadsheet.value.savedOn,
		fileName: file.name
	});
	if (!published.ok) return published;
	const problem =
		problemInTimeSeries(series.value, dayIndex(published.value)) ??
		problemAgainstEarlier(earlierSeries(previous, published.value), series.value);
	if (problem !== null) return { ok: false, problem };
	const values = valuesOf(series.value);
	const versions = EDITION_SETS.map((set): EditionVersion => {
		const earlier = previous(set, published.value);
		return {
			set,
			version: published.value,
			values: values[set],
			previousVersion: earlier?.version ?? null,
			changes: earlier === null ? null : compareVersions(earlier.values, values[set])
		};
	});
	return fine({ published: published.value, versions });
}

function valuesOf({ days, weeks }: HomeOfficeTimeSeries): Record<EditionSetId, DataSetValues> {
	const months = monthRecordsFromArrivals(monthlyArrivals(days));
	return {
		'arrivals-daily': valuesFromRecords('arrivals-daily', days),
		'arrivals-monthly': valuesFromRecords('arrivals-monthly', months),
		'crossings-weekly': valuesFromRecords('crossings-weekly', weeks)
	};
}

function earlierSeries(previous: PreviousVersion, published: string): EarlierSeries {
	const daily = previous('arrivals-daily', published);
	const weekly = previous('crossings-weekly', published);
	return {
		daily: daily && {
			version: daily.version,
			rows: recordsFromValues('arrivals-daily', daily.values)
		},
		weekly: weekly && {
			version: weekly.version,
			rows: recordsFromValues('crossings-weekly', weekly.values)
		}
	};
}
