/** Whether one edition's figures can be right by themselves: calendar, whole counts, days and weeks. */

import { dayInWords, dayOfMonth, dayOfWeek, type DayIndex } from '#data/calendar-day.ts';
import type { HomeOfficeTimeSeries } from '#data/import/home-office-time-series.ts';
import { refused, type Problem } from '#data/problem.ts';
import type { ArrivalDay, CrossingWeek } from '#data/set-records.ts';
import { weeklyArrivals } from '#data/weekly-arrivals.ts';

/** About four times the busiest day on record (1,305 people on 3 September 2022). */
const MOST_PEOPLE_A_DAY = 5_000;

/** About twice the fullest boat on record (230 people on 10 August 2026). */
const MOST_PEOPLE_A_BOAT = 500;

const ASK_THE_PUBLISHER =
	'Compare it with the sheet on GOV.UK and download the file again; if the published sheet says the same, ask the publisher before importing it.';

/** The first thing that cannot be right in an edition published on a day, or null. */
export function problemInTimeSeries(
	{ days, weeks }: HomeOfficeTimeSeries,
	published: DayIndex
): Problem | null {
	return (
		calendarProblem(
			days.map(({ day }) => day),
			{ sheet: 'SB_01', unit: 'day', step: 1, published }
		) ??
		calendarProblem(
			weeks.map(({ weekEnding }) => weekEnding),
			{ sheet: 'SB_02', unit: 'week', step: 7, published }
		) ??
		firstProblem(days, (day) => countProblem('SB_01', day.day, day)) ??
		firstProblem(weeks, (week) => weekProblem(week, days))
	);
}

interface Calendar {
	readonly sheet: string;
	readonly unit: 'day' | 'week';
	readonly step: number;
	readonly published: DayIndex;
}

function calendarProblem(days: readonly DayIndex[], calendar: Calendar): Problem | null {
	const { sheet, unit } = calendar;
	const first = days[0];
	if (first === undefined) return wrong('no-rows', `Sheet ${sheet} holds no ${unit}.`);
	const pairs = days.slice(1).map((day, place) => ({ before: days[place] ?? day, day }));
	const disorder = firstProblem(pairs, ({ before, day }) => orderProblem(sheet, before, day));
	if (disorder !== null) return disorder;
	if (unit === 'day' && dayOfMonth(first) !== 1)
		return wrong(
			'starts-within-month',
			`Sheet ${sheet} begins on ${dayInWords(first)}, within a month, so that month's sum would be wrong.`
		);
	return (
		firstProblem(pairs, ({ before, day }) => gapProblem(calendar, before, day)) ??
		firstProblem(days, (day) => dayProblem(calendar, day))
	);
}

function orderProblem(sheet: string, before: DayIndex, day: DayIndex): Problem | null {
	if (day === before) return wrong('duplicate-day', `Sheet ${sheet} has ${dayInWords(day)} twice.`);
	if (day < before)
		return wrong(
			'days-out-of-order',
			`Sheet ${sheet} is out of order: ${dayInWords(day)} comes after ${dayInWords(before)}.`
		);
	return null;
}

function gapProblem(
	{ sheet, unit, step }: Calendar,
	before: DayIndex,
	day: DayIndex
): Problem | null {
	if (day <= before + step) return null;
	return wrong(
		'missing-days',
		`Sheet ${sheet} has a gap: no ${unit} between ${dayInWords(before)} and ${dayInWords(day)}.`
	);
}

function dayProblem({ sheet, unit, published }: Calendar, day: DayIndex): Problem | null {
	if (day > published)
		return wrong(
			'future-day',
			`Sheet ${sheet} has figures for ${dayInWords(day)}, after its own publication on ${dayInWords(published)}.`
		);
	if (unit === 'week' && dayOfWeek(day) !== 0)
		return wrong(
			'not-a-week',
			`Sheet ${sheet} has a week that ends on ${dayInWords(day)}; weeks end on Sundays.`
		);
	return null;
}

interface Counts {
	readonly people: number;
	readonly boats: number;
	readonly uncontrolledBoats: number | null;
}

function countProblem(sheet: string, day: DayIndex, counts: Counts): Problem | null {
	const { people, boats, uncontrolledBoats } = counts;
	const where = `Sheet ${sheet}, ${dayInWords(day)}`;
	if (people > 0 && boats === 0)
		return wrong('people-without-boats', `${where}: ${inWords(people)} people but no boat.`);
	if (boats > 0 && people === 0)
		return wrong('boats-without-people', `${where}: ${inWords(boats)} boats but no people.`);
	if (uncontrolledBoats !== null && uncontrolledBoats > boats)
		return wrong(
			'more-uncontrolled-than-boats',
			`${where}: ${inWords(uncontrolledBoats)} boats in uncontrolled landings, but only ${inWords(boats)} boats in all.`
		);
	const days = sheet === 'SB_01' ? 1 : 7;
	if (people > MOST_PEOPLE_A_DAY * days || people > MOST_PEOPLE_A_BOAT * boats)
		return wrong(
			'implausibly-many',
			`${where}: ${inWords(people)} people in ${inWords(boats)} boats is far beyond anything on record.`
		);
	return null;
}

function weekProblem(week: CrossingWeek, days: readonly ArrivalDay[]): Problem | null {
	const { weekEnding } = week;
	const inWeek = `the week ending ${dayInWords(weekEnding)}`;
	const sums = weeklyArrivals(days, weekEnding);
	if (sums === null)
		return wrong(
			'week-without-days',
			`Sheet SB_02 has ${inWeek}, but sheet SB_01 does not hold all of its days.`
		);
	for (const [field, what] of WEEKLY_SUMS) {
		const [weekly, daily] = [week[field], sums[field]];
		if (weekly !== daily && !(field === 'uncontrolledBoats' && daily === null))
			return wrong(
				'week-differs-from-days',
				`In ${inWeek} sheet SB_02 has ${inWords(weekly)} ${what}, but the days of sheet SB_01 sum to ${inWords(daily)}.`
			);
	}
	return countProblem('SB_02', weekEnding, week);
}

const WEEKLY_SUMS = [
	['people', 'people'],
	['boats', 'boats'],
	['uncontrolledBoats', 'boats in uncontrolled landings']
] as const;

function firstProblem<Row>(
	rows: readonly Row[],
	problemIn: (row: Row) => Problem | null
): Problem | null {
	for (const row of rows) {
		const problem = problemIn(row);
		if (problem !== null) return problem;
	}
	return null;
}

function wrong(code: string, sentence: string): Problem {
	return refused(code, sentence, ASK_THE_PUBLISHER).problem;
}

function inWords(count: number | null): string {
	return count === null ? 'no figure for' : count.toLocaleString('en-GB');
}
