/** Published data sets as pages and files show them: provenance, rows with names to point at, and what a version changed. */
import type { Cell, DataSetValues, Provenance } from '#data/data-set.ts';
import { compareVersions, type Changes } from '#data/import/compare-versions.ts';
import { loadProvenance, versionsOf } from '#data/load-data-set.ts';
import { PUBLISHED } from '#data/published.ts';
import { SET_DEFINITIONS, SET_IDS, type SetId } from '#data/set-definitions.ts';

/** A data set with its newest version. */
export interface DataSetSummary {
	readonly set: SetId;
	readonly title: string;
	readonly newest: Provenance;
	/** Newest first. */
	readonly versions: readonly string[];
}

/** One version whole. */
export interface DataSetVersion {
	readonly provenance: Provenance;
	readonly title: string;
	readonly columns: DataSetValues['columns'];
	readonly rows: readonly (readonly Cell[])[];
	/** A name for each row that an address can point at. */
	readonly rowNames: readonly string[];
	readonly versions: readonly string[];
	/** Against the version before; null where there is none. */
	readonly changes: Changes | null;
}

/** Every data set, in alphabetical order of id. */
export async function dataSetSummaries(): Promise<DataSetSummary[]> {
	return Promise.all(
		SET_IDS.map(async (set) => ({
			set,
			title: SET_DEFINITIONS[set].title,
			newest: await loadProvenance(set),
			versions: versionsOf(set)
		}))
	);
}

/** A version of a data set, or null where nothing of that name is published. Any text is safe. */
export async function dataSetVersion(set: string, version: string): Promise<DataSetVersion | null> {
	if (!isSet(set) || !versionsOf(set).includes(version)) return null;
	const [provenance, values] = await Promise.all([
		loadProvenance(set, version),
		publishedValues(set, version)
	]);
	const { previousVersion } = provenance;
	const before = previousVersion === null ? null : await publishedValues(set, previousVersion);
	return {
		provenance,
		title: SET_DEFINITIONS[set].title,
		columns: values.columns,
		rows: values.rows,
		rowNames: rowNames(values),
		versions: versionsOf(set),
		changes: before === null ? null : compareVersions(before, values)
	};
}

function isSet(text: string): text is SetId {
	return Object.hasOwn(SET_DEFINITIONS, text);
}

/** The stored values of a version. Throws where it does not exist. */
export async function publishedValues(set: SetId, version: string): Promise<DataSetValues> {
	const entry = PUBLISHED[set].find((candidate) => candidate.version === version);
	if (entry === undefined) throw new RangeError(`${set} has no version ${version}`);
	return (await entry.values()).default as DataSetValues;
}

/** The period of each row where that names it, otherwise its number from 1. */
export function rowNames({ rows }: DataSetValues): string[] {
	const periods = rows.map((row) => String(row[0]));
	return new Set(periods).size === rows.length
		? periods
		: rows.map((_, place) => `row-${place + 1}`);
}
