import { describe, expect, it } from 'vitest';
import { monthIndex } from '#data/calendar-month.ts';
import { rangeOf, sumOverMonths } from './draw-sums.ts';
import { defaultScenario } from './default-scenario.ts';
import { editionKeys, loadEdition } from './editions.ts';
import { evaluateScenario } from './evaluate-scenario.ts';
import { RESULT_FORMULAS, runOnEdition } from './run-scenario.ts';

const editions = await Promise.all(editionKeys().map(async (key) => (await loadEdition(key))!));

describe.each(editions)('VIZ-14: the views of the edition $vintage', (edition) => {
	const scenario = { ...defaultScenario(edition), drawCount: 512 };
	const result = runOnEdition(edition, scenario);
	const first = edition.axis.firstProjectedMonth - edition.axis.firstMonth;

	it('a whole year without measured months is the sum of its months, draw by draw', () => {
		const columns = evaluateScenario(edition, scenario, RESULT_FORMULAS);
		const whole = result.calendarYears.find(({ monthsProjected }) => monthsProjected === 12);
		const from = (whole?.year ?? 0) * 12 - edition.axis.firstMonth;
		expect(whole?.arrivals).toEqual(rangeOf(sumOverMonths(columns.arrivals, from, from + 12)));
		const low = result.monthlyArrivals
			.slice(from - first, from - first + 12)
			.reduce((sum, range) => sum + (range[0] ?? 0), 0);
		expect(whole?.arrivals[0]).toBeGreaterThan(low);
	});

	it('the year in which the projection starts holds its measured months', () => {
		const [year] = result.calendarYears;
		if (year === undefined) throw new Error('there is no year');
		expect(year.monthsMeasured + year.monthsProjected).toBe(12);
		const measured = edition.lastTwelveMonths.slice(12 - year.monthsMeasured);
		expect(year.measuredPeople).toBe(measured.reduce((sum, people) => sum + people, 0));
		expect(year.arrivals[0]).toBeGreaterThanOrEqual(year.measuredPeople);
	});

	it('the year that ends with twelve months is that window’s total, measured months included', () => {
		for (const { year, arrivals, referenceMiddle, monthsProjected } of result.calendarYears) {
			const december = year * 12 + 11 - result.firstMonth;
			if (december >= result.monthCount) expect(monthsProjected).toBeLessThan(12);
			else {
				expect(result.twelveMonthArrivals[december]).toEqual(arrivals);
				expect(result.referenceTwelveMonthMiddles[december]).toBe(referenceMiddle);
			}
		}
	});

	it('VIZ-03: the bands of the first 12 months hold 30, 60 and 90 of 100 draws, within one', () => {
		const columns = evaluateScenario(edition, scenario, ['arrivals']);
		const totals = sumOverMonths(columns.arrivals, first, first + 12);
		for (const [share, low, high] of [
			[0.9, 0, 6],
			[0.6, 1, 5],
			[0.3, 2, 4]
		] as const) {
			const [from = 0, to = 0] = [result.firstTwelveMonths[low], result.firstTwelveMonths[high]];
			const inside = totals.filter((people) => people >= from && people <= to).length;
			expect(Math.abs(inside / totals.length - share)).toBeLessThan(0.01);
		}
	});

	it('VIZ-06: fifty dots stand at the quantiles (i − ½)/50 of the first 12 months', () => {
		const columns = evaluateScenario(edition, scenario, ['arrivals']);
		const sorted = sumOverMonths(columns.arrivals, first, first + 12).sort();
		expect(result.firstTwelveMonthDots).toHaveLength(50);
		for (const [i, people] of result.firstTwelveMonthDots.entries()) {
			const below = sorted.filter((total) => total < people - 0.5).length / sorted.length;
			expect(Math.abs(below - (i + 0.5) / 50)).toBeLessThan(0.01);
		}
	});
});

it('measures 2024 to October as published', () => {
	const [edition] = editions;
	if (edition === undefined) throw new Error('there is no edition');
	const [year] = runOnEdition(edition, defaultScenario(edition)).calendarYears;
	expect(edition.axis.firstProjectedMonth).toBe(monthIndex('2024-11'));
	expect(year).toMatchObject({ year: 2024, monthsMeasured: 10, measuredPeople: 30_661 });
});
