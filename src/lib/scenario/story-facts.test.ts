import { beforeAll, describe, expect, test } from 'vitest';
import { monthOfYear } from '#data/calendar-month.ts';
import { viewScenario } from './view-scenario.ts';
import { storyFacts, type StoryFacts } from './story-facts.ts';

let facts: StoryFacts;
beforeAll(async () => {
	facts = await storyFacts();
}, 60_000);

describe('the facts of the tour', () => {
	test('are those of the announcement', () => {
		expect(facts.money).toEqual({
			pot: 150,
			earlier: 75,
			interpol: 6,
			seriousCrime: 24,
			investigators: 100
		});
		expect(facts.lastKnown.people).toBe(5417);
		expect(facts.years.at(-1)).toMatchObject({ year: 2024, monthsCounted: 10 });
		expect(facts.years.map(({ year }) => year)).toEqual([2018, 2019, 2020, 2021, 2022, 2023, 2024]);
	});

	test('bear out what the third step says of the seasons and of October 2024', async () => {
		const { history } = await viewScenario('');
		const known = history.people.slice(0, facts.lastKnown.month - history.firstMonth + 1);
		const summer = known.filter((_, i) => {
			const month = monthOfYear(history.firstMonth + i);
			return month >= 6 && month <= 10;
		});
		const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
		expect(sum(summer) / sum(known)).toBeGreaterThan(0.5);
		expect(Math.max(...known.slice(-10))).toBe(facts.lastKnown.people);
	});

	test('compare beliefs on the same simulations', () => {
		const [nothing, hoped, backfires] = facts.beliefs;
		expect(nothing?.difference.every((people) => people === 0)).toBe(true);
		expect(hoped?.difference.every((people) => people < 0)).toBe(true);
		expect(backfires?.difference.every((people) => people > 0)).toBe(true);
	});
});
