/** What a new version of a data set changes: new periods, revised figures, periods that vanished. */

import { dayInWords, type DayIndex } from '#data/calendar-day.ts';
import { monthInWords } from '#data/calendar-month.ts';
import type { Cell, DataSetValues } from '#data/data-set.ts';
import type { HomeOfficeTimeSeries } from '#data/import/home-office-time-series.ts';
import { monthlyArrivals } from '#data/monthly-arrivals.ts';
import { refused, type Problem } from '#data/problem.ts';
import type { ArrivalDay, CrossingWeek } from '#data/set-records.ts';

/** One figure that differs between two versions. A null stands for *not published*. */
export interface Revision {
	/** The period, as stored: `2026-02-08`. */
	readonly period: string;
	/** The title of the column. */
	readonly figure: string;
	readonly before: Cell;
	readonly after: Cell;
}

/** What differs between two versions of a data set. */
export interface Changes {
	readonly newPeriods: readonly string[];
	readonly vanishedPeriods: readonly string[];
	readonly revisions: readonly Revision[];
}

/** Compares two versions, period by period; the first column names the period. */
export function compareVersions(previous: DataSetValues, next: DataSetValues): Changes {
	const before = rowsByPeriod(previous);
	const after = rowsByPeriod(next);
	const revisions: Revision[] = [];
	for (const [period, row] of after) {
		const rowBefore = before.get(period);
		if (rowBefore === undefined) continue;
		next.columns.forEach((column, place) => {
			const [old, now] = [rowBefore[place] ?? null, row[place] ?? null];
			if (old !== now) revisions.push({ period, figure: column.title, before: old, after: now });
		});
	}
	return {
		newPeriods: [...after.keys()].filter((period) => !before.has(period)),
		vanishedPeriods: [...before.keys()].filter((period) => !after.has(period)),
		revisions
	};
}

const ASK_THE_PUBLISHER =
	'Compare it with the sheet on GOV.UK and download the file again; if the publisher did cut the history, ask why before importing it.';

/** The share of a published month that may at most vanish in a revision. */
const LARGEST_FALL = 0.9;

/** The rows of an earlier version, where there is one. */
export interface EarlierRows<Row> {
	readonly version: string;
	readonly rows: readonly Row[];
}

/** What is published already when a new edition comes. */
export interface EarlierSeries {
	readonly daily: EarlierRows<ArrivalDay> | null;
	readonly weekly: EarlierRows<CrossingWeek> | null;
}

/** History that a new edition loses against earlier versions, or null where it keeps all of it. */
export function problemAgainstEarlier(
	{ daily, weekly }: EarlierSeries,
	next: HomeOfficeTimeSeries
): Problem | null {
	const dayOf = ({ day }: ArrivalDay): DayIndex => day;
	const weekOf = ({ weekEnding }: CrossingWeek): DayIndex => weekEnding;
	return (
		(daily && lostHistory('SB_01', daily, next.days, dayOf)) ??
		(weekly && lostHistory('SB_02', weekly, next.weeks, weekOf)) ??
		(daily && fallenMonth(daily, next.days))
	);
}

function lostHistory<Row>(
	sheet: string,
	{ version, rows }: EarlierRows<Row>,
	next: readonly Row[],
	periodOf: (row: Row) => DayIndex
): Problem | null {
	const [before, after] = [rows.map(periodOf), next.map(periodOf)];
	const [firstBefore, lastBefore] = [before[0] ?? 0, before.at(-1) ?? 0];
	const [first, last] = [after[0] ?? 0, after.at(-1) ?? 0];
	if (first <= firstBefore && last >= lastBefore) return null;
	const difference =
		first > firstBefore
			? `begins on ${dayInWords(first)}, but version ${version} begins on ${dayInWords(firstBefore)}`
			: `ends on ${dayInWords(last)}, but the earlier version ${version} already runs to ${dayInWords(lastBefore)}`;
	return refused(
		'history-disappears',
		`Sheet ${sheet} ${difference}: published history would disappear.`,
		ASK_THE_PUBLISHER
	).problem;
}

function fallenMonth(
	{ version, rows }: EarlierRows<ArrivalDay>,
	next: readonly ArrivalDay[]
): Problem | null {
	const [before, after] = [monthlyArrivals(rows), monthlyArrivals(next)];
	for (const figure of ['people', 'boats'] as const)
		for (const [place, old] of before[figure].entries()) {
			const month = before.firstMonth + place;
			const now = after[figure][month - after.firstMonth] ?? 0;
			if (old > 0 && now <= old * (1 - LARGEST_FALL))
				return refused(
					'month-falls',
					`${monthInWords(month)} falls from ${old.toLocaleString('en-GB')} ${figure} in version ${version} to ${now.toLocaleString('en-GB')} in this file.`,
					ASK_THE_PUBLISHER
				).problem;
		}
	return null;
}

function rowsByPeriod({ rows }: DataSetValues): Map<string, readonly Cell[]> {
	return new Map(rows.map((row) => [String(row[0]), row]));
}
