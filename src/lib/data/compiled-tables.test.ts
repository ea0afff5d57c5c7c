import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { dayIndex } from '#data/calendar-day.ts';
import { monthIndex } from '#data/calendar-month.ts';
import { monthlyCalmDays } from '#data/calm-days.ts';
import { loadRecords } from '#data/load-data-set.ts';
import { monthlyArrivals } from '#data/monthly-arrivals.ts';

const shared = join(dirname(fileURLToPath(import.meta.url)), '../../../../shared/data');
const isHere = existsSync(shared);
if (!isHere) console.info('Not run: the hand-compiled tables (../shared/data) are not here.');

/** The rows of a table without quoted fields, by the names in its header. */
function table(name: string): Record<string, string>[] {
	const [header = '', ...lines] = readFileSync(join(shared, name), 'utf8').trim().split('\n');
	const names = header.split(',');
	return lines.map((line) =>
		Object.fromEntries(line.split(',').map((field, place) => [names[place] ?? '', field]))
	);
}

describe.skipIf(!isHere)('the hand-compiled tables', () => {
	it('hold the same monthly sums', async () => {
		const monthly = monthlyArrivals(await loadRecords('arrivals-daily', '2026-10-07'));
		const rows = table('arrivals-monthly.csv');
		expect(monthly.people).toEqual(rows.map((row) => Number(row['people'])));
		expect(monthly.boats).toEqual(rows.map((row) => Number(row['boats'])));
		expect(monthly.firstMonth).toBe(monthIndex(rows[0]?.['month'] ?? ''));
	});

	it('hold the same official months', async () => {
		const official = await loadRecords('arrivals-official-monthly', '2026-08-27');
		const rows = readFileSync(join(shared, 'raw/ier-02a-monthly.txt'), 'utf8').trim().split('\n');
		const published = rows.flatMap((row) => row.trim().split(' ').slice(1));
		expect(official.map(({ people, boats }) => `${people},${boats}`)).toEqual(published);
	});

	it('hold the same calm days in every whole month', async () => {
		const calm = monthlyCalmDays(await loadRecords('wind-daily'));
		const rows = table('wind-woensdrecht-monthly.csv');
		expect(rows).toHaveLength(317);
		expect(calm.firstMonth).toBe(monthIndex('2000-01'));
		expect(calm.calmDays).toEqual(rows.map((row) => Number(row['calm_days'])));
	});

	it('hold the same blanks in the weekly preventions', async () => {
		const weeks = await loadRecords('crossings-weekly', '2026-09-25');
		const rows = table('preventions-weekly.csv');
		expect(weeks.map(({ peoplePrevented }) => peoplePrevented)).toEqual(
			rows.map((row) => (row['people_prevented'] === '' ? null : Number(row['people_prevented'])))
		);
	});

	it('hold the arrivals of each red-day period', async () => {
		const days = await loadRecords('arrivals-daily', '2026-10-07');
		const rows = table('red-days-periods.csv');
		expect(rows).toHaveLength(14);
		for (const row of rows) {
			const [first, last] = [
				dayIndex(row['period_start'] ?? ''),
				dayIndex(row['period_end'] ?? '')
			];
			const arrived = days
				.filter(({ day }) => day >= first && day <= last)
				.reduce((sum, { people }) => sum + people, 0);
			expect(arrived).toBe(Number(row['people_arrived_daily_sum']));
		}
	});
});
