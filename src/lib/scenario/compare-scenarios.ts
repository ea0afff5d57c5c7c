/** Up to four scenarios beside each other: each on its own, and each against the first, simulation by simulation. */
import type { MonthIndex } from '#data/calendar-month.ts';
import type { Column } from '#engine/columns/column.ts';
import type { Edition } from '#model/edition.ts';
import { settingDifferences, type SettingDifference } from './compare-differences.ts';
import { differenceByDraw, lowerInEveryPair, lowerInPairs, type Lower } from './compare-draws.ts';
import { drawsInMonth, rangeOf, sumOverMonths } from './draw-sums.ts';
import { loadEdition } from './editions.ts';
import { evaluateScenario } from './evaluate-scenario.ts';
import { sampleDraws } from './sample-futures.ts';
import type { Range } from './scenario-result.ts';
import type { Scenario } from './scenario.ts';
import { projectedMonths } from './projected-months.ts';
import { totalDraws, TOTAL_FORMULAS } from './total-draws.ts';

/** The figures that are compared. People, and GBP millions in cash over the projected months. */
export const COMPARED_FIGURES = [
	'first-twelve-months',
	'whole-horizon',
	'arrivals-avoided',
	'spend',
	'net-home-office',
	'net-support'
] as const;
export type ComparedFigure = (typeof COMPARED_FIGURES)[number];
export type FigureRanges = Readonly<Record<ComparedFigure, Range>>;

/** One scenario on its own. */
export interface ComparedResult {
	readonly scenario: Scenario;
	readonly firstMonth: MonthIndex;
	readonly monthCount: number;
	readonly monthlyArrivals: readonly Range[];
	/** A few whole futures, chosen to span the range of the total over all months. */
	readonly sampleFutures: readonly (readonly number[])[];
	readonly figures: FigureRanges;
}

/** Why the simulations of two scenarios do not belong together. */
export type Unpaired = 'edition' | 'seed' | 'draws';

/** A scenario against the first. */
export interface Comparison {
	/** Empty where each simulation has its twin in the other scenario. */
	readonly unpaired: readonly Unpaired[];
	/** Of arrivals in the first 12 months and in all months; null where those are not the same months. */
	readonly firstTwelveMonths: Lower | null;
	readonly wholeHorizon: Lower | null;
	/** This scenario less the first, by draw; null where simulations are not paired. */
	readonly figures: FigureRanges | null;
	readonly monthlyArrivals: readonly Range[] | null;
	/** The difference in a few whole futures, chosen to span the range of its total; none where not paired. */
	readonly sampleFutures: readonly (readonly number[])[];
}

/** Everything a comparison shows. */
export interface ComparedScenarios {
	readonly results: readonly ComparedResult[];
	/** For the second and later scenarios, in order. */
	readonly comparisons: readonly Comparison[];
	/** Everything in which the scenarios differ. */
	readonly differences: readonly SettingDifference[];
}

/** As many as fit a small chart. */
const SAMPLE_FUTURES = 8;

/** A scenario's draws: what a range alone cannot tell is computed from these. */
interface ScenarioDraws {
	readonly scenario: Scenario;
	readonly edition: Edition;
	readonly firstMonth: MonthIndex;
	readonly figures: Readonly<Record<ComparedFigure, Float64Array>>;
	readonly arrivals: readonly Float64Array[];
}

/** Compares scenarios with the first of them. Throws when an edition is unknown: links are checked before they get here. */
export async function compareScenarios(scenarios: readonly Scenario[]): Promise<ComparedScenarios> {
	const editions = await Promise.all(scenarios.map(editionOf));
	const draws = scenarios.map((scenario, place) => drawsOf(editions[place] as Edition, scenario));
	const [first, ...others] = draws;
	return {
		results: draws.map(resultOfDraws),
		comparisons: first === undefined ? [] : others.map((other) => comparison(first, other)),
		differences: settingDifferences(scenarios, editions)
	};
}

