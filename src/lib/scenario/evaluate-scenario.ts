/** A scenario's draws through an edition's program: one column per formula asked for. */
import type { Column } from '#engine/columns/column.ts';
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
	const { seed, drawCount, levers } = scenario;
	const distributions = scenarioDistributions(edition, scenario);
	const assumptions = drawnAssumptions(edition, distributions, seed, drawCount);
	const shocks = Object.fromEntries(
		Object.entries(edition.shocks).map(([id, shock]) => [
			id,
			shockDraws(shock, seed, id, edition.axis.monthCount, drawCount)
		])
	);
	const inputs = { drawCount, levers, series: edition.series, assumptions, shocks };
	return evaluatorOf(edition.program).evaluate(inputs, formulas) as Record<Id, Column>;
}

/** A column per assumption; assumptions that are drawn alike and distributed alike share one. */
function drawnAssumptions(
	edition: Edition,
	distributions: Readonly<Record<string, Distribution>>,
	seed: number,
	drawCount: number
): Record<string, Float64Array> {
	const columns = new Map<string, Float64Array>();
	const columnOf = ([id, { kind, low, central, high }]: [string, Distribution]) => {
		const name = (edition.assumptions[id] as EditionAssumption).drawnAs;
		const key = [name, kind, low, central, high].join(' ');
		const column =
			columns.get(key) ?? assumptionDraws({ kind, low, central, high }, seed, name, drawCount);
		columns.set(key, column);
		return [id, column] as const;
	};
	return Object.fromEntries(Object.entries(distributions).map(columnOf));
}
