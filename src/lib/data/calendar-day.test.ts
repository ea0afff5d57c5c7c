import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	dayInWords,
	dayIndex,
	dayIndexOrNull,
	dayOfMonth,
	dayOfWeek,
	dayText,
	daysInMonth,
	firstDayOf,
	monthOfDay
} from '#data/calendar-day.ts';
import { monthIndex, monthText } from '#data/calendar-month.ts';

const MILLISECONDS_PER_DAY = 86_400_000;

describe('calendar days', () => {
	it('counts from 1 January 1970', () => {
		expect(dayIndex('1970-01-01')).toBe(0);
		expect(dayIndex('2024-11-04')).toBe(20_031);
		expect(dayText(20_031)).toBe('2024-11-04');
		expect(dayInWords(20_031)).toBe('4 November 2024');
		expect(dayOfWeek(dayIndex('2024-11-04'))).toBe(1);
	});

	it('agrees with the Gregorian calendar of the platform', () => {
		fc.assert(
			fc.property(fc.integer({ min: -600_000, max: 2_900_000 }), (day) => {
				const platform = new Date(day * MILLISECONDS_PER_DAY);
				const iso = platform.toISOString().slice(0, 10);
				expect(dayText(day)).toBe(iso);
				expect(dayIndex(iso)).toBe(day);
				expect(monthText(monthOfDay(day))).toBe(iso.slice(0, 7));
				expect(dayOfMonth(day)).toBe(platform.getUTCDate());
				expect(dayOfWeek(day)).toBe(platform.getUTCDay());
			})
		);
	});

	it('knows the length of every month', () => {
		expect(daysInMonth(monthIndex('2024-02'))).toBe(29);
		expect(daysInMonth(monthIndex('2100-02'))).toBe(28);
		expect(daysInMonth(monthIndex('2000-02'))).toBe(29);
		expect(firstDayOf(monthIndex('2024-11'))).toBe(dayIndex('2024-11-01'));
	});

	it.each(['2024-02-30', '2023-02-29', '2024-13-01', '2024-00-10', '2024-1-1', '', '04/11/2024'])(
		'refuses %j',
		(text) => {
			expect(dayIndexOrNull(text)).toBeNull();
			expect(() => dayIndex(text)).toThrow(RangeError);
		}
	);
});
