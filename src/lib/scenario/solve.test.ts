import { describe, expect, it } from 'vitest';
import { monthIndex } from '#data/calendar-month.ts';
import type { Edition } from '#model/edition.ts';
import { defaultScenario, OWN_BELIEFS } from './default-scenario.ts';
import { editionKeys, loadEdition } from './editions.ts';
import { evidencePosition } from './evidence-position.ts';
import { linkFromScenario } from './link/link-from-scenario.ts';
import { scenarioFromLink } from './link/scenario-from-link.ts';
import { runOnEdition } from './run-scenario.ts';
import { EVERY_MEASURE, type Scenario } from './scenario.ts';
import { solve, type Solution } from './solve.ts';
import type { Goal } from './solve-goals.ts';
import { shiftedBelief, type Move } from './solve-moves.ts';

const [edition, newer] = (await Promise.all(
	editionKeys().map(async (key) => (await loadEdition(key))!)
)) as [Edition, Edition];
const standard = { ...defaultScenario(edition), drawCount: 1024 };
const belief: Move = { kind: 'belief', id: EVERY_MEASURE };
const lever = (id: string): Move => ({ kind: 'lever', id });
const pays = (basis: 'home-office' | 'support' | 'derived', per100 = 50): Goal => ({
	kind: 'pays-for-itself',
	basis,
	per100
});
const atMost = (month: string, atMostPeople: number, per100 = 50): Goal => ({
	kind: 'twelve-months',
	lastMonth: monthIndex(month),
	atMostPeople,
	per100
});

function solved(move: Move, goal: Goal, scenario: Scenario = standard, on = edition): Solution {
	const outcome = solve(on, scenario, move, goal);
	if (!outcome.ok) throw new Error(outcome.problem.sentence);
	return outcome.value;
}
function reached(solution: Solution) {
	if (solution.answer.kind !== 'reached') throw new Error('no setting reaches it');
	return solution.answer.runs;
}
/** The published result where somebody holds a belief around `central`, with the shape of the default one. */
const resultAt = (central: number, scenario = standard) =>
	runOnEdition(edition, {
		...scenario,
		assumptions: {
			[EVERY_MEASURE]: { low: central - 0.05, central, high: Math.min(0.9, central + 0.1) }
		}
	});

describe('the belief at which the money pays for itself', () => {
	const solution = solved(belief, pays('home-office'));
	const [run] = reached(solution);

	it('is the smallest: the published result pays there, and not one step before', () => {
		const { setting } = run!.from;
		const paysAt = (central: number) => resultAt(central).avoidedCosts[0]!;
		expect(paysAt(setting).netGbpMillions[3]).toBe(run!.from.figure.middle);
		expect(paysAt(setting).netGbpMillions[3]).toBeGreaterThanOrEqual(0);
		expect(paysAt(setting - solution.step).netGbpMillions[3]).toBeLessThan(0);
		expect(paysAt(setting).paysForItselfPer100).toBe(run!.from.figure.per100);
	});

	it('says how low and high move with it, and that no evidence exists', () => {
		const { setting, belief: held, evidence } = run!.from;
		expect(held).toEqual({
			low: Number((setting - 0.05).toFixed(6)),
			central: setting,
			high: Number((setting + 0.1).toFixed(6))
		});
		expect(evidence).toEqual({ kind: 'none', grade: 'E' });
		expect(run!.to).toMatchObject({ setting: 0.9, belief: { low: 0.85, central: 0.9, high: 0.9 } });
	});

	it('is higher on the basis that counts less, and for more of 100 simulations', () => {
		expect(reached(solved(belief, pays('support')))[0]!.from.setting).toBeGreaterThan(
			run!.from.setting
		);
		expect(reached(solved(belief, pays('home-office', 90)))[0]!.from.setting).toBeGreaterThan(
			run!.from.setting
		);
	});

	it('starts from what the scenario gives, and took few runs', () => {
		const { netGbpMillions, paysForItselfPer100 } = runOnEdition(edition, standard)
			.avoidedCosts[0]!;
		expect(solution.now).toEqual({
			setting: 0,
			belief: { low: -0.05, central: 0, high: 0.1 },
			figure: { middle: netGbpMillions[3], per100: paysForItselfPer100, isMet: false }
		});
		expect(solution.runCounts.rough).toBeLessThan(40);
		expect(solution.runCounts.full).toBeLessThan(15);
	});

	it('comes with a scenario that a link holds, whatever belief set was in force', async () => {
		for (const beliefSet of ['evidence-neutral', 'fades-quickly', OWN_BELIEFS]) {
			const outcome = solved(belief, pays('home-office'), { ...standard, beliefSet });
			const { scenario, figure } = reached(outcome)[0]!.from;
			const read = await scenarioFromLink(linkFromScenario(scenario));
			expect(read).toEqual({ scenario, notices: [] });
			const cost = runOnEdition(edition, scenario).avoidedCosts[0]!;
			expect(cost.netGbpMillions[3]).toBe(figure.middle);
		}
	});

	it('leaves beliefs about single measures where the reader put them, and names them', () => {
		const apart = { low: 0, central: 0.1, high: 0.2 };
		const scenario = { ...standard, assumptions: { 'belief-investigators': apart } };
		const outcome = solved(belief, pays('home-office'), scenario);
		expect(outcome.heldBeliefs).toEqual(['belief-investigators']);
		expect(outcome.now.setting).toBe(0);
		expect(reached(outcome)[0]!.from.scenario.assumptions['belief-investigators']).toEqual(apart);
	});

	it('is plain data, the same every time', () => {
		expect(structuredClone(solution)).toEqual(solved(belief, pays('home-office')));
	});
});

