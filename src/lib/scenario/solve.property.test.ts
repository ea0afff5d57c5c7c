import fc from 'fast-check';
import { expect, it } from 'vitest';
import { defaultScenario } from './default-scenario.ts';
import { editionKeys, loadEdition } from './editions.ts';
import { EVERY_MEASURE } from './scenario.ts';
import { solve } from './solve.ts';
import { goalFigure, goalFormulas, GOAL_BASES, type Goal } from './solve-goals.ts';
import { moveGrid, type Move } from './solve-moves.ts';
import { evaluateScenario } from './evaluate-scenario.ts';

const editions = await Promise.all(editionKeys().map(async (key) => (await loadEdition(key))!));

const anyMove: fc.Arbitrary<Move> = fc.oneof(
	fc.constant<Move>({ kind: 'belief', id: EVERY_MEASURE }),
	fc
		.constantFrom(...editions[0]!.levers.map(({ id }) => id))
		.map((id): Move => ({ kind: 'lever', id }))
);

it('every end of every run reaches the goal, and the setting beyond it does not', () => {
	const per100 = fc.integer({ min: 1, max: 100 });
	const anyGoal = (edition: (typeof editions)[number]): fc.Arbitrary<Goal> => {
		const { firstProjectedMonth, firstMonth, monthCount } = edition.axis;
		return fc.oneof(
			fc.record({
				kind: fc.constant('pays-for-itself' as const),
				basis: fc.constantFrom(...GOAL_BASES),
				per100
			}),
			fc.record({
				kind: fc.constant('twelve-months' as const),
				lastMonth: fc.integer({ min: firstProjectedMonth, max: firstMonth + monthCount - 1 }),
				atMostPeople: fc.integer({ min: 0, max: 60000 }),
				per100
			})
		);
	};
	const anyQuestion = fc
		.constantFrom(...editions)
		.chain((edition) =>
			fc.tuple(
				fc.constant(edition),
				anyMove,
				anyGoal(edition),
				fc.constantFrom(...edition.beliefSets)
			)
		);
	fc.assert(
		fc.property(anyQuestion, ([edition, move, goal, { id: beliefSet }]) => {
			const scenario = { ...defaultScenario(edition), drawCount: 64, beliefSet };
			const outcome = solve(edition, scenario, move, goal);
			if (!outcome.ok) throw new Error(outcome.problem.sentence);
			const { answer, min, max, step } = outcome.value;
			const grid = moveGrid(edition, scenario, move)!;
			const isMetAt = (setting: number) => {
				const at = grid.scenarioAt(Math.round((setting - min) / step));
				return goalFigure(edition, goal, evaluateScenario(edition, at, goalFormulas(goal))).isMet;
			};
			if (answer.kind === 'no-setting') {
				expect(isMetAt(answer.nearest.setting)).toBe(false);
				for (const part of [0, 0.25, 0.5, 0.75, 1])
					expect(isMetAt(grid.settingAt(Math.round(part * (grid.count - 1))))).toBe(false);
				return;
			}
			for (const { from, to } of answer.runs) {
				expect([isMetAt(from.setting), isMetAt(to.setting)]).toEqual([true, true]);
				if (from.setting > min) expect(isMetAt(from.setting - step)).toBe(false);
				if (to.setting < max) expect(isMetAt(to.setting + step)).toBe(false);
			}
		}),
		{ numRuns: 25 }
	);
});
