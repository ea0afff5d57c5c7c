import { describe, expect, it } from 'vitest';
import { monthIndex } from '#data/calendar-month.ts';
import {
	arrivalsPoints,
	axisTop,
	countedByYear,
	countedInTwelveMonths,
	lastCompleteMonth,
	measuredMonths,
	monthReading,
	monthsInsideRange
} from './chart-points.ts';
import { endLabels } from './end-labels.ts';
import { monthSentence } from './month-sentence.ts';
import { FIXTURE_SCENARIO, FIXTURE_VIEW, fixtureResult } from './view-fixture.ts';

const { history } = FIXTURE_VIEW;
const result = fixtureResult(FIXTURE_SCENARIO);
const points = arrivalsPoints(history, result);

describe('the points of the chart', () => {
	it('splits the counts at the first projected month', () => {
		expect(points.history.at(-1)).toMatchObject({ month: monthIndex('2024-10'), people: 5417 });
		expect(points.outturn[0]?.month).toBe(monthIndex('2024-11'));
	});

	it('has the bands 90, 60 and 30, each inside the one before', () => {
		expect(points.bands.map(({ per100 }) => per100)).toEqual([90, 60, 30]);
		const [outer, middle, inner] = points.bands;
		for (const [step, { low, high }] of (outer?.points ?? []).entries()) {
			expect(middle?.points[step]?.low).toBeGreaterThanOrEqual(low);
			expect(inner?.points[step]?.high).toBeLessThanOrEqual(high);
		}
	});

	it('draws no month of which only some days are counted', () => {
		expect(points.outturn.at(-1)?.month).toBe(monthIndex('2026-09'));
		expect(lastCompleteMonth(history)).toBe(monthIndex('2026-09'));
		expect(measuredMonths(history).at(-1)?.status).toBe('partial');
	});

	it('names what it draws, and the middle only when it is shown', () => {
		const names = (shows: boolean) => endLabels(points, shows).map(({ id }) => id);
		expect(names(false)).toEqual(['band', 'reference', 'outturn']);
		expect(names(true)).toEqual(['band', 'reference', 'outturn', 'middle']);
	});

	it('ends with the later of projection and counts', () => {
		expect(points.endMonth).toBe(monthIndex('2026-11'));
	});

	it.each([
		['2026-06', 'final'],
		['2026-07', 'provisional'],
		['2026-10', 'partial']
	])('knows that %s is %s', (month, status) => {
		const point = measuredMonths(history).find((measured) => measured.month === monthIndex(month));
		expect(point?.status).toBe(status);
	});
});

describe('the axis', () => {
	it('starts at zero and holds everything drawn, whatever the scenario', () => {
		for (const shift of [0.1, 1, 2, 5]) {
			const drawn = arrivalsPoints(history, fixtureResult(FIXTURE_SCENARIO, shift));
			const highest = Math.max(
				...drawn.history.map(({ people }) => people),
				...drawn.futures.flat().map(({ people }) => people),
				...drawn.bands.flatMap((band) => band.points.map(({ high }) => high))
			);
			expect(axisTop(drawn)).toBeGreaterThanOrEqual(highest);
		}
	});

	it('never shrinks below what was shown before', () => {
		expect(axisTop(points, 20_000)).toBe(20_000);
	});
});

describe('what was counted', () => {
	it('adds up to the published years', () => {
		const years = Object.fromEntries(
			countedByYear(history).map(({ year, people }) => [year, people])
		);
		expect(years).toMatchObject({ 2023: 29_437, 2024: 36_816, 2025: 41_472 });
	});

	it('says that the last year is not complete', () => {
		expect(countedByYear(history).at(-1)).toMatchObject({ year: 2026, isComplete: false });
	});

	it('adds twelve complete months and refuses incomplete ones', () => {
		expect(countedInTwelveMonths(history, monthIndex('2025-01'))).toBe(41_472);
		expect(countedInTwelveMonths(history, monthIndex('2025-11'))).toBeNull();
	});

	it('counts the settled months inside the range, without the partial one', () => {
		const { inside, counted } = monthsInsideRange(history, result);
		expect(counted).toBe(23);
		expect(inside).toBeLessThanOrEqual(counted);
	});
});

describe('the reading of a month', () => {
	it('says what was counted and the range', () => {
		expect(monthSentence(monthReading(points, monthIndex('2025-06')))).toMatch(
			/^June 2025: 5,170 counted; 90 in 100 simulations between [\d,]+ and [\d,]+; middle without/
		);
	});

	it('has no range before the announcement', () => {
		expect(monthSentence(monthReading(points, monthIndex('2024-10')))).toBe(
			'October 2024: 5,417 counted.'
		);
	});
});