describe('the lever setting for a goal', () => {
	const hopeful = { ...standard, beliefSet: 'as-ministers-hope' };

	it('of money is a run of amounts, whose ends the published result confirms', () => {
		const { answer, step, max, min } = solved(
			lever('border-command'),
			pays('home-office'),
			hopeful
		);
		if (answer.kind !== 'reached') throw new Error('no setting');
		for (const { from, to } of answer.runs)
			for (const [end, beyond] of [
				[from, from.setting - step],
				[to, to.setting + step]
			] as const) {
				const cost = runOnEdition(edition, end.scenario).avoidedCosts[0]!;
				expect(cost.netGbpMillions[3]).toBe(end.figure.middle);
				expect(end.figure.isMet).toBe(true);
				if (beyond < min || beyond > max) continue;
				const levers = { ...end.scenario.levers, 'border-command': beyond };
				const other = runOnEdition(edition, { ...end.scenario, levers }).avoidedCosts[0]!;
				expect(other.netGbpMillions[3]).toBeLessThanOrEqual(0);
			}
	});

	it('lets the uses of the pot give way', () => {
		const { answer } = solved(lever('border-command'), pays('support'));
		const nearest = answer.kind === 'no-setting' ? answer.nearest : answer.runs[0]!.from;
		expect(nearest.setting).toBe(0);
		expect(nearest.scenario.levers).toMatchObject({ 'border-command': 0, investigators: 0 });
	});

	it('says that none reaches it, with the nearest and what it gives', () => {
		const { answer } = solved(lever('calmness'), atMost('2025-12', 5000));
		expect(answer).toMatchObject({
			kind: 'no-setting',
			nearest: { setting: -8, belief: null, evidence: null, figure: { isMet: false } },
			hasBearing: true
		});
	});

	it('says where a lever or a belief has no bearing, and leaves it where it stands', () => {
		const elasticity: Move = { kind: 'belief', id: 'prevention-elasticity' };
		expect(solved(elasticity, pays('support')).answer).toMatchObject({
			kind: 'no-setting',
			nearest: { setting: 0, evidence: { kind: 'inside' } },
			hasBearing: false
		});
	});

	it('does not call it paying for itself where nothing is spent', () => {
		const levers = Object.fromEntries(Object.keys(standard.levers).map((id) => [id, 0]));
		const broke = { ...standard, levers: { ...standard.levers, ...levers } };
		const { answer, now } = solved(lever('interpol'), pays('home-office'), broke);
		expect(now.figure).toEqual({ middle: 0, per100: null, isMet: false });
		expect(answer.kind).toBe('no-setting');
	});
});

describe("a reader's own figure", () => {
	it('is met in as many simulations as asked, in a calendar year and partly measured months', () => {
		for (const month of ['2025-12', '2025-03']) {
			const { now } = solved(lever('calmness'), atMost(month, 20000));
			const range = runOnEdition(edition, standard).twelveMonthArrivals;
			expect(now.figure.middle).toBe(
				range[monthIndex(month) - edition.axis.firstProjectedMonth]![3]
			);
		}
		const runs = reached(solved(lever('calmness'), atMost('2025-12', 35000, 60)));
		expect(runs).toHaveLength(1);
		expect(runs[0]!.from.setting).toBe(-8);
		expect(runs[0]!.to.figure.per100).toBeGreaterThanOrEqual(60);
		const next = { ...standard, levers: { ...standard.levers, calmness: runs[0]!.to.setting + 1 } };
		expect(solved(lever('calmness'), atMost('2025-12', 35000, 60), next).now.figure.isMet).toBe(
			false
		);
	});

	it('is asked of any edition', () => {
		const later = { ...defaultScenario(newer), drawCount: 256 };
		expect(solved(belief, atMost('2027-12', 40000, 10), later, newer).answer).toBeDefined();
	});

	it('cannot be asked of months that are not projected, of no simulations, or of no lever', () => {
		const codes = [
			solve(edition, standard, belief, atMost('2024-10', 1)),
			solve(edition, standard, belief, atMost('2040-12', 1)),
			solve(edition, standard, belief, atMost('2025-12', -1)),
			solve(edition, standard, belief, atMost('2025-12', 1, 0)),
			solve(edition, standard, belief, pays('support', NaN)),
			solve(edition, standard, lever('magic'), pays('support')),
			solve(edition, standard, { kind: 'belief', id: 'ramp-months' }, pays('support'))
		].map((outcome) => (outcome.ok ? 'fine' : outcome.problem.code));
		expect(codes).toEqual([
			'goal-month-out-of-range',
			'goal-month-out-of-range',
			'goal-people-out-of-range',
			'goal-share-out-of-range',
			'goal-share-out-of-range',
			'unknown-lever',
			'unknown-lever'
		]);
	});
});

describe('a belief against the evidence', () => {
	const at = (value: number) =>
		evidencePosition(edition, 'prevention-elasticity', value, 0.01).kind;

	it('is inside, on an end, or outside', () => {
		expect([0, 0.1, -0.1, 0.104, 0.11, -0.2].map(at)).toEqual([
			'inside',
			'edge',
			'edge',
			'edge',
			'outside',
			'outside'
		]);
		expect(() => evidencePosition(edition, 'nothing', 0, 1)).toThrow('no assumption nothing');
	});

	it('keeps its shape where its bounds allow', () => {
		const shape = { low: -0.05, central: 0, high: 0.1 };
		expect(shiftedBelief(shape, 0.3, { min: -0.5, max: 0.9 })).toEqual({
			low: 0.25,
			central: 0.3,
			high: 0.4
		});
		expect(shiftedBelief(shape, -0.48, { min: -0.5, max: 0.9 }).low).toBe(-0.5);
	});
});
