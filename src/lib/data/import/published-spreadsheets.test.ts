import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { textFromValues, type DataSetValues } from '#data/data-set.ts';
import { importEdition, type Edition, type PreviousVersion } from '#data/import/import-edition.ts';
import { loadRecords } from '#data/load-data-set.ts';
import { valuesFromRecords } from '#data/set-records.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../../..');
const raw = join(root, '../shared/data/raw');
const isHere = existsSync(raw);
if (!isHere) console.info('Not run: the published spreadsheets (../shared/data/raw) are not here.');

const EDITIONS = ['2025-12-12', '2026-08-21'] as const;

function editionOf(published: string, previous: PreviousVersion = () => null): Edition {
	const name = `home-office-small-boats-time-series-${published}.ods`;
	const bytes = readFileSync(join(raw, name));
	const outcome = importEdition({ bytes, name, statedPublication: null }, previous);
	if (!outcome.ok) throw new Error(outcome.problem.sentence);
	return outcome.value;
}

function valuesIn(edition: Edition, set: string): DataSetValues {
	const found = edition.versions.find((version) => version.set === set);
	if (found === undefined) throw new Error(`no ${set}`);
	return found.values;
}

describe.skipIf(!isHere)('the published spreadsheets', () => {
	it.each(EDITIONS)('of %s give the version that is stored', async (published) => {
		const edition = editionOf(published);
		expect(edition.published).toBe(published);
		const daily = valuesFromRecords(
			'arrivals-daily',
			await loadRecords('arrivals-daily', published)
		);
		const weekly = valuesFromRecords(
			'crossings-weekly',
			await loadRecords('crossings-weekly', published)
		);
		expect(textFromValues(valuesIn(edition, 'arrivals-daily'))).toBe(textFromValues(daily));
		expect(textFromValues(valuesIn(edition, 'crossings-weekly'))).toBe(textFromValues(weekly));
	});

	it('add 252 days and 36 weeks from one to the next, and revise nothing', () => {
		const earlier = editionOf('2025-12-12');
		const later = editionOf('2026-08-21', (set) => ({
			version: '2025-12-12',
			values: valuesIn(earlier, set)
		}));
		const changes = Object.fromEntries(
			later.versions.map((version) => [version.set, version.changes])
		);
		expect(changes['arrivals-daily']).toMatchObject({ revisions: [], vanishedPeriods: [] });
		expect(changes['arrivals-daily']?.newPeriods).toHaveLength(252);
		expect(changes['arrivals-daily']?.newPeriods[0]).toBe('2025-12-12');
		expect(changes['crossings-weekly']).toMatchObject({ revisions: [], vanishedPeriods: [] });
		expect(changes['crossings-weekly']?.newPeriods).toHaveLength(36);
	});

	it('are refused in the wrong order under a later name', () => {
		const later = editionOf('2026-08-21');
		const name = 'home-office-small-boats-time-series-2025-12-12.ods';
		const outcome = importEdition(
			{ bytes: readFileSync(join(raw, name)), name, statedPublication: '2026-08-28' },
			(set) => ({ version: '2026-08-21', values: valuesIn(later, set) })
		);
		expect(outcome).toMatchObject({ ok: false, problem: { code: 'history-disappears' } });
	});
});
