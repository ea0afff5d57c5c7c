/** The rows of a data set as records with named, typed fields, and back. */

import { dayIndex, dayText, type DayIndex } from '#data/calendar-day.ts';
import { monthIndex, monthText, type MonthIndex } from '#data/calendar-month.ts';
import type { Cell, DataSetValues } from '#data/data-set.ts';
import { SET_DEFINITIONS, type Column, type Holding, type SetId } from '#data/set-definitions.ts';

interface FieldOf {
	day: DayIndex;
	month: MonthIndex;
	date: string;
	text: string;
	count: number;
	'count-or-blank': number | null;
	measure: number;
	flag: boolean;
}

type FieldName<Id extends string> = Id extends `${infer Head}-${infer Tail}`
	? `${Head}${Capitalize<FieldName<Tail>>}`
	: Id;

type ColumnsOf<Set extends SetId> = (typeof SET_DEFINITIONS)[Set]['columns'][number];

/** One row of a data set; its fields are the column ids in camel case. */
export type SetRecord<Set extends SetId> = {
	readonly [C in ColumnsOf<Set> as FieldName<C['id']>]: FieldOf[C['holds']];
};

/** One day of published arrivals. */
export type ArrivalDay = SetRecord<'arrivals-daily'>;

/** One month of arrivals, summed from days. */
export type ArrivalMonth = SetRecord<'arrivals-monthly'>;

/** One week of published arrivals and preventions. */
export type CrossingWeek = SetRecord<'crossings-weekly'>;

/** One day of measured wind. */
export type WindDay = SetRecord<'wind-daily'>;

/** One event with its date. */
export type DatedEvent = SetRecord<'dated-events'>;

/** One period with its red days. Periods overlap: they are never summed. */
export type RedDayPeriod = SetRecord<'red-day-periods'>;

/** The score of one forecast of a standard method. */
export type StandardMethodScore = SetRecord<'standard-methods'>;

/** The rows of stored values as records. */
export function recordsFromValues<Set extends SetId>(
	set: Set,
	values: DataSetValues
): SetRecord<Set>[] {
	const fields = fieldsOf(set);
	return values.rows.map(
		(row) =>
			Object.fromEntries(
				fields.map(({ name, holds }, place) => [name, fieldFromCell(holds, row[place] as Cell)])
			) as SetRecord<Set>
	);
}

/** Records as the values that are stored. */
export function valuesFromRecords<Set extends SetId>(
	set: Set,
	records: readonly SetRecord<Set>[]
): DataSetValues {
	const fields = fieldsOf(set);
	return {
		columns: SET_DEFINITIONS[set].columns.map(({ id, title, unit }) => ({ id, title, unit })),
		rows: records.map((record) =>
			fields.map(({ name, holds }) =>
				cellFromField(holds, (record as Readonly<Record<string, Cell>>)[name] as Cell)
			)
		)
	};
}

function fieldsOf(set: SetId): { name: string; holds: Holding }[] {
	const columns: readonly Column[] = SET_DEFINITIONS[set].columns;
	return columns.map(({ id, holds }) => ({
		name: id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
		holds
	}));
}

function fieldFromCell(holds: Holding, cell: Cell): Cell {
	if (holds === 'day') return dayIndex(String(cell));
	if (holds === 'month') return monthIndex(String(cell));
	return cell;
}

function cellFromField(holds: Holding, field: Cell): Cell {
	if (holds === 'day') return dayText(Number(field));
	if (holds === 'month') return monthText(Number(field));
	return field;
}
