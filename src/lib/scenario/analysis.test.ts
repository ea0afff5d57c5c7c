import { describe, expect, test } from 'vitest';
import type { Edition } from '#model/edition.ts';
import { changeFromAnnounced, goalAnswer, neededBeliefs, scatter } from './analysis.ts';
import { yearGoal } from './asked-goal.ts';
import { defaultScenario } from './default-scenario.ts';
import { DEFAULT_EDITION, loadEdition } from './editions.ts';
import { scenarioFromLink } from './link/scenario-from-link.ts';
import { runOnEdition } from './run-scenario.ts';
import { EVERY_MEASURE } from './scenario.ts';

const edition = (await loadEdition(DEFAULT_EDITION)) as Edition;
const announced = { ...defaultScenario(edition), drawCount: 1024 };

describe('a change from what was announced', () => {
	test('has parts that add up to the difference, to the person', () => {
		const levers = { ...announced.levers, 'border-command': 300, calmness: 2 };
		const { figures } = changeFromAnnounced(edition, {
			...announced,
			levers,
			beliefSet: 'as-ministers-hope'
		});
		const [people] = figures;
		expect(people?.parts.map(({ group }) => group)).toEqual(['money', 'beliefs', 'weather']);
		for (const { parts, difference, from, to } of figures) {
			const sum = parts.reduce((total, { amount }) => total + amount, 0);
			expect(sum).toBeCloseTo(difference, 6);
			expect(to - from).toBeCloseTo(difference, 6);
		}
	});

	test('of nothing has no parts', () => {
		const { figures, sentence } = changeFromAnnounced(edition, announced);
		expect(figures.flatMap(({ parts }) => parts)).toEqual([]);
		expect(sentence).toBe('The two scenarios make the same choices, so nothing differs.');
	});
});

describe('what would have to be true', () => {
	test('is asked on both bases, and holds when it is applied', async () => {
		const answers = neededBeliefs(edition, announced);
		expect(answers.map(({ isReached }) => isReached)).toEqual([true, true]);
		for (const [place, { belief, evidence, goal, move }] of answers.entries()) {
			const answer = goalAnswer(edition, announced, move, goal);
			const { scenario, notices } = await scenarioFromLink(answer.ok ? answer.value.link : '');
			expect(notices).toEqual([]);
			expect(scenario.assumptions[EVERY_MEASURE]).toEqual(belief);
			const { avoidedCosts } = runOnEdition(edition, scenario);
			expect(avoidedCosts[place]?.paysForItselfPer100).toBeGreaterThanOrEqual(50);
			expect(evidence).toEqual({ kind: 'none', grade: 'E' });
		}
	});

	test('says so where no setting reaches it, and gives the nearest', () => {
		const answer = goalAnswer(
			edition,
			announced,
			{ kind: 'lever', id: 'border-command' },
			yearGoal(2026, 10, 95)
		);
		expect(answer).toMatchObject({ ok: true, value: { isReached: false } });
		expect(answer.ok && answer.value.sentences[0]).toMatch(/^No setting of /);
	});

	test('refuses a year that is not projected with a sentence', () => {
		const answer = goalAnswer(
			edition,
			announced,
			{ kind: 'belief', id: EVERY_MEASURE },
			yearGoal(2031, 30_000, 50)
		);
		expect(answer).toMatchObject({ ok: false, problem: { code: 'goal-month-out-of-range' } });
	});
});

test('the scatter names what a result depends on most, largest first', () => {
	for (const { rows, sentence } of scatter(edition, announced)) {
		const percents = rows.map(({ percent }) => percent);
		expect(percents).toEqual(percents.toSorted((a, b) => b - a));
		expect(sentence).toMatch(/depends most on|the same in every simulation/);
	}
});
