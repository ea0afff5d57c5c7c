/** The only door to the engine: a scenario in, its results out. The same bits in a page, a server and a terminal. */
import { valueAt, type Column } from '#engine/columns/column.ts';
import type { Distribution } from '#engine/draws/distribution.ts';
import type { Edition } from '#model/edition.ts';
import { calendarYearArrivals, dotsOf } from './calendar-years.ts';
import {
	countPer100,
	drawsInMonth,
	middleOf,
	rangeOf,
	rounded,
	sumOverMonths
} from './draw-sums.ts';
import { loadEdition } from './editions.ts';
import { evaluateScenario } from './evaluate-scenario.ts';
import { MONEY_FORMULAS, moneyResult } from './money-result.ts';
import { sampleDraws } from './sample-futures.ts';
import type { ScenarioResult } from './scenario-result.ts';
import { scenarioDistributions } from './scenario-distributions.ts';
import type { Scenario } from './scenario.ts';

/** The formulas whose columns a result is made of. */
export const RESULT_FORMULAS = [
	'arrivals',
	'reference-arrivals',
	'arrivals-avoided',
	'arrivals-displaced',
	'share-arriving-in-the-end',
	'weather-arrivals',
	...MONEY_FORMULAS
] as const;

export type ResultColumns = Readonly<Record<(typeof RESULT_FORMULAS)[number], Column>>;

const SAMPLE_FUTURES = 12;
/** Single futures are hairlines: less than half a pixel of the chart. Ranges are never made from them. */
const FUTURE_STEP_PEOPLE = 20;

/** Runs a scenario on its edition. Throws when there is no such edition: links are checked before they get here. */
export async function runScenario(scenario: Scenario): Promise<ScenarioResult> {
	const edition = await loadEdition(scenario);
	if (edition === null) throw new RangeError(`no edition for ${JSON.stringify(scenario)}`);
	return runOnEdition(edition, scenario);
}

/** Runs a scenario on an edition that is already at hand. */
export function runOnEdition(edition: Edition, scenario: Scenario): ScenarioResult {
	return resultOf(edition, scenario, evaluateScenario(edition, scenario, RESULT_FORMULAS));
}

/** The result of a scenario whose columns have been computed. */
export function resultOf(
	edition: Edition,
	scenario: Scenario,
	columns: ResultColumns
): ScenarioResult {
	const distributions = scenarioDistributions(edition, scenario);
	const { axis } = edition;
	const first = axis.firstProjectedMonth - axis.firstMonth;
	const end = axis.monthCount;
	const totals = sumOverMonths(columns.arrivals, first, end);
	const firstTwelve = sumOverMonths(columns.arrivals, first, first + 12);
	const avoided = sumOverMonths(columns['arrivals-avoided'], first, end);
	const displaced = columns['arrivals-displaced'];
	return {
		scenario,
		edition: { status: edition.status, digest: edition.digest },
		firstMonth: axis.firstProjectedMonth,
		monthCount: end - first,
		monthlyArrivals: monthlyRanges(columns.arrivals, first, end),
		twelveMonthArrivals: twelveMonthTotals(
			columns.arrivals,
			first,
			end,
			edition.lastTwelveMonths,
			rangeOf
		),
		referenceTwelveMonthMiddles: twelveMonthTotals(
			columns['reference-arrivals'],
			first,
			end,
			edition.lastTwelveMonths,
			(draws) => middleOf(draws, 0)
		),
		calendarYears: calendarYearArrivals(
			columns,
			{ firstMonth: axis.firstMonth, firstProjected: first, end },
			edition.lastTwelveMonths
		),
		referenceMonthlyArrivals: monthlyRanges(columns['reference-arrivals'], first, end),
		firstTwelveMonths: rangeOf(firstTwelve),
		firstTwelveMonthDots: dotsOf(firstTwelve),
		referenceFirstTwelveMonths: rangeOf(
			sumOverMonths(columns['reference-arrivals'], first, first + 12)
		),
		avoidedFirstTwelveMonths: rangeOf(
			sumOverMonths(columns['arrivals-avoided'], first, first + 12)
		),
		avoidedWholeHorizon: rangeOf(avoided),
		displacedFirstTwelveMonths: rangeOf(sumOverMonths(displaced, first, first + 12)),
		displacedWholeHorizon: rangeOf(sumOverMonths(displaced, first, end)),
		fewerThanReferencePer100: countPer100(avoided, (people) => people > 0),
		sampleFutures: sampleDraws(totals, SAMPLE_FUTURES).map((draw) =>
			Array.from({ length: end - first }, (_, i) =>
				roundedTo(FUTURE_STEP_PEOPLE, valueAt(columns.arrivals, first + i, draw))
			)
		),
		weatherPercent: {
			firstMonth: percentOfVariance(columns, first, first + 1),
			firstTwelveMonths: percentOfVariance(columns, first, first + 12)
		},
		borderCommandGbpMillions: rounded(scenario.levers['border-command'] ?? 0, 1),
		arriveInTheEndPer100: rangeOf(per100(columns['share-arriving-in-the-end']), 1),
		arriveInTheEndPer100AtCentral: arriveAtCentral(edition, scenario, distributions),
		...moneyResult(edition, columns, distributions)
	};
}

