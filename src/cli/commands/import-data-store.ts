/** The folder of published data set versions: reads it, and adds to it without ever changing a version. */

import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	readFileSync,
	readdirSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import { dayIndexOrNull } from '#data/calendar-day.ts';
import {
	dataSetValuesFromJson,
	provenance,
	textFromProvenance,
	textFromValues,
	type DataSetValues,
	type Provenance
} from '#data/data-set.ts';
import { catalogueText, type ExistingVersions } from '#data/import/catalogue-text.ts';
import { SET_IDS, type SetId } from '#data/set-definitions.ts';

/** A version to be published. */
export interface NewVersion {
	readonly set: SetId;
	readonly version: string;
	readonly values: DataSetValues;
	/** Its provenance, once the checksum of the stored values is known. */
	readonly provenance: (checksum: string) => Provenance;
}

/** The versions that exist of every set, oldest first. */
export function existingVersions(root: string): ExistingVersions {
	const versionsOf = (set: SetId): string[] => {
		const folder = join(setsFolder(root), set);
		if (!existsSync(folder)) return [];
		return readdirSync(folder)
			.filter((name) => dayIndexOrNull(name) !== null)
			.sort();
	};
	return Object.fromEntries(SET_IDS.map((set) => [set, versionsOf(set)] as const)) as Record<
		SetId,
		string[]
	>;
}

/** Says that a published version in the repository can no longer be read. */
export class DamagedVersion extends Error {}

/** The values of a published version, checked against the set's definition. */
export function storedValues(root: string, set: SetId, version: string): DataSetValues {
	const path = join(versionFolder(root, set, version), 'values.json');
	try {
		return dataSetValuesFromJson(set, JSON.parse(readFileSync(path, 'utf8')));
	} catch (error) {
		throw new DamagedVersion(`${set} ${version}`, { cause: error });
	}
}

/** Whether a version is published with exactly these values, with others, or not at all. */
export function standingOf(
	root: string,
	{ set, version, values }: Pick<NewVersion, 'set' | 'version' | 'values'>
): 'new' | 'same' | 'different' {
	const path = join(setsFolder(root), set, version, 'values.json');
	if (!existsSync(path)) return 'new';
	return readFileSync(path, 'utf8') === textFromValues(values) ? 'same' : 'different';
}

/**
 * Publishes versions: all of them or none. Everything is written to a folder aside and renamed into
 * place, so that a reader never meets half a version. Throws where one of them exists already.
 */
export function publishVersions(root: string, versions: readonly NewVersion[]): void {
	const sets = setsFolder(root);
	const aside = join(sets, `.import-${process.pid}`);
	const placed: string[] = [];
	try {
		for (const version of versions) {
			const folder = join(aside, version.set, version.version);
			mkdirSync(folder, { recursive: true });
			for (const [name, text] of filesOf(version)) writeFileSync(join(folder, name), text);
		}
		for (const { set, version } of versions) {
			const place = join(sets, set, version);
			if (existsSync(place)) throw new Error(`${set} ${version} is published already`);
			mkdirSync(join(sets, set), { recursive: true });
			renameSync(join(aside, set, version), place);
			placed.push(place);
		}
		writeCatalogue(root);
	} catch (error) {
		for (const place of placed) rmSync(place, { recursive: true, force: true });
		throw error;
	} finally {
		rmSync(aside, { recursive: true, force: true });
	}
}

/** The two files of a version, by name. */
export function filesOf(version: NewVersion): [name: string, text: string][] {
	const values = textFromValues(dataSetValuesFromJson(version.set, version.values));
	const statement = provenance.parse(version.provenance(sha256(values)));
	return [
		['values.json', values],
		['provenance.json', textFromProvenance(statement)]
	];
}

/** The path of the generated catalogue. */
export function cataloguePath(root: string): string {
	return join(root, 'src/lib/data/published.ts');
}

/** Writes the catalogue from the versions that exist, where it says something else. */
export function writeCatalogue(root: string): void {
	const path = cataloguePath(root);
	const text = catalogueText(existingVersions(root));
	if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
	const aside = `${path}.${process.pid}`;
	writeFileSync(aside, text);
	renameSync(aside, path);
}

/** The folder of a version. */
export function versionFolder(root: string, set: SetId, version: string): string {
	return join(setsFolder(root), set, version);
}

/** The SHA-256 checksum of a text as it is stored, in hexadecimal. */
export function sha256(text: string): string {
	return createHash('sha256').update(text, 'utf8').digest('hex');
}

function setsFolder(root: string): string {
	return join(root, 'src/lib/data/sets');
}
