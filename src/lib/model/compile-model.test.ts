import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { monthlyCalmDays } from '#data/calm-days.ts';
import { loadRecords } from '#data/load-data-set.ts';
import { arrivalsFromMonthRecords } from '#data/monthly-arrivals.ts';
import { checkModel } from './check-model.ts';
import { compileModel } from './compile-model.ts';
import { editionName } from './edition.ts';
import type { KnownArrivals, KnownWeather } from './fit-vintage.ts';
import { readModel } from './read-model.ts';

const read = readModel(
	readFileSync(new URL('uk-border-security/model.yaml', import.meta.url), 'utf8')
);
if (!read.ok) throw new Error('the model cannot be read');
const { model } = read;
const checked = checkModel(model, read.lineOf);
if (!checked.ok) throw new Error('the model has faults');
const { expressions } = checked;

const version = model.vintages[0]!.arrivalsVersion;
const monthly = arrivalsFromMonthRecords(await loadRecords('arrivals-monthly', version));
const arrivals: KnownArrivals = {
	version,
	firstMonth: monthly.firstMonth,
	people: monthly.people.slice(0, -1)
};
const wind: KnownWeather = {
	version: model.vintages[0]!.weatherVersion,
	...monthlyCalmDays(await loadRecords('wind-daily', model.vintages[0]!.weatherVersion))
};
const compile = (vintage: string, known = arrivals, calm = wind) =>
	JSON.stringify(compileModel(model, expressions, vintage, known, calm));

describe('editions', () => {
	it.each(model.vintages.map(({ id }) => id))(
		'the stored edition %s is what its sources give',
		(vintage) => {
			const name = editionName(model.id, model.version, vintage);
			const stored = readFileSync(new URL(`editions/${name}.json`, import.meta.url), 'utf8');
			expect(stored).toBe(`${compile(vintage)}\n`);
		}
	);

	it('VIZ-09: of November 2024 do not change when later data are altered, deleted or invented', () => {
		const known = 2024 * 12 + 9 - arrivals.firstMonth + 1;
		const past = arrivals.people.slice(0, known);
		const reference = compile('2024-10');
		const later = arrivals.people.slice(known);
		for (const future of [
			[],
			later.map(() => 999_999),
			later.map((people) => people + 1),
			[...later, 1, 2, 3]
		])
			expect(compile('2024-10', { ...arrivals, people: [...past, ...future] })).toBe(reference);
		const windKnown = 2024 * 12 + 9 - wind.firstMonth + 1;
		const pastWind = wind.calmDays.slice(0, windKnown);
		for (const future of [[], wind.calmDays.slice(windKnown).map(() => 31), [...wind.calmDays, 1]])
			expect(compile('2024-10', arrivals, { ...wind, calmDays: [...pastWind, ...future] })).toBe(
				reference
			);
		expect(
			compile('2024-10', arrivals, { ...wind, calmDays: pastWind.map((days) => 31 - days) })
		).not.toBe(reference);
		// The same change inside the vintage does show.
		expect(compile('2024-10', { ...arrivals, people: past.map((people) => people + 1) })).not.toBe(
			reference
		);
	});

	it('refuse a vintage that the data do not reach', () => {
		expect(() => compile('2026-09', { ...arrivals, people: arrivals.people.slice(0, 50) })).toThrow(
			'end before'
		);
		expect(() => compile('1999-01')).toThrow('no vintage');
	});
});