/**
 * How much of the scatter of arrivals between simulations is weather, per cent: the covariance of arrivals with the
 * arrivals that weather adds, over the variance of arrivals. What is left is everything else, and the two add up.
 */
function percentOfVariance(
	columns: Readonly<Record<'arrivals' | 'weather-arrivals', Column>>,
	first: number,
	end: number
): number {
	const arrivals = sumOverMonths(columns.arrivals, first, end);
	const weather = sumOverMonths(columns['weather-arrivals'], first, end);
	const [meanArrivals, meanWeather] = [meanOf(arrivals), meanOf(weather)];
	let together = 0;
	let variance = 0;
	for (let draw = 0; draw < arrivals.length; draw++) {
		const difference = (arrivals[draw] as number) - meanArrivals;
		together += difference * ((weather[draw] as number) - meanWeather);
		variance += difference * difference;
	}
	return variance > 0 ? rounded((100 * together) / variance, 1) : 0;
}

function meanOf(draws: Float64Array): number {
	let sum = 0;
	for (let draw = 0; draw < draws.length; draw++) sum += draws[draw] as number;
	return sum / draws.length;
}

function monthlyRanges(column: Column, first: number, end: number) {
	return Array.from({ length: end - first }, (_, i) => rangeOf(drawsInMonth(column, first + i)));
}

/** Totals of the 12 months ending with each projected month; the earliest windows reach back into what was measured. */
function twelveMonthTotals<Summary>(
	column: Column,
	first: number,
	end: number,
	lastTwelveMonths: readonly number[],
	summaryOf: (draws: Float64Array) => Summary
): Summary[] {
	return Array.from({ length: end - first }, (_, i) => {
		const projected = sumOverMonths(column, Math.max(first, first + i - 11), first + i + 1);
		const measured = lastTwelveMonths.slice(Math.min(12, i + 1)).reduce((a, b) => a + b, 0);
		return summaryOf(projected.map((people) => people + measured));
	});
}

function roundedTo(step: number, value: number): number {
	return Math.round(value / step) * step;
}

function per100(column: Column): Float64Array {
	return drawsInMonth(column, 0).map((share) => 100 * share);
}

/** One simulation with every assumption at its central value, so that the share can be checked by hand. */
function arriveAtCentral(
	edition: Edition,
	scenario: Scenario,
	distributions: Readonly<Record<string, Distribution>>
): number {
	const assumptions = Object.fromEntries(
		Object.entries(distributions).map(([id, { central }]) => [
			id,
			{ low: central, central, high: central }
		])
	);
	const one = { ...scenario, drawCount: 1, assumptions };
	const column = evaluateScenario(edition, one, ['share-arriving-in-the-end']);
	return rounded(per100(column['share-arriving-in-the-end'])[0] as number, 1);
}
