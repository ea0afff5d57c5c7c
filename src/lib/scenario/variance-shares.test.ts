import { describe, expect, it } from 'vitest';
import type { Program, Step } from '#engine/program.ts';
import { defaultScenario } from './default-scenario.ts';
import { editionKeys, loadEdition } from './editions.ts';
import { drawnGroups, SHARED_FIGURES, sharesOf, varianceShares } from './variance-shares.ts';

const edition = (await loadEdition(editionKeys()[0]!))!;
const hopeful = { ...defaultScenario(edition), beliefSet: 'as-ministers-hope' };
const shares = varianceShares(edition, hopeful, 512);

describe('variance shares of the model', () => {
	it('are the same every time, and plain data', () => {
		expect(structuredClone(shares)).toEqual(varianceShares(edition, hopeful, 512));
	});

	it('say what they took, and split every figure between every group', () => {
		const groups = drawnGroups(edition, hopeful);
		expect(shares.rowCount).toBe(512);
		expect(shares.runCount).toBe(512 * (groups.length + 2));
		for (const { rows, varies } of shares.figures) {
			expect(varies).toBe(true);
			expect(rows.map(({ group }) => group.id).sort()).toEqual(groups.map(({ id }) => id).sort());
			for (const { alone, withOthers } of rows)
				for (const { low, share, high } of [alone, withOthers]) {
					expect(low).toBeLessThanOrEqual(share);
					expect(share).toBeLessThanOrEqual(high);
				}
		}
	});

	it('take beliefs that are drawn together as one group, and leave out what is fixed or unread', () => {
		const groups = drawnGroups(edition, hopeful);
		expect(groups.find(({ id }) => id === 'beliefs')?.inputs).toEqual(
			expect.arrayContaining([...edition.beliefsAboutMeasures])
		);
		expect(groups.map(({ id }) => id)).not.toContain('funding-years');
		expect(groups.filter(({ kind }) => kind === 'shock').map(({ id }) => id)).toEqual(
			Object.keys(edition.shocks)
		);
	});

	it('give arrivals to chance, and arrivals avoided to beliefs', () => {
		const topOf = (figure: string) =>
			shares.figures.find((one) => one.figure === figure)?.rows[0]?.group.id;
		expect(topOf('first-twelve-months')).toBe('baseline-shock');
		expect(topOf('arrivals-avoided')).toBe('beliefs');
	});

	it('give a cost nothing of people', () => {
		const avoided = shares.figures.find(({ figure }) => figure === 'arrivals-avoided')!;
		const cost = avoided.rows.find(({ group }) => group.id === 'cost-home-office')!;
		expect([cost.alone.high, cost.withOthers.high]).toEqual([0, 0]);
	});

	it('say so where a figure does not vary', () => {
		const nothing = varianceShares(edition, { ...hopeful, beliefSet: 'no-effect' }, 64);
		expect(nothing.figures.map(({ figure }) => figure)).toEqual([...SHARED_FIGURES]);
		expect(nothing.figures.find(({ figure }) => figure === 'arrivals-avoided')).toEqual({
			figure: 'arrivals-avoided',
			varies: false,
			rows: [],
			together: null
		});
	});
});

describe('variance shares of a small program', () => {
	// Sobol's g-function: the product of (|4u − 2| + a)/(1 + a), written as steps.
	const weights = [0, 1, 4.5];
	const steps: Step[] = [];
	const add = (step: Step) => steps.push(step) - 1;
	const number = (value: number) => add({ kind: 'constant', value });
	const apply = (name: 'multiply' | 'subtract' | 'add' | 'divide' | 'abs', ...operands: number[]) =>
		add({ kind: 'operator', name, operands });
	const factors = weights.map((a, i) => {
		const u = add({ kind: 'assumption', id: `u${i}` });
		const bend = apply('abs', apply('subtract', apply('multiply', number(4), u), number(2)));
		return apply('divide', apply('add', bend, number(a)), number(1 + a));
	});
	const product = factors.reduce((all, factor) => apply('multiply', all, factor));
	const program: Program = { monthCount: 1, firstAprilOffset: 0, steps, outputs: { g: product } };
	const groups = weights.map((_, i) => ({
		id: `u${i}`,
		kind: 'assumption' as const,
		inputs: [`u${i}`]
	}));
	// Fractions of multiples of irrational numbers: even columns, and others in B than in A.
	const inputs = (start: number) => ({
		drawCount: 4096,
		levers: {},
		series: {},
		shocks: {},
		assumptions: Object.fromEntries(
			[2, 3, 5].map((prime, i) => [
				`u${i}`,
				Float64Array.from({ length: 4096 }, (_, row) => ((row + start) * Math.sqrt(prime)) % 1)
			])
		)
	});
	const split = sharesOf(
		{ program, formulas: ['g'], a: inputs(1), b: inputs(5000), seed: 3 },
		groups,
		['g'],
		({ g }) => ({ g: g!.values })
	).figures[0]!;

	it('are the analytic indices of the g-function', () => {
		const alone = weights.map((a) => 1 / 3 / ((1 + a) * (1 + a)));
		const whole = alone.reduce((all, variance) => all * (1 + variance), 1) - 1;
		for (const [i, variance] of alone.entries()) {
			const row = split.rows.find(({ group }) => group.id === `u${i}`)!;
			const others = alone.reduce((all, other, j) => (j === i ? all : all * (1 + other)), 1);
			expect(Math.abs(row.alone.share - variance / whole)).toBeLessThan(0.03);
			expect(Math.abs(row.withOthers.share - (variance * others) / whole)).toBeLessThan(0.03);
		}
		expect(split.rows.map(({ group }) => group.id)).toEqual(['u0', 'u1', 'u2']);
	});
});
