import { describe, expect, it } from 'vitest';
import { monthIndex } from '#data/calendar-month.ts';
import { defaultScenario } from './default-scenario.ts';
import { editionKeys, loadEdition } from './editions.ts';
import { EVERY_MEASURE } from './scenario.ts';
import { solve, type Solution } from './solve.ts';
import { solutionSentences } from './solve-sentences.ts';
import type { Goal } from './solve-goals.ts';
import type { Move } from './solve-moves.ts';
import { dependsMostSentence } from './variance-sentences.ts';
import { varianceShares } from './variance-shares.ts';

const edition = (await loadEdition(editionKeys()[0]!))!;
const scenario = { ...defaultScenario(edition), drawCount: 256 };
const pays: Goal = { kind: 'pays-for-itself', basis: 'home-office', per100: 50 };
const few: Goal = {
	kind: 'twelve-months',
	lastMonth: monthIndex('2025-12'),
	atMostPeople: 5000,
	per100: 90
};

function said(move: Move, goal: Goal, change: Partial<typeof scenario> = {}) {
	const outcome = solve(edition, { ...scenario, ...change }, move, goal);
	if (!outcome.ok) throw new Error(outcome.problem.sentence);
	return { solution: outcome.value, sentences: solutionSentences(edition, outcome.value) };
}

describe('what a solution says', () => {
	it('of a belief: where it is reached, how the range moves, and that no evidence exists', () => {
		const { solution, sentences } = said({ kind: 'belief', id: EVERY_MEASURE }, pays);
		const { answer } = solution as Solution & { answer: { kind: 'reached' } };
		const percent = Math.round(100 * answer.runs[0]!.from.setting);
		expect(sentences[0]).toBe(
			`In the model this is reached with a belief about all the announced measures from ${percent} per cent fewer crossings to 90 per cent fewer crossings: the money pays for itself (Home Office basis), in at least 50 of 100 simulations.`
		);
		expect(sentences[2]).toBe(
			`The range of the belief moves along: from ${percent - 5} per cent fewer crossings to ${percent + 10} per cent fewer crossings.`
		);
		expect(sentences[3]).toContain('No UK study has measured this effect (grade E)');
		expect(sentences.at(-1)).toMatch(
			/^As the scenario stands: .* less avoided than spent, and in \d+ of 100/
		);
	});

	it('of a lever: that no setting reaches it, and the nearest', () => {
		const { sentences } = said({ kind: 'lever', id: 'calmness' }, few);
		expect(sentences[0]).toMatch(
			/^No setting of “Calmer or rougher weather than usual”, from −8 days to 8 days, reaches this in the model: at most 5,000 people arriving in the 12 months to December 2025, in at least 90 of 100 simulations\.$/
		);
		expect(sentences[1]).toMatch(
			/^The nearest is −8 days: the middle of the simulations is [\d,]+ people/
		);
	});

	it('where nothing is spent: that there is nothing to recoup', () => {
		const levers = { ...scenario.levers };
		for (const { id, role } of edition.levers) if (role !== 'measure') levers[id] = 0;
		const { sentences } = said({ kind: 'belief', id: EVERY_MEASURE }, pays, { levers });
		expect(sentences.at(-1)).toContain('nothing is spent, so there is nothing to recoup');
	});

	it('names no certainty, and judges nobody', () => {
		for (const move of [
			{ kind: 'belief', id: EVERY_MEASURE },
			{ kind: 'belief', id: 'prevention-elasticity' },
			{ kind: 'lever', id: 'border-command' }
		] as const)
			for (const goal of [pays, few])
				for (const sentence of said(move, goal).sentences) {
					expect(sentence).toMatch(/[.]$/);
					expect(sentence).not.toMatch(
						/\b(will|migrants?|illegal|success|fail\w*|target)\b|undefined|NaN|\s-\d/
					);
				}
	});
});

describe('what the split of the scatter says', () => {
	it('names what each figure depends on most, or that nothing makes a difference', () => {
		const hopeful = varianceShares(edition, { ...scenario, beliefSet: 'as-ministers-hope' }, 256);
		const [arrivals, avoided] = hopeful.figures.map((figure) =>
			dependsMostSentence(edition, figure)
		);
		expect(arrivals).toMatch(
			/^People arriving in the first 12 months: the result depends most on what nobody foresaw, which has a part in \d+ per cent \(between \d+ and \d+\)/
		);
		expect(avoided).toContain('depends most on what is believed about the measures');
		const nothing = varianceShares(edition, { ...scenario, beliefSet: 'no-effect' }, 64);
		expect(dependsMostSentence(edition, nothing.figures[1]!)).toContain(
			'the same in every simulation'
		);
	});
});
