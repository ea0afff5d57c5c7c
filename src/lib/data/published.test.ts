import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
	dataSetValuesFromJson,
	provenance,
	textFromProvenance,
	textFromValues
} from '#data/data-set.ts';
import { catalogueText, type ExistingVersions } from '#data/import/catalogue-text.ts';
import { loadProvenance, loadRecords, newestVersion, versionsOf } from '#data/load-data-set.ts';
import { monthRecordsFromArrivals, monthlyArrivals } from '#data/monthly-arrivals.ts';
import { SET_DEFINITIONS, SET_IDS, type SetId } from '#data/set-definitions.ts';

const here = dirname(fileURLToPath(import.meta.url));

const ALL_VERSIONS = SET_IDS.flatMap((set) =>
	versionsOf(set).map((version): [SetId, string] => [set, version])
);

function stored(set: SetId, version: string, name: string): string {
	return readFileSync(join(here, 'sets', set, version, name), 'utf8');
}

describe('the catalogue', () => {
	it('is in step with the folders', () => {
		expect(readdirSync(join(here, 'sets')).sort()).toEqual(SET_IDS);
		const existing = Object.fromEntries(
			SET_IDS.map((set) => [set, readdirSync(join(here, 'sets', set))])
		) as unknown as ExistingVersions;
		expect(readFileSync(join(here, 'published.ts'), 'utf8')).toBe(catalogueText(existing));
	});

	it('names versions newest first', () => {
		for (const set of SET_IDS) {
			expect(versionsOf(set).length).toBeGreaterThan(0);
			expect(versionsOf(set)).toEqual([...versionsOf(set)].sort().reverse());
		}
		expect(versionsOf('arrivals-daily')).toEqual(['2026-10-07', '2026-08-21', '2025-12-12']);
		expect(newestVersion('crossings-weekly')).toBe('2026-09-25');
	});

	it('refuses a version that was never published', async () => {
		await expect(loadRecords('arrivals-daily', '2024-01-01')).rejects.toThrow('2024-01-01');
	});
});

describe.each(ALL_VERSIONS)('%s %s', (set, version) => {
	const valuesText = stored(set, version, 'values.json');
	const provenanceText = stored(set, version, 'provenance.json');
	const values = dataSetValuesFromJson(set, JSON.parse(valuesText));
	const statement = provenance.parse(JSON.parse(provenanceText));

	it('has the bytes its provenance vouches for', () => {
		const checksum = createHash('sha256').update(valuesText).digest('hex');
		expect(statement.checksum.hex).toBe(checksum);
	});

	it('is stored in the one stable form', () => {
		expect(textFromValues(values)).toBe(valuesText);
		expect(textFromProvenance(statement)).toBe(provenanceText);
	});

	it('is described by its provenance', () => {
		expect(statement).toMatchObject({
			set,
			version,
			title: SET_DEFINITIONS[set].title,
			rows: values.rows.length,
			firstPeriod: String(values.rows[0]?.[0])
		});
		expect(statement.previousVersion).toBe(
			versionsOf(set).find((earlier) => earlier < version) ?? null
		);
		if (statement.published !== null) expect(statement.published).toBe(version);
	});

	it('loads as records', async () => {
		const records = await loadRecords(set, version);
		expect(records).toHaveLength(values.rows.length);
		expect(Object.keys(records[0] ?? {})).toHaveLength(values.columns.length);
		expect(await loadProvenance(set, version)).toEqual(statement);
	});
});

describe('arrivals-monthly', () => {
	it.each(versionsOf('arrivals-monthly'))('%s equals the sums of the days', async (version) => {
		const { derivedFrom } = await loadProvenance('arrivals-monthly', version);
		expect(derivedFrom).toEqual({ set: 'arrivals-daily', version });
		const sums = monthlyArrivals(await loadRecords('arrivals-daily', version));
		expect(await loadRecords('arrivals-monthly', version)).toEqual(monthRecordsFromArrivals(sums));
	});
});
