/** Every formula's values as the product computes them. */
import type { Column } from '#engine/columns/column.ts';
import { evaluateProgram } from '#engine/columns/evaluate-program.ts';
import { chanceOf } from '#engine/draws/chance.ts';
import type { Distribution } from '#engine/draws/distribution.ts';
import { assumptionDraws, shockDraws } from '#engine/draws/draw-columns.ts';
import type { Edition } from '#model/edition.ts';
import { scenarioDistributions } from '#scenario/scenario-distributions.ts';
import type { Scenario } from '#scenario/scenario.ts';

/** The parts of an edition that formulas are evaluated with. */
export type RunnableEdition = Pick<
	Edition,
	'axis' | 'assumptions' | 'beliefsAboutMeasures' | 'beliefSets' | 'series' | 'shocks' | 'program'
>;

/** Evaluates the named formulas of a scenario. */
export function everyColumn(
	edition: RunnableEdition,
	scenario: Scenario,
	formulas: readonly string[]
): Record<string, Column> {
	const { seed, drawCount, levers } = scenario;
	const { monthCount } = edition.axis;
	const chance = chanceOf(edition, seed, drawCount);
	const columnOf = ([id, distribution]: [string, Distribution]) => {
		const name = edition.assumptions[id]?.drawnAs as string;
		return [id, assumptionDraws(distribution, chance, name)];
	};
	const distributions = scenarioDistributions(edition as Edition, scenario);
	const assumptions = Object.entries(distributions).map(columnOf);
	const shocks = Object.entries(edition.shocks).map(([id, shock]) => [
		id,
		shockDraws(shock, chance, id, monthCount)
	]);
	const inputs = {
		drawCount,
		levers,
		series: edition.series,
		assumptions: Object.fromEntries(assumptions) as Record<string, Float64Array>,
		shocks: Object.fromEntries(shocks) as Record<string, Float64Array>
	};
	return evaluateProgram(edition.program, inputs, formulas);
}
