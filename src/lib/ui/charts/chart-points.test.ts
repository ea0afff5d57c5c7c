import { describe, expect, it } from 'vitest';
import { monthIndex } from '#data/calendar-month.ts';
import { arrivalsPoints, axisTop, placeReading, readablePlaces } from './chart-points.ts';
import { AxisTops } from './axis-tops.ts';
import { endLabels } from './end-labels.ts';
import {
	countedInTwelveMonths,
	countedOfLastYear,
	lastCompleteMonth,
	measuredMonths,
	measuredTotals
} from './measured-counts.ts';
import { firstPageView } from '#scenario/first-page-view.ts';
import { CHART_VIEWS } from '#scenario/link/chart-view.ts';
import { placeSentence, SERIES } from '#ui/words/chart.ts';
import { FIXTURE_SCENARIO, FIXTURE_VIEW, fixtureResult } from './view-fixture.ts';

const { history } = FIXTURE_VIEW;
const result = fixtureResult(FIXTURE_SCENARIO);
const points = arrivalsPoints(history, result);

describe('the points of the chart', () => {
	it('splits the counts at the first projected month', () => {
		expect(points.history.at(-1)).toMatchObject({ month: monthIndex('2024-10'), people: 5417 });
		expect(points.outturn[0]?.month).toBe(monthIndex('2024-11'));
	});

	it('are the same where the first page leaves out what it does not show', () => {
		const { result: lighter } = firstPageView({ ...FIXTURE_VIEW, result });
		expect(JSON.stringify(lighter).length).toBeLessThan(JSON.stringify(result).length);
		for (const view of CHART_VIEWS)
			expect(arrivalsPoints(history, lighter, view)).toEqual(arrivalsPoints(history, result, view));
	});

	it('VIZ-03: has the bands 90, 60 and 30, each inside the one before', () => {
		expect(points.bands.map(({ per100 }) => per100)).toEqual([90, 60, 30]);
		const [outer, middle, inner] = points.bands;
		for (const [step, { low, high }] of (outer?.points ?? []).entries()) {
			expect(middle?.points[step]?.low).toBeGreaterThanOrEqual(low);
			expect(inner?.points[step]?.high).toBeLessThanOrEqual(high);
		}
	});

	it('VIZ-10: draws no month of which only some days are counted', () => {
		expect(points.outturn.at(-1)?.month).toBe(monthIndex('2026-09'));
		expect(lastCompleteMonth(history)).toBe(monthIndex('2026-09'));
		expect(measuredMonths(history).at(-1)?.status).toBe('partial');
	});

	it('VIZ-04: names what it draws, and the middle only when it is shown', () => {
		const names = (shows: boolean) => endLabels(points, shows).map(({ id }) => id);
		expect(names(false)).toEqual(['band', 'reference', 'outturn']);
		expect(names(true)).toEqual(['band', 'reference', 'outturn', 'middle']);
	});

	it('VIZ-04: names what happened where the counts end, or in the gutter where there is no room', () => {
		const endOf = (drawn: typeof points) =>
			endLabels(drawn, true).find(({ id }) => id === 'outturn')?.endsAt;
		const longer = { endMonth: monthIndex('2028-11') };
		expect(endOf({ ...points, ...longer })).toBe(monthIndex('2026-10'));
		expect(endOf({ ...arrivalsPoints(history, result, 'years'), ...longer })).toBe(
			monthIndex('2026-01')
		);
		expect(endOf(points)).toBeUndefined();
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

describe('VIZ-14: the views', () => {
	it('a year is the sum of its months, and 12 months that end in December are that year', () => {
		const years = arrivalsPoints(history, result, 'years');
		const rolling = arrivalsPoints(history, result, 'twelve-months');
		for (const { month, people } of years.history) {
			const months = points.history.filter((each) => Math.floor(each.month / 12) * 12 === month);
			expect(months.reduce((sum, each) => sum + each.people, 0)).toBe(people);
			expect(rolling.history.find((each) => each.month === month + 11)?.people).toBe(people);
		}
		expect(years.outturn.map(({ people }) => people)).toEqual([36_816, 41_472]);
	});

	it('rolling totals start with what was measured, for every future too', () => {
		const rolling = arrivalsPoints(history, result, 'twelve-months');
		expect(rolling.history[0]?.month).toBe(monthIndex('2018-12'));
		const before = history.people.slice(82 - 11, 82).reduce((sum, people) => sum + people, 0);
		for (const [place, future] of rolling.futures.entries())
			expect(future[0]?.people).toBe(before + (result.sampleFutures[place]?.[0] ?? 0));
	});

	it('the year that is part measured holds its measured months in every future', () => {
		const years = arrivalsPoints(history, result, 'years');
		for (const [place, future] of years.futures.entries())
			expect(future[0]).toEqual({
				month: monthIndex('2024-01'),
				people:
					30_661 +
					(result.sampleFutures[place] ?? []).slice(0, 2).reduce((sum, people) => sum + people, 0)
			});
	});

	it('no year is drawn that the months do not cover', () => {
		const years = arrivalsPoints(history, result, 'years');
		expect(years.bands[0]?.points.map(({ month }) => month / 12)).toEqual([2024, 2025]);
	});

	it('VIZ-10: a total is as provisional as its newest month', () => {
		const status = (view: 'months' | 'twelve-months') =>
			arrivalsPoints(history, result, view).outturn.map((point) => point.status);
		expect(status('twelve-months')).toEqual(status('months'));
		expect(status('months').at(-1)).toBe('provisional');
	});
});

describe('the axis', () => {
	it('VIZ-02, VIZ-13: starts at zero and holds everything drawn, whatever the scenario and view', () => {
		for (const view of CHART_VIEWS)
			for (const shift of [0.1, 1, 2, 5]) {
				const drawn = arrivalsPoints(history, fixtureResult(FIXTURE_SCENARIO, shift), view);
				const highest = Math.max(
					...drawn.history.map(({ people }) => people),
					...drawn.futures.flat().map(({ people }) => people),
					...drawn.bands.flatMap((band) => band.points.map(({ high }) => high))
				);
				expect(axisTop(drawn)).toBeGreaterThanOrEqual(highest);
			}
	});

	it('VIZ-13: never shrinks below what was shown before, in each view on its own', () => {
		const tops = new AxisTops();
		const tall = tops.topFor(arrivalsPoints(history, fixtureResult(FIXTURE_SCENARIO, 5)));
		expect(tops.topFor(points)).toBe(tall);
		const years = arrivalsPoints(history, result, 'years');
		expect(tops.topFor(years)).toBe(axisTop(years));
	});
});

describe('what was counted', () => {
	it('adds up to the published years', () => {
		const years = measuredTotals(history, 'years').map(({ month, people }) => [month / 12, people]);
		expect(Object.fromEntries(years)).toMatchObject({
			2023: 29_437,
			2024: 36_816,
			2025: 41_472
		});
	});

	it('says how far the last year is counted', () => {
		expect(countedOfLastYear(history)).toMatchObject({
			year: 2026,
			through: monthIndex('2026-09')
		});
	});

	it('adds twelve complete months and refuses incomplete ones', () => {
		expect(countedInTwelveMonths(history, monthIndex('2025-01'))).toBe(41_472);
		expect(countedInTwelveMonths(history, monthIndex('2025-11'))).toBeNull();
	});
});

describe('VIZ-17: the reading of a place', () => {
	it('says what was counted and the range', () => {
		expect(placeSentence(placeReading(points, monthIndex('2025-06')), 'months')).toMatch(
			/^June 2025: 5,170 counted; 90 in 100 simulations between [\d,]+ and [\d,]+; middle without/
		);
	});

	it('has no range before the announcement', () => {
		const reading = placeReading(points, monthIndex('2024-10'));
		expect(placeSentence(reading, 'months')).toBe('October 2024: 5,417 counted.');
		expect(placeSentence(reading, 'months', 'range')).toContain('no range');
	});

	it('has one sentence for each series at every place of every view', () => {
		for (const view of CHART_VIEWS) {
			const drawn = arrivalsPoints(history, result, view);
			for (const month of readablePlaces(drawn))
				for (const series of SERIES)
					expect(placeSentence(placeReading(drawn, month), view, series)).toMatch(/^[^;:]+: .+\.$/);
		}
	});
});
