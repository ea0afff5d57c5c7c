import { describe, expect, it } from 'vitest';
import { dayIndex, dayIndexOrNull, monthOfDay } from '#data/calendar-day.ts';
import { monthIndex, monthText, yearOf } from '#data/calendar-month.ts';
import { isCalm } from '#data/calm-days.ts';
import { compareVersions, problemAgainstEarlier } from '#data/import/compare-versions.ts';
import { problemInTimeSeries } from '#data/import/check-arrivals.ts';
import { loadRecords } from '#data/load-data-set.ts';
import { monthlyArrivals } from '#data/monthly-arrivals.ts';
import { valuesFromRecords } from '#data/set-records.ts';
import { weeklyArrivals } from '#data/weekly-arrivals.ts';

const days = await loadRecords('arrivals-daily', '2026-10-07');
const weeks = await loadRecords('crossings-weekly', '2026-09-25');
const official = await loadRecords('arrivals-official-monthly', '2026-08-27');
const wind = await loadRecords('wind-daily', '2026-06-25');
const periods = await loadRecords('red-day-periods', '2025-06-03');
const monthly = monthlyArrivals(days);

function peopleBetween(firstDay: string, lastDay: string): number {
	const [first, last] = [dayIndex(firstDay), dayIndex(lastDay)];
	return days
		.filter(({ day }) => day >= first && day <= last)
		.reduce((sum, { people }) => sum + people, 0);
}

function peopleIn(month: string): number | undefined {
	return monthly.people[monthIndex(month) - monthly.firstMonth];
}

describe('daily arrivals', () => {
	it('miss no day and repeat none from 2018 to 7 October 2026', () => {
		expect(days).toHaveLength(3202);
		days.forEach(({ day }, place) => expect(day).toBe(dayIndex('2018-01-01') + place));
		expect(days.at(-1)?.day).toBe(dayIndex('2026-10-07'));
	});

	it('pass every check an imported edition has to pass', () => {
		expect(problemInTimeSeries({ days, weeks }, dayIndex('2026-10-08'))).toBeNull();
	});

	it('have no day with people and no boats, or the reverse', () => {
		expect(days.filter(({ people, boats }) => people > 0 !== boats > 0)).toEqual([]);
	});

	it('carry the nine days the publisher marks as revised, and uncontrolled boats from 2023', () => {
		expect(days.filter(({ revised }) => revised)).toHaveLength(9);
		const isBlank = (day: number): boolean =>
			day < dayIndex('2023-01-01') ||
			(day >= dayIndex('2026-08-21') && day <= dayIndex('2026-09-18'));
		for (const { day, uncontrolledBoats } of days)
			expect(uncontrolledBoats === null).toBe(isBlank(day));
	});

	it.each([
		[2018, 299],
		[2019, 1843],
		[2020, 8462],
		[2021, 28526],
		[2022, 45755],
		[2023, 29437],
		[2024, 36816],
		[2025, 41472],
		[2026, 20935]
	])('sum to the total of %i: %i', (year, people) => {
		const inYear = days.filter(({ day }) => yearOf(monthOfDay(day)) === year);
		expect(inYear.reduce((sum, day) => sum + day.people, 0)).toBe(people);
	});

	it('match the announcement’s press report on October and November 2024', () => {
		expect(peopleIn('2024-10')).toBe(5417);
		expect(peopleIn('2024-09')).toBe(4192);
		const monthsOf2024 = Array.from({ length: 10 }, (_, place) =>
			peopleIn(monthText(monthIndex('2024-01') + place))
		);
		expect(Math.max(...monthsOf2024.map(Number))).toBe(5417);
		expect(peopleBetween('2024-10-01', '2024-10-29')).toBeLessThanOrEqual(5000);
		expect(peopleBetween('2024-10-01', '2024-10-30')).toBeGreaterThan(5000);
		expect(peopleBetween('2024-11-01', '2024-11-02')).toBe(433);
	});

	it('match the 31-day windows reported in the press', () => {
		expect(peopleBetween('2024-10-11', '2024-11-10')).toBe(6288);
		expect(peopleBetween('2023-10-11', '2023-11-10')).toBe(768);
	});
});

describe('monthly arrivals', () => {
	it('hold 106 months, the last of them 7 days long', () => {
		expect(monthly.people).toHaveLength(106);
		expect(monthly.firstMonth).toBe(monthIndex('2018-01'));
		expect(monthly.partialLastMonth).toEqual({ daysCovered: 7, daysInMonth: 31 });
	});

	it('differ from the official quarterly table in six months only', () => {
		expect(official).toHaveLength(102);
		const different = official
			.map(({ month, people }) => [monthText(month), peopleIn(monthText(month)), people])
			.filter(([, ours, theirs]) => ours !== theirs);
		expect(different).toEqual([
			['2020-08', 1470, 1469],
			['2020-09', 1946, 1949],
			['2020-10', 472, 474],
			['2022-07', 3687, 3673],
			['2022-08', 8631, 8574],
			['2022-09', 7964, 8054]
		]);
		const totals = (year: number) =>
			official
				.filter(({ month }) => yearOf(month) === year)
				.reduce((sum, { people }) => sum + people, 0);
		expect([2020, 2022].map(totals)).toEqual([8466, 45774]);
	});

	it('count the boats of the official table in every month', () => {
		for (const { month, boats } of official)
			expect(monthly.boats[month - monthly.firstMonth]).toBe(boats);
	});
});

