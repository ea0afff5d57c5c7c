/** A scenario's draws through an edition's program: one column per formula asked for. */
import type { Column } from '#engine/columns/column.ts';
import type { ProgramInputs } from '#engine/columns/evaluate-program.ts';
import { chanceOf, type Chance } from '#engine/draws/chance.ts';
import type { Distribution } from '#engine/draws/distribution.ts';
import { assumptionDraws, shockDraws } from '#engine/draws/draw-columns.ts';
import { evaluatorOf } from '#engine/evaluator.ts';
import type { Edition, EditionAssumption } from '#model/edition.ts';
import { scenarioDistributions } from './scenario-distributions.ts';
import type { Scenario } from './scenario.ts';

/** Evaluates the named formulas of an edition for a scenario. Throws when a formula is unknown. */
export function evaluateScenario<Id extends string>(
	edition: Edition,
	scenario: Scenario,
	formulas: readonly Id[]
): Record<Id, Column> {
	return evaluateInputs(edition, scenarioInputs(edition, scenario), formulas);
}

/** The same with inputs at hand, for whoever changes some columns and keeps the rest. */
export function evaluateInputs<Id extends string>(
	edition: Edition,
	inputs: ProgramInputs,
	formulas: readonly Id[]
): Record<Id, Column> {
	return evaluatorOf(edition.program).evaluate(inputs, formulas) as Record<Id, Column>;
}

/** What an edition's program reads for a scenario: levers, series, and the columns drawn with the scenario's seed. */
export function scenarioInputs(edition: Edition, scenario: Scenario): ProgramInputs {
	const { drawCount, levers } = scenario;
	return {
		drawCount,
		levers,
		series: edition.series,
		assumptions: assumptionColumns(edition, scenario),
		shocks: shockColumns(edition, scenario)
	};
}

/** The drawn columns of a scenario's assumptions, by assumption id. */
export function assumptionColumns(
	edition: Edition,
	scenario: Scenario
): Record<string, Float64Array> {
	const { seed, drawCount } = scenario;
	const chance = chanceOf(edition, seed, drawCount);
	return drawnAssumptions(edition, scenarioDistributions(edition, scenario), chance);
}

/** The drawn columns of an edition's shocks. They depend on the seed and the count, and on nothing else in a scenario. */
export function shockColumns(
	edition: Edition,
	{ seed, drawCount }: Pick<Scenario, 'seed' | 'drawCount'>
): Record<string, Float64Array> {
	const { monthCount } = edition.axis;
	const chance = chanceOf(edition, seed, drawCount);
	return Object.fromEntries(
		Object.entries(edition.shocks).map(([id, shock]) => [
			id,
			shockDraws(shock, chance, id, monthCount)
		])
	);
}

/** A column per assumption; assumptions that are drawn alike and distributed alike share one. */
function drawnAssumptions(
	edition: Edition,
	distributions: Readonly<Record<string, Distribution>>,
	chance: Chance
): Record<string, Float64Array> {
	const columns = new Map<string, Float64Array>();
	const columnOf = ([id, { kind, low, central, high }]: [string, Distribution]) => {
		const name = (edition.assumptions[id] as EditionAssumption).drawnAs;
		const key = [name, kind, low, central, high].join(' ');
		const column = columns.get(key) ?? assumptionDraws({ kind, low, central, high }, chance, name);
		columns.set(key, column);
		return [id, column] as const;
	};
	return Object.fromEntries(Object.entries(distributions).map(columnOf));
}
