import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { monthIndex } from '#data/calendar-month.ts';
import { predictionFromLink } from './predict-from-link.ts';
import {
	gapOf,
	placeIn,
	predictQuestion,
	predictReveal,
	type PredictReveal
} from './predict-view.ts';
import { viewScenario } from './view-scenario.ts';

const SEARCH = '?v=1&draws=256&guess-2025=30000&guess-2026=0';
const reveal = async (search: string): Promise<PredictReveal> => {
	const asked = await predictionFromLink(search);
	return predictReveal(asked, await viewScenario(asked.link));
};

describe('VIZ-29: before the reveal', () => {
	it('there is what was known when the money was announced, and nothing later', async () => {
		const question = await predictQuestion(await predictionFromLink(SEARCH));
		expect(question.known.knownTo).toBe(monthIndex('2024-10'));
		expect(question.known.years.at(-1)).toEqual({ year: 2024, people: 30661, monthsCounted: 10 });
		expect(question.entries.map(({ year, people }) => [year, people])).toEqual([
			[2025, 30000],
			[2026, 0],
			[2027, null]
		]);
		const told = JSON.stringify(question);
		for (const later of ['41472', '36816', 'range', 'arrivals"', 'dots'])
			expect(told).not.toContain(later);
	});

	it('the form sends the scenario of the link along', async () => {
		const question = await predictQuestion(
			await predictionFromLink('?v=1&border-command=300&beliefs=backfires&guess-2025=1')
		);
		expect(Object.fromEntries(question.fields)).toMatchObject({
			v: '1',
			'border-command': '300',
			beliefs: 'backfires'
		});
	});
});

describe('VIZ-29: after the reveal', () => {
	let shown: PredictReveal;
	beforeAll(async () => {
		shown = await reveal(SEARCH);
	});

	it('each year has its range, the count where it is whole, and the gap', () => {
		expect(shown.years.map(({ year }) => year)).toEqual([2025, 2026, 2027]);
		const [first, second, third] = shown.years;
		expect(first).toMatchObject({
			guess: 30000,
			counted: { people: 41472, monthsCounted: 12 },
			gap: { people: 11472, is: 'more' },
			place: 'inside',
			countedPlace: 'inside'
		});
		expect(first?.gap?.percent).toBeCloseTo(38.24, 2);
		expect(first?.range).toEqual(
			shown.result.calendarYears.find(({ year }) => year === 2025)?.arrivals
		);
		expect(second).toMatchObject({
			guess: 0,
			counted: { monthsCounted: 9, isProvisional: true },
			gap: null,
			place: 'below',
			fewerPer100: 0,
			countedPlace: null
		});
		expect(third).toMatchObject({ guess: null, counted: null, gap: null, place: null });
		expect(shown.completed).toEqual({
			year: 2024,
			people: 36816,
			monthsCounted: 12,
			isProvisional: false
		});
	});

	it('an edition that knows the newest counts shows its ranges, and no count to compare with', async () => {
		const newest = await reveal('?v=1&draws=256&vintage=2026-09&guess-2028=199000');
		expect(newest.years.map(({ year }) => year)).toEqual([2027, 2028, 2029]);
		expect(newest.years[1]).toMatchObject({ place: 'above', fewerPer100: 100, counted: null });
		expect(newest.completed).toBeNull();
	});
});

it('a gap adds up, and its share is of what was said', () => {
	const count = fc.integer({ min: 0, max: 200_000 });
	fc.assert(
		fc.property(count, count, (guess, counted) => {
			const { people, is, percent } = gapOf(guess, counted);
			expect(guess + (is === 'fewer' ? -people : people)).toBe(counted);
			expect(is === 'same').toBe(guess === counted);
			if (percent === null) expect(guess).toBe(0);
			else expect((percent * guess) / 100).toBeCloseTo(people, 6);
		})
	);
});

it('a place agrees with the ends of the range as they are shown', () => {
	const range = [21_960, 25_000, 28_000, 30_000, 33_000, 40_000, 57_400];
	expect([21_900, 22_000, 57_000, 57_300].map((people) => placeIn(range, people))).toEqual([
		'below',
		'inside',
		'inside',
		'above'
	]);
});
