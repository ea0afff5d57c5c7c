/**
 * Builds the first data set versions from the hand-compiled tables and the publisher's spreadsheets
 * beside the repository (`../shared`). Run again, it finds every version as it is and writes nothing.
 */

import { readFileSync, readdirSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
	filesOf,
	versionFolder,
	writeCatalogue,
	type NewVersion
} from '#cli/commands/import-data-store.ts';
import { dayIndex } from '#data/calendar-day.ts';
import { monthIndex } from '#data/calendar-month.ts';
import type { DataSetValues, Provenance } from '#data/data-set.ts';
import { homeOfficeProvenance } from '#data/import/home-office-provenance.ts';
import { importEdition } from '#data/import/import-edition.ts';
import { monthRecordsFromArrivals, monthlyArrivals } from '#data/monthly-arrivals.ts';
import { SET_DEFINITIONS, type SetId } from '#data/set-definitions.ts';
import { valuesFromRecords, type ArrivalDay } from '#data/set-records.ts';
import {
	COMPILED,
	COMPILED_STATEMENTS,
	type CompiledStatement
} from './import-shared-data-statements.ts';
import { tableFromCsv } from './import-shared-data-csv.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const shared = join(root, '..', 'shared');
const RED_DAY_BASIS: Readonly<Record<string, string>> = {
	A: 'Home Office release',
	AB: 'Home Office release and press coverage',
	B: 'press coverage',
	C: 'press coverage'
};

const versions: NewVersion[] = [];

for (const name of readdirSync(join(shared, 'data/raw')).sort())
	if (name.endsWith('.ods')) addEdition(name);
addCompiled('arrivals-daily', dailyValues(days()));
addCompiled('arrivals-monthly', monthlyValues(days()));
addCompiled('arrivals-official-monthly', officialValues());
addCompiled('crossings-weekly', weeklyValues());
addCompiled('preventions-annual', preventionsValues());
addCompiled('red-day-periods', redDayValues());
addCompiled('wind-daily', windValues());
addCompiled('dated-events', eventValues());
addCompiled('standard-methods', standardMethodValues());
for (const version of versions) write(version);
writeCatalogue(root);

function addEdition(name: string): void {
	const bytes = readFileSync(join(shared, 'data/raw', name));
	const edition = importEdition({ bytes, name, statedPublication: null }, previousOf);
	if (!edition.ok) throw new Error(`${name}: ${edition.problem.sentence}`);
	for (const version of edition.value.versions)
		versions.push({
			...version,
			provenance: (checksum) => homeOfficeProvenance({ ...version, compiled: COMPILED, checksum })
		});
}

function addCompiled(set: SetId, values: DataSetValues): void {
	const statement: CompiledStatement = COMPILED_STATEMENTS[set];
	const { version } = statement;
	const previousVersion = previousOf(set, version)?.version ?? null;
	versions.push({
		set,
		version,
		values,
		provenance: (checksum): Provenance => ({
			set,
			version,
			title: SET_DEFINITIONS[set].title,
			publisher: statement.publisher,
			publication: statement.publication,
			originalAddress: statement.originalAddress,
			published: statement.published,
			compiled: COMPILED,
			licence: statement.licence,
			attribution: statement.attribution,
			whatWeDid: [...statement.whatWeDid],
			caveats: [...statement.caveats],
			previousVersion,
			derivedFrom: statement.derivedFrom,
			checksum: { algorithm: 'SHA-256', of: 'values.json', hex: checksum },
			rows: values.rows.length,
			firstPeriod: String(values.rows[0]?.[0]),
			lastPeriod: String(values.rows.at(-1)?.[set === 'red-day-periods' ? 1 : 0]),
			quality: statement.quality,
			suitability: statement.suitability
		})
	});
}

function previousOf(set: SetId, before: string): NewVersion | null {
	const earlier = versions.filter((known) => known.set === set && known.version < before);
	return earlier.sort((one, other) => (one.version < other.version ? -1 : 1)).at(-1) ?? null;
}

function write(version: NewVersion): void {
	const folder = versionFolder(root, version.set, version.version);
	mkdirSync(folder, { recursive: true });
	for (const [name, text] of filesOf(version)) {
		const path = join(folder, name);
		if (existsSync(path) && readFileSync(path, 'utf8') !== text)
			throw new Error(`${path} is published with other content; a published version never changes`);
		if (!existsSync(path)) writeFileSync(path, text);
	}
}

