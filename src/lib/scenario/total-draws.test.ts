import { expect, it } from 'vitest';
import type { Column } from '#engine/columns/column.ts';
import { defaultScenario } from './default-scenario.ts';
import { middleOf, sumOverMonths } from './draw-sums.ts';
import { editionKeys, loadEdition } from './editions.ts';
import { evaluateScenario } from './evaluate-scenario.ts';
import { inputsBehind } from './inputs-behind.ts';
import { runOnEdition } from './run-scenario.ts';
import { projectedMonths } from './projected-months.ts';
import { totalDraws, TOTAL_FORMULAS } from './total-draws.ts';

const editions = await Promise.all(editionKeys().map(async (key) => (await loadEdition(key))!));

it.each(editions)('totals of $vintage are those of the result', (edition) => {
	const scenario = { ...defaultScenario(edition), drawCount: 512, beliefSet: 'as-ministers-hope' };
	const result = runOnEdition(edition, scenario);
	const columns = evaluateScenario(edition, scenario, TOTAL_FORMULAS);
	const span = projectedMonths(edition);
	const totals = totalDraws(columns, span);
	expect(middleOf(totals['first-twelve-months'], 0)).toBe(result.firstTwelveMonths[3]);
	expect(middleOf(totals['arrivals-avoided'], 0)).toBe(result.avoidedWholeHorizon[3]);
	expect(middleOf(totals.spend, 1)).toBe(result.spendGbpMillions);
	const nets = [...result.avoidedCosts, result.derivedCost];
	for (const { basis, netGbpMillions } of nets)
		expect(middleOf(totals[`net-${basis}` as 'net-support'], 1)).toBe(netGbpMillions[3]);
	expect(totals['arrivals-avoided']).toEqual(
		sumOverMonths(columns['arrivals-avoided'], span.first, span.end)
	);
});

it('a row of months without draws counts alike in every draw', () => {
	const column = (values: number[], byDraw: boolean): Column => ({
		shape: { byMonth: true, byDraw },
		values: Float64Array.from(values),
		drawCount: 2
	});
	const flat = column([1, 2, 3], false);
	const columns = Object.fromEntries(TOTAL_FORMULAS.map((id) => [id, flat])) as never;
	expect(totalDraws(columns, { first: 1, end: 3 }).spend).toEqual(Float64Array.of(5, 5));
});

it('finds what is behind a formula, and refuses one that is not there', () => {
	const { program } = editions[0]!;
	const behind = inputsBehind(program, ['programme-spend']);
	expect(behind.lever.has('border-command')).toBe(true);
	expect(behind.assumption.has('cost-home-office')).toBe(false);
	expect(behind.shock.size).toBe(0);
	expect([...inputsBehind(program, ['arrivals']).shock].sort()).toEqual([
		'baseline-shock',
		'calm-day-anomaly'
	]);
	expect(() => inputsBehind(program, ['nothing'])).toThrow('no output nothing');
});