describe('weekly crossings', () => {
	it('equal the daily sums in all 455 weeks', () => {
		expect(weeks).toHaveLength(455);
		for (const { weekEnding, people, boats } of weeks)
			expect(weeklyArrivals(days, weekEnding)).toMatchObject({ people, boats });
	});

	it('publish preventions from the week ending 5 May 2024 on, and never a zero for a blank', () => {
		const first = dayIndex('2024-05-05');
		for (const { weekEnding, peoplePrevented, preventionEvents } of weeks) {
			expect(peoplePrevented === null).toBe(weekEnding < first);
			expect(preventionEvents === null).toBe(weekEnding < first);
		}
	});

	it('sum to the annual preventions from 2024 on', async () => {
		const annual = await loadRecords('preventions-annual');
		expect(annual).toHaveLength(9);
		for (const { year, peoplePrevented } of annual.filter(({ year }) => year >= 2024)) {
			const inYear = weeks.filter(({ weekEnding }) => yearOf(monthOfDay(weekEnding)) === year);
			expect(inYear.reduce((sum, week) => sum + (week.peoplePrevented ?? 0), 0)).toBe(
				peoplePrevented
			);
		}
	});
});

describe('versions after one another', () => {
	it('revise no daily arrivals and lose no history', async () => {
		const versions = ['2025-12-12', '2026-08-21', '2026-10-07'];
		const series = await Promise.all(
			versions.map((version) => loadRecords('arrivals-daily', version))
		);
		for (const [place, later] of series.slice(1).entries()) {
			const earlier = series[place] ?? [];
			const changes = compareVersions(
				valuesFromRecords('arrivals-daily', earlier),
				valuesFromRecords('arrivals-daily', later)
			);
			expect(changes).toMatchObject({ revisions: [], vanishedPeriods: [] });
			const daily = { version: versions[place] ?? '', rows: earlier };
			expect(problemAgainstEarlier({ daily, weekly: null }, { days: later, weeks })).toBeNull();
		}
	});
});

describe('red days and wind', () => {
	it('cover the periods they name', () => {
		expect(periods).toHaveLength(14);
		for (const { firstDay, lastDay, days, redDays } of periods) {
			expect(lastDay - firstDay + 1).toBe(days);
			expect(redDays).toBeLessThanOrEqual(days);
		}
	});

	it('tell the calm autumn of 2024 from the rough one of 2023', () => {
		const calmDays = (year: number): number => {
			const [first, last] = [dayIndex(`${year}-10-11`), dayIndex(`${year}-11-10`)];
			return wind.filter((day) => day.day >= first && day.day <= last && isCalm(day)).length;
		};
		const redDays = (year: number) =>
			periods.find(({ firstDay }) => firstDay === dayIndex(`${year}-10-11`))?.redDays;
		expect([calmDays(2023), calmDays(2024)]).toEqual([8, 25]);
		expect([redDays(2023), redDays(2024)]).toEqual([3, 26]);
	});

	it.each([
		['up to 1.5 m/s', 0, 1.5, 81],
		['above 2.5 up to 3 m/s', 2.5, 3, 49],
		['above 4 up to 5 m/s', 4, 5, 10],
		['above 6 m/s', 6, Infinity, 0.5]
	])('find crossings, at a mean wind %s, as on record', (_, low, high, share) => {
		const peopleOn = new Map(days.map(({ day, people }) => [day, people]));
		const within = wind.filter(
			({ day, meanWind }) => day >= dayIndex('2020-01-01') && meanWind > low && meanWind <= high
		);
		const withCrossings = within.filter(({ day }) => (peopleOn.get(day) ?? 0) > 0);
		expect((100 * withCrossings.length) / within.length).toBeCloseTo(share, share < 1 ? 1 : 0);
	});

	it('miss no day of wind from 2000 to 25 June 2026', () => {
		expect(wind).toHaveLength(9673);
		wind.forEach(({ day }, place) => expect(day).toBe(dayIndex('2000-01-01') + place));
	});
});

describe('dated events', () => {
	it('are 50, each with a date, a kind and a source address', async () => {
		const events = await loadRecords('dated-events');
		expect(events).toHaveLength(50);
		for (const { date, sourceAddress } of events) {
			expect(dayIndexOrNull(date.length === 7 ? `${date}-01` : date)).not.toBeNull();
			expect(sourceAddress).toMatch(/^https?:\/\//);
		}
		expect(events.find(({ date }) => date === '2024-11-04')?.label).toContain('£75m');
	});
});
