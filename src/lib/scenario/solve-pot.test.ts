/** Solving for a use of the pot: what is said to have been tried is what was run. */
import { expect, it } from 'vitest';
import { defaultScenario } from './default-scenario.ts';
import { editionKeys, loadEdition } from './editions.ts';
import { isVaried, solve, type Solution } from './solve.ts';
import { moveGrid } from './solve-moves.ts';
import { solutionSentences } from './solve-sentences.ts';

const edition = (await loadEdition(editionKeys()[0]!))!;
const standard = { ...defaultScenario(edition), drawCount: 256, beliefSet: 'as-ministers-hope' };

function solved(id: string, basis: 'home-office' | 'support', scenario = standard): Solution {
	const goal = { kind: 'pays-for-itself', basis, per100: 50 } as const;
	const outcome = solve(edition, scenario, { kind: 'lever', id }, goal);
	if (!outcome.ok) throw new Error(outcome.problem.sentence);
	return outcome.value;
}

it('ends where the pot holds no more, in the answer and in its words', () => {
	const solution = solved('surveillance', 'home-office');
	if (solution.answer.kind !== 'reached') throw new Error('no setting');
	expect(solution.max).toBe(150);
	expect(solution.answer.runs.at(-1)!.to.setting).toBe(150);
	expect(solutionSentences(edition, solution)[0]).toContain('from £0m to £150m');
	expect(solutionSentences(edition, solved('surveillance', 'support'))[0]).toContain(
		'from £0m to £150m'
	);
});

it.each(['surveillance', 'investigators', 'border-command', 'interpol', 'calmness'])(
	'every setting of %s is what its scenario holds, whatever the pot',
	(id) => {
		for (const pot of [0, 0.3, 77.7, 150, 400]) {
			const scenario = {
				...standard,
				levers: { ...standard.levers, 'border-command': pot, investigators: 0, surveillance: 0 }
			};
			const grid = moveGrid(edition, scenario, { kind: 'lever', id })!;
			for (let index = 0; index < grid.count; index++)
				expect(grid.scenarioAt(index).levers[id]).toBe(grid.settingAt(index));
			expect(grid.settingAt(grid.count - 1)).toBe(grid.max);
		}
	}
);

it('where the pot is empty, its uses have one setting', () => {
	const levers = { ...standard.levers, 'border-command': 0, investigators: 0, surveillance: 0 };
	const { min, max } = solved('surveillance', 'support', { ...standard, levers });
	expect([min, max]).toEqual([0, 0]);
});

it('figures that differ by rounding alone show no bearing', () => {
	const figures = (...margins: number[]) =>
		margins.map((margin) => ({ middle: 30_000, per100: 50, isMet: margin >= 0, margin }));
	expect(isVaried(figures(5, 5))).toBe(false);
	expect(isVaried(figures(-4e-12, 0))).toBe(false);
	expect(isVaried(figures(0, 0.001))).toBe(true);
	expect(isVaried(figures(-Infinity, 5))).toBe(true);
	expect(isVaried(figures(-Infinity, -Infinity))).toBe(false);
});