async function editionOf(scenario: Scenario): Promise<Edition> {
	const edition = await loadEdition(scenario);
	if (edition === null) throw new RangeError(`no edition for ${JSON.stringify(scenario)}`);
	return edition;
}

function drawsOf(edition: Edition, scenario: Scenario): ScenarioDraws {
	const columns = evaluateScenario(edition, scenario, TOTAL_FORMULAS);
	const span = projectedMonths(edition);
	const totals = totalDraws(columns, span);
	return {
		scenario,
		edition,
		firstMonth: edition.axis.firstProjectedMonth,
		figures: {
			...totals,
			'whole-horizon': sumOverMonths(columns.arrivals, span.first, span.end)
		},
		arrivals: monthsOf(columns.arrivals, span.first, span.end)
	};
}

function monthsOf(column: Column, first: number, end: number): Float64Array[] {
	return Array.from({ length: end - first }, (_, i) => drawsInMonth(column, first + i));
}

function resultOfDraws({ scenario, firstMonth, figures, arrivals }: ScenarioDraws): ComparedResult {
	return {
		scenario,
		firstMonth,
		monthCount: arrivals.length,
		monthlyArrivals: arrivals.map((draws) => rangeOf(draws)),
		sampleFutures: futures(arrivals, figures['whole-horizon']),
		figures: figureRanges((figure) => figures[figure])
	};
}

/** People in whole numbers, money to a tenth of a million. */
function figureRanges(drawsOfFigure: (figure: ComparedFigure) => Float64Array): FigureRanges {
	return Object.fromEntries(
		COMPARED_FIGURES.map((figure) => [
			figure,
			rangeOf(drawsOfFigure(figure), isMoney(figure) ? 1 : 0)
		])
	) as Record<ComparedFigure, Range>;
}

/** Whether a figure is money, GBP millions, and not people. */
export function isMoney(figure: ComparedFigure): boolean {
	return figure === 'spend' || figure.startsWith('net-');
}

function comparison(first: ScenarioDraws, other: ScenarioDraws): Comparison {
	const unpaired = whyUnpaired(first, other);
	const isPaired = unpaired.length === 0;
	const isSameMonths =
		first.firstMonth === other.firstMonth && first.arrivals.length === other.arrivals.length;
	const lower = (figure: ComparedFigure): Lower | null =>
		isSameMonths
			? (isPaired ? lowerInPairs : lowerInEveryPair)(first.figures[figure], other.figures[figure])
			: null;
	const monthly = isPaired
		? other.arrivals.map((draws, month) =>
				differenceByDraw(first.arrivals[month] as Float64Array, draws)
			)
		: [];
	return {
		unpaired,
		firstTwelveMonths: lower('first-twelve-months'),
		wholeHorizon: lower('whole-horizon'),
		figures: isPaired
			? figureRanges((figure) => differenceByDraw(first.figures[figure], other.figures[figure]))
			: null,
		monthlyArrivals: isPaired ? monthly.map((draws) => rangeOf(draws)) : null,
		sampleFutures: isPaired
			? futures(
					monthly,
					differenceByDraw(first.figures['whole-horizon'], other.figures['whole-horizon'])
				)
			: []
	};
}

function futures(
	months: readonly Float64Array[],
	totals: Float64Array
): readonly (readonly number[])[] {
	return sampleDraws(totals, SAMPLE_FUTURES).map((draw) =>
		months.map((draws) => Math.round(draws[draw] as number))
	);
}

function whyUnpaired(first: ScenarioDraws, other: ScenarioDraws): Unpaired[] {
	const reasons: Unpaired[] = [];
	if (first.edition.digest !== other.edition.digest) reasons.push('edition');
	if (first.scenario.seed !== other.scenario.seed) reasons.push('seed');
	if (first.scenario.drawCount !== other.scenario.drawCount) reasons.push('draws');
	return reasons;
}
