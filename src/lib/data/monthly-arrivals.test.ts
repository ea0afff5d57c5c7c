import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayIndex, daysInMonth } from '#data/calendar-day.ts';
import { monthIndex } from '#data/calendar-month.ts';
import {
	arrivalsFromMonthRecords,
	monthRecordsFromArrivals,
	monthlyArrivals
} from '#data/monthly-arrivals.ts';
import type { ArrivalDay } from '#data/set-records.ts';
import { weeklyArrivals } from '#data/weekly-arrivals.ts';

function daysFrom(firstDay: string, people: readonly number[]): ArrivalDay[] {
	const first = dayIndex(firstDay);
	return people.map((count, place) => ({
		day: first + place,
		people: count,
		boats: Math.ceil(count / 50),
		uncontrolledBoats: place < 7 ? null : 0,
		revised: false
	}));
}

describe('monthly sums', () => {
	it('add up the days and mark a last month that is not over', () => {
		const january = new Array<number>(31).fill(2);
		expect(monthlyArrivals(daysFrom('2024-01-01', [...january, 5, 6]))).toEqual({
			firstMonth: monthIndex('2024-01'),
			people: [62, 11],
			boats: [31, 2],
			partialLastMonth: { daysCovered: 2, daysInMonth: 29 }
		});
		expect(monthlyArrivals(daysFrom('2024-01-01', january)).partialLastMonth).toBeNull();
	});

	it('lose nobody, and survive being stored', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(1500), { minLength: 1, maxLength: 800 }), (people) => {
				const monthly = monthlyArrivals(daysFrom('2023-11-01', people));
				const sum = (counts: readonly number[]) => counts.reduce((one, other) => one + other, 0);
				expect(sum(monthly.people)).toBe(sum(people));
				const records = monthRecordsFromArrivals(monthly);
				expect(sum(records.map(({ daysCovered }) => daysCovered))).toBe(people.length);
				for (const { month, daysInMonth: length } of records)
					expect(length).toBe(daysInMonth(month));
				expect(arrivalsFromMonthRecords(records)).toEqual(monthly);
			})
		);
	});

	it('are refused for days that begin within a month or leave a gap', () => {
		expect(() => monthlyArrivals(daysFrom('2024-01-02', [1]))).toThrow('first day of a month');
		const days = daysFrom('2024-01-01', [1, 2, 3]);
		expect(() => monthlyArrivals(days.filter((_, place) => place !== 1))).toThrow('gap');
		expect(() => monthlyArrivals([])).toThrow(RangeError);
	});
});

describe('weekly sums', () => {
	const days = daysFrom('2024-01-01', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);

	it('add up the seven days that end with a day', () => {
		expect(weeklyArrivals(days, dayIndex('2024-01-14'))).toEqual({
			people: 77,
			boats: 7,
			uncontrolledBoats: 0
		});
	});

	it('keep a figure blank that was not published for all seven days', () => {
		expect(weeklyArrivals(days, dayIndex('2024-01-10'))?.uncontrolledBoats).toBeNull();
	});

	it('are missing where a day is missing', () => {
		expect(weeklyArrivals(days, dayIndex('2024-01-06'))).toBeNull();
		expect(weeklyArrivals(days, dayIndex('2024-01-15'))).toBeNull();
		expect(weeklyArrivals(days, dayIndex('2023-12-31'))).toBeNull();
	});
});
