import { describe, expect, it } from 'vitest';
import { dayIndex } from '#data/calendar-day.ts';
import { monthIndex } from '#data/calendar-month.ts';
import { monthlyCalmDays } from '#data/calm-days.ts';
import type { WindDay } from '#data/set-records.ts';

function windFrom(firstDay: string, meanWinds: readonly number[]): WindDay[] {
	const rest = { highestHourlyWind: 5, highestGust: 9, vectorDirection: 240, vectorWind: 2 };
	return meanWinds.map((meanWind, place) => ({
		day: dayIndex(firstDay) + place,
		meanWind,
		...rest,
		seaLevelPressure: 1015
	}));
}

describe('calm days', () => {
	it('are days with a mean wind of at most 3.0 m/s, in months wholly covered', () => {
		const february = [3, 3.1, 0, ...new Array<number>(26).fill(8)];
		const wind = windFrom('2024-01-31', [1, ...february, 1, 1]);
		expect(monthlyCalmDays(wind)).toEqual({ firstMonth: monthIndex('2024-02'), calmDays: [2] });
	});

	it('cannot be counted over a gap or without a whole month', () => {
		expect(() => monthlyCalmDays(windFrom('2024-01-02', [1, 1]))).toThrow('wholly covered');
		const wind = windFrom('2024-01-01', new Array<number>(91).fill(1));
		const gap = wind.filter(({ day }) => day !== dayIndex('2024-02-10'));
		expect(() => monthlyCalmDays(gap)).toThrow('follow one another');
	});
});
