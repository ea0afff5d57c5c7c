/** The parts of a result that no money moves: the reference, and what prevention in France lets through. */
import type { Column } from '#engine/columns/column.ts';
import type { Edition } from '#model/edition.ts';
import { yearMiddles } from './calendar-years.ts';
import {
	drawsInMonth,
	middleOf,
	monthlyRanges,
	rangeOf,
	rounded,
	sumOverMonths
} from './draw-sums.ts';
import { evaluateScenario } from './evaluate-scenario.ts';
import { projectedMonths } from './projected-months.ts';
import { scenarioDistributions } from './scenario-distributions.ts';
import type { ScenarioResult } from './scenario-result.ts';
import type { Scenario } from './scenario.ts';
import { twelveMonthTotals } from './twelve-month-totals.ts';

/** The formulas that these parts are made of. While they stand still, as in most drags, so do the parts. */
export const STANDING_FORMULAS = ['reference-arrivals', 'share-arriving-in-the-end'] as const;

export interface StandingParts extends Pick<
	ScenarioResult,
	| 'referenceTwelveMonthMiddles'
	| 'referenceMonthlyArrivals'
	| 'referenceFirstTwelveMonths'
	| 'arriveInTheEndPer100'
	| 'arriveInTheEndPer100AtCentral'
> {
	/** The middle of the reference in each calendar year that holds projected months. */
	readonly referenceYearMiddles: readonly number[];
}

/** The standing parts of a scenario whose columns have been computed. */
export function standingParts(
	edition: Edition,
	scenario: Scenario,
	columns: Readonly<Record<(typeof STANDING_FORMULAS)[number], Column>>
): StandingParts {
	const months = projectedMonths(edition);
	const { first, end, lastTwelveMonths } = months;
	const reference = columns['reference-arrivals'];
	return {
		referenceTwelveMonthMiddles: twelveMonthTotals(
			reference,
			first,
			end,
			lastTwelveMonths,
			(draws) => middleOf(draws, 0)
		),
		referenceMonthlyArrivals: monthlyRanges(reference, first, end),
		referenceFirstTwelveMonths: rangeOf(sumOverMonths(reference, first, first + 12)),
		referenceYearMiddles: yearMiddles(reference, months),
		arriveInTheEndPer100: rangeOf(per100(columns['share-arriving-in-the-end']), 1),
		arriveInTheEndPer100AtCentral: arriveAtCentral(edition, scenario)
	};
}

function per100(column: Column): Float64Array {
	return drawsInMonth(column, 0).map((share) => 100 * share);
}

/** One simulation with every assumption at its central value, so that the share can be checked by hand. */
function arriveAtCentral(edition: Edition, scenario: Scenario): number {
	const assumptions = Object.fromEntries(
		Object.entries(scenarioDistributions(edition, scenario)).map(([id, { central }]) => [
			id,
			{ low: central, central, high: central }
		])
	);
	const one = { ...scenario, drawCount: 1, assumptions };
	const column = evaluateScenario(edition, one, ['share-arriving-in-the-end']);
	return rounded(per100(column['share-arriving-in-the-end'])[0] as number, 1);
}
