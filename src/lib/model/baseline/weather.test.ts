import { describe, expect, it } from 'vitest';
import { calmDayAnomaly, calmDayElasticity, fitWeather, spreadWithoutWeather } from './weather.ts';

// Twenty years in which each month of the year has 10 calm days, give or take 4.
const calm = {
	firstMonth: 2000 * 12,
	calmDays: Array.from(
		{ length: 240 },
		(_, month) => 10 + (Math.floor(month / 12) % 2 === 0 ? 4 : -4)
	)
};
const firstErrorMonth = calm.firstMonth + 120;

describe('weather', () => {
	const errors = (effect: number) =>
		Array.from({ length: 120 }, (_, i) => effect * (calm.calmDays[120 + i]! - 10));

	it('explains errors that follow it exactly', () => {
		const fitted = fitWeather(calm, errors(0.5), firstErrorMonth, 2);
		expect(fitted.correlation).toBeCloseTo(1, 12);
		expect(fitted.rootPeoplePerCalmDay).toBeCloseTo(0.5, 12);
		expect(fitted.usualCalmDays).toEqual(new Array(12).fill(10));
		// Even then a quarter of the variance stays.
		expect(spreadWithoutWeather(2, fitted, calm.firstMonth)).toBeCloseTo(1, 12);
	});

	it('explains nothing where errors do not follow it', () => {
		const alternating = Array.from({ length: 120 }, (_, i) => (i % 2 === 0 ? 1 : -1));
		const fitted = fitWeather(calm, alternating, firstErrorMonth, 2);
		expect(fitted.rootPeoplePerCalmDay).toBeCloseTo(0, 12);
		expect(spreadWithoutWeather(2, fitted, calm.firstMonth)).toBeCloseTo(2, 12);
	});

	it('leaves the whole range as wide as it was', () => {
		const noisy = errors(0.5).map((error, i) => error + 4 * ((i % 3) - 1));
		const fitted = fitWeather(calm, noisy, firstErrorMonth, 3);
		const rest = spreadWithoutWeather(3, fitted, calm.firstMonth);
		const ofWeather = fitted.rootPeoplePerCalmDay * 4;
		expect(rest * rest + ofWeather * ofWeather).toBeCloseTo(9, 10);
	});

	it('counts calm days against the same month of other years, and knows what is not measured', () => {
		expect(calmDayAnomaly(calm, new Array(12).fill(10), calm.firstMonth)).toBe(4);
		expect(calmDayAnomaly(calm, new Array(12).fill(10), calm.firstMonth + 999)).toBeNull();
	});

	it('turns its effect into per cent for per cent', () => {
		const fitted = fitWeather(calm, errors(0.5), firstErrorMonth, 2);
		// 2,500 people: one more calm day of ten (10 %) adds 2 × 0.5 × 50 = 50 people (2 %).
		expect(calmDayElasticity(fitted, 2500, 10)).toBeCloseTo(0.2, 12);
	});
});