function table(path: string): Record<string, string>[] {
	return tableFromCsv(readFileSync(join(shared, path), 'utf8'));
}

function days(): ArrivalDay[] {
	return table('data/arrivals-daily.csv').map((row) => ({
		day: dayIndex(row['date'] ?? ''),
		people: count(row['people']),
		boats: count(row['boats']),
		uncontrolledBoats: countOrBlank(row['uncontrolled_boats']),
		revised: row['revised'] === '1'
	}));
}

function dailyValues(daily: ArrivalDay[]): DataSetValues {
	return valuesFromRecords('arrivals-daily', daily);
}

function monthlyValues(daily: ArrivalDay[]): DataSetValues {
	return valuesFromRecords('arrivals-monthly', monthRecordsFromArrivals(monthlyArrivals(daily)));
}

function officialValues(): DataSetValues {
	const records = table('data/arrivals-monthly.csv')
		.filter((row) => row['official_people_IER_02a'] !== '')
		.map((row) => ({
			month: monthIndex(row['month'] ?? ''),
			people: count(row['official_people_IER_02a']),
			boats: count(row['official_boats_IER_02a'])
		}));
	return valuesFromRecords('arrivals-official-monthly', records);
}

function weeklyValues(): DataSetValues {
	const records = table('data/preventions-weekly.csv').map((row) => ({
		weekEnding: dayIndex(row['week_ending'] ?? ''),
		people: count(row['people_arrived']),
		boats: count(row['boats_arrived']),
		uncontrolledBoats: countOrBlank(row['uncontrolled_boats']),
		peoplePrevented: countOrBlank(row['people_prevented']),
		preventionEvents: countOrBlank(row['events_prevented']),
		revised: row['revised'] === '1'
	}));
	return valuesFromRecords('crossings-weekly', records);
}

function preventionsValues(): DataSetValues {
	const records = table('data/preventions-annual.csv').map((row) => ({
		year: count(row['year']),
		peoplePrevented: count(row['people_prevented']),
		coverage: row['coverage'] ?? '',
		peopleArrivedSamePeriod: count(row['people_arrived_same_period']),
		source: (row['source'] ?? '').replace(' (weekly_preventions.csv)', '')
	}));
	return valuesFromRecords('preventions-annual', records);
}

function redDayValues(): DataSetValues {
	const records = table('data/red-days-periods.csv').map((row) => ({
		firstDay: dayIndex(row['period_start'] ?? ''),
		lastDay: dayIndex(row['period_end'] ?? ''),
		days: count(row['days']),
		redDays: count(row['red_days']),
		basis: RED_DAY_BASIS[row['source'] ?? ''] ?? row['source'] ?? ''
	}));
	return valuesFromRecords('red-day-periods', records);
}

function windValues(): DataSetValues {
	const records = table('data/wind-woensdrecht-daily.csv').map((row) => ({
		day: dayIndex(row['date'] ?? ''),
		meanWind: Number(row['wind_mean_ms']),
		highestHourlyWind: Number(row['wind_max_hour_ms']),
		highestGust: Number(row['gust_max_ms']),
		vectorDirection: Number(row['dir_vector_deg']),
		vectorWind: Number(row['wind_vector_ms']),
		seaLevelPressure: Number(row['mslp_hpa'])
	}));
	return valuesFromRecords('wind-daily', records);
}

function standardMethodValues(): DataSetValues {
	const records = table('baseline/peers.csv').map((row) => ({
		method: row['method'] ?? '',
		origin: monthIndex(row['origin'] ?? ''),
		monthsAhead: count(row['horizon']),
		loss: Number(row['weighted_quantile_loss']),
		insideRange: row['inside_80_band'] === '1'
	}));
	return valuesFromRecords('standard-methods', records);
}

function eventValues(): DataSetValues {
	const records = table('evidence/events.csv').map((row) => ({
		date: row['date'] ?? '',
		label: row['label'] ?? '',
		category: row['category'] ?? '',
		sourceAddress: row['source_url'] ?? ''
	}));
	return valuesFromRecords('dated-events', records);
}

function count(text: string | undefined): number {
	if (text === undefined || !/^\d+$/.test(text)) throw new RangeError(`not a count: ${text}`);
	return Number(text);
}

function countOrBlank(text: string | undefined): number | null {
	return text === '' ? null : count(text);
}
