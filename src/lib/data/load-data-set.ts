/** Loads published data set versions on demand, in a page, a worker, the server or a test. */

import type { DataSetValues, Provenance } from '#data/data-set.ts';
import { PUBLISHED } from '#data/published.ts';
import { recordsFromValues, type SetRecord } from '#data/set-records.ts';
import type { SetId } from '#data/set-definitions.ts';

/** One version in the catalogue: its name and how to load its two files. */
export interface PublishedVersion {
	readonly version: string;
	readonly values: () => Promise<{ readonly default: unknown }>;
	readonly provenance: () => Promise<{ readonly default: unknown }>;
}

/** The catalogue: the versions of every data set, newest first. */
export type PublishedSets = Readonly<Record<SetId, readonly PublishedVersion[]>>;

/** The names of a set's versions, newest first. */
export function versionsOf(set: SetId): readonly string[] {
	return PUBLISHED[set].map(({ version }) => version);
}

/** The name of a set's newest version. */
export function newestVersion(set: SetId): string {
	return find(set).version;
}

/** The rows of a version, or of the newest one. Throws where the version does not exist. */
export async function loadRecords<Set extends SetId>(
	set: Set,
	version?: string
): Promise<SetRecord<Set>[]> {
	const { default: values } = await find(set, version).values();
	return recordsFromValues(set, values as DataSetValues);
}

/** The provenance of a version, or of the newest one. Throws where the version does not exist. */
export async function loadProvenance(set: SetId, version?: string): Promise<Provenance> {
	const { default: statement } = await find(set, version).provenance();
	return statement as Provenance;
}

function find(set: SetId, version?: string): PublishedVersion {
	const versions: readonly PublishedVersion[] = PUBLISHED[set];
	const found =
		version === undefined ? versions[0] : versions.find((entry) => entry.version === version);
	if (found === undefined) throw new RangeError(`${set} has no version ${version ?? 'at all'}`);
	return found;
}
