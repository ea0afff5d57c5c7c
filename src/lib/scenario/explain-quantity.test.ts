import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseExpression } from '#engine/expression/parse-expression.ts';
import type { Expression } from '#engine/expression/expression.ts';
import { monthText } from '#data/calendar-month.ts';
import { DEFAULT_EDITION } from './editions.ts';
import { loadDocumentation } from './explain-documentation.ts';
import { quantitiesBehind, quantityGraph } from './explain-graph.ts';
import { explainQuantity } from './explain-quantity.ts';
import { keyOf } from './explain-values.ts';
import { ledgerOf } from './money-ledger.ts';
import { monthsInsideRange } from './months-inside-range.ts';
import { runScenario } from './run-scenario.ts';
import { viewScenario } from './view-scenario.ts';

const documentation = await loadDocumentation(DEFAULT_EDITION);
const graph = quantityGraph(documentation);

const FEW = '?v=1&draws=256&all-in-second-year=1&border-2025-26=100&beliefs=as-ministers-hope';

/** Runs the scenario once for all that ask. */
function runOnce(): typeof runScenario {
	let result: ReturnType<typeof runScenario> | undefined;
	return (scenario) => (result ??= runScenario(scenario));
}

/** The value of a formula from the values of what it reads, or null where it looks along the months. */
function worked(node: Expression, valueOf: (key: string) => number, world = ''): number | null {
	if (node.kind === 'number') return node.value;
	if (node.kind === 'name') return valueOf(`${world}${node.id}`);
	if (node.kind === 'world') return worked(node.operand, valueOf, `${node.name}:`);
	if (node.kind === 'month-function') return null;
	const values = node.operands.map((operand) => worked(operand, valueOf, world));
	if (values.includes(null)) return null;
	const [a, b, c] = values as [number, number, number];
	/* prettier-ignore */
	const results: Record<string, number> = {
		negate: -a, add: a + b, subtract: a - b, multiply: a * b, divide: a / b, power: Math.pow(a, b),
		less: Number(a < b), greater: Number(a > b), choose: a === 0 ? c : b, min: Math.min(a, b), max: Math.max(a, b),
		exp: Math.exp(a), round: Math.round(a)
	};
	return results[node.name] ?? null;
}

describe('explaining a quantity', () => {
	it('puts in values of one simulation that add up to its result, for every formula', async () => {
		let shown = 0;
		const run = runOnce();
		for (const { id, expression } of documentation.formulas) {
			const told = await explainQuantity(id, `${FEW}&month=2026-01`, run);
			const parsed = parseExpression(expression);
			if (told === null || !parsed.ok) throw new Error(id);
			const values = new Map(told.inputs.map((input) => [keyOf(input), input.inDraw]));
			const result = worked(parsed.expression, (key) => values.get(key) as number);
			if (result === null) continue;
			shown++;
			expect(Math.abs(result - told.inDraw), id).toBeLessThanOrEqual(
				1e-9 * Math.max(1, Math.abs(result))
			);
		}
		expect(shown).toBeGreaterThan(60);
	});

	it('shows the ranges of the simulator', async () => {
		const { result } = await viewScenario(FEW);
		const month = result.firstMonth + 3;
		const told = await explainQuantity('arrivals', `${FEW}&month=${monthText(month)}`);
		expect(told?.months[month - told.firstMonth]?.map(Math.round)).toEqual(
			result.monthlyArrivals[3]
		);
		expect(Math.round(told?.value.low ?? NaN)).toBe(result.monthlyArrivals[3]?.[0]);
	});

	it('CON-18: shows the sums of the simulator and of the ledger', async () => {
		const { history, result, scenario } = await viewScenario(FEW);
		const run = () => Promise.resolve(result);
		const figuresOf = async (id: string) => (await explainQuantity(id, FEW, run))?.figures ?? [];
		expect(await figuresOf('arrivals')).toContainEqual(
			expect.objectContaining({ name: 'first-twelve-months', value: result.firstTwelveMonths })
		);
		const { inside, counted } = monthsInsideRange(history, result);
		expect(counted).toBeGreaterThan(20);
		expect(await figuresOf('arrivals')).toContainEqual(
			expect.objectContaining({ name: 'inside-range', value: inside, ofMonths: counted })
		);
		expect((await figuresOf('programme-spend')).map(({ value }) => value)).toEqual([
			result.spendGbpMillions,
			...result.spendByFinancialYear.map(({ spendGbpMillions }) => spendGbpMillions),
			result.costPerArrivalAvoided.gbp
		]);
		expect((await figuresOf('avoided-cost-support')).map(({ value }) => value)).toEqual([
			result.avoidedCosts[1]?.avoidedGbpMillions,
			result.avoidedCosts[1]?.netGbpMillions,
			result.avoidedCosts[1]?.paysForItselfPer100
		]);
		const support = result.avoidedCosts[1]!;
		expect((await figuresOf('avoided-cost-support-real')).map(({ value }) => value)).toEqual([
			...support.avoidedByFinancialYear.flatMap((year) => [
				year.cashGbpMillions,
				year.realGbpMillions,
				year.discountedGbpMillions
			]),
			support.avoidedAfterHorizonGbpMillions,
			support.avoidedGbpMillions,
			support.netDiscountedGbpMillions
		]);
		const line = (await ledgerOf(scenario)).lines.find(({ id }) => id === 'border-2025-26');
		expect((await figuresOf('border-2025-26'))[0]?.value).toBe(line?.spending.spendGbpMillions);
		expect(line?.spending.spendGbpMillions).toBeGreaterThan(0);
		expect(await figuresOf('one-month')).toEqual([]);
	});

	it('keeps the scenario of the link, and says what it could not use', async () => {
		const told = await explainQuantity('border-command', `${FEW}&border-command=200&month=1999-13`);
		expect(told?.description).toMatchObject({ kind: 'lever', setting: 200, announced: 150 });
		expect(told?.link).toContain('border-command=200');
		expect(told?.notices.map(({ code }) => code)).toEqual(['unknown-month']);
	});

	it('explains every quantity of every kind', async () => {
		const run = runOnce();
		for (const [id, { kind, usedIn }] of graph) {
			const told = await explainQuantity(id, '?v=1&draws=256', run);
			expect(told?.kind).toBe(kind);
			expect(told?.sentence).toMatch(/\S/);
			expect(told?.usedIn.map((user) => user.id)).toEqual(usedIn);
			expect(Number.isFinite(told?.value.middle), id).toBe(true);
		}
	});

	it('knows no other quantity, and no text of an address breaks it', async () => {
		expect(await explainQuantity('__proto__', '')).toBeNull();
		expect(await explainQuantity('constructor', '?v=1')).toBeNull();
		await fc.assert(
			fc.asyncProperty(fc.string(), fc.string({ unit: 'binary' }), async (id, search) => {
				const told = await explainQuantity('one-month', `?draws=256&${search}`);
				expect(told?.value.middle).toBe(1);
				if (!graph.has(id)) expect(await explainQuantity(id, search)).toBeNull();
			}),
			{ numRuns: 15 }
		);
	});
});

describe('the graph of the model', () => {
	it('leads from arrivals back to every kind of ground', () => {
		const kinds = new Set(quantitiesBehind(graph, 'arrivals').map(({ kind }) => kind));
		expect([...kinds].sort()).toEqual([
			'assumption',
			'constant',
			'formula',
			'lever',
			'series',
			'shock'
		]);
	});
});
