/** Where the published rows stand that a fitted quantity follows from. */
import { dayIndex, dayText } from '#data/calendar-day.ts';
import { monthIndex, monthText, type MonthIndex } from '#data/calendar-month.ts';
import { loadProvenance, versionsOf } from '#data/load-data-set.ts';
import { SET_DEFINITIONS, type SetId } from '#data/set-definitions.ts';
import type { Edition } from '#model/edition.ts';
import { publishedValues, rowNames } from './explain-data-set.ts';

/** A data set version behind a quantity, with a row to begin at. */
export interface DataBehind {
	readonly set: SetId;
	readonly version: string;
	readonly title: string;
	readonly publisher: string;
	/** The row of the month asked for, or the last one that the edition may know: `2024-10`, `2024-10-01`. */
	readonly row: string;
	/** Its place among the rows, from 0. */
	readonly rowNumber: number;
	/** Whether that row is the month asked for. */
	readonly isMonthItself: boolean;
}

/** The versions of the named data sets that an edition was fitted on. */
export async function dataBehind(
	edition: Edition,
	sets: readonly string[],
	month: MonthIndex
): Promise<DataBehind[]> {
	const used = edition.dataSets.filter(({ id }) => sets.includes(id));
	return Promise.all(
		used.map(async ({ id, version }) => {
			const set = knownSet(id, version);
			const { lastPeriod, publisher } = await loadProvenance(set, version);
			const lastKnown = edition.axis.firstProjectedMonth - 1;
			const lastRow = monthIndex(lastPeriod.slice(0, 7));
			const at = Math.min(month, lastKnown, lastRow);
			const row = lastPeriod.length > 7 ? dayText(dayIndex(`${monthText(at)}-01`)) : monthText(at);
			const { title } = SET_DEFINITIONS[set];
			const rowNumber = rowNames(await publishedValues(set, version)).indexOf(row);
			return { set, version, title, publisher, row, rowNumber, isMonthItself: at === month };
		})
	);
}

function knownSet(id: string, version: string): SetId {
	if (!(id in SET_DEFINITIONS) || !versionsOf(id as SetId).includes(version))
		throw new RangeError(`an edition names ${id} ${version}, which is not published`);
	return id as SetId;
}
