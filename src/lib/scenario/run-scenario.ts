/** The only door to the engine: a scenario in, its results out. The same bits in a page, a server and a terminal. */
import { valueAt, type Column } from '#engine/columns/column.ts';
import type { Edition } from '#model/edition.ts';
import { calendarYearArrivals, dotsOf } from './calendar-years.ts';
import { countPer100, monthlyRanges, rangeOf, rounded, sumOverMonths } from './draw-sums.ts';
import { loadEdition } from './editions.ts';
import { evaluateScenario } from './evaluate-scenario.ts';
import { MONEY_FORMULAS, moneyResult } from './money-result.ts';
import { projectedMonths } from './projected-months.ts';
import { sampleDraws } from './sample-futures.ts';
import type { ScenarioResult } from './scenario-result.ts';
import { scenarioDistributions } from './scenario-distributions.ts';
import type { Scenario } from './scenario.ts';
import { STANDING_FORMULAS, standingParts, type StandingParts } from './standing-parts.ts';
import { twelveMonthTotals } from './twelve-month-totals.ts';

/** The formulas whose columns a result is made of. */
export const RESULT_FORMULAS = [
	'arrivals',
	'arrivals-avoided',
	'arrivals-displaced',
	'weather-arrivals',
	...STANDING_FORMULAS,
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

/** The result of a scenario whose columns have been computed; also its standing parts, where they are at hand. */
export function resultOf(
	edition: Edition,
	scenario: Scenario,
	columns: ResultColumns,
	standing: StandingParts = standingParts(edition, scenario, columns)
): ScenarioResult {
	const months = projectedMonths(edition);
	const { first, end, lastTwelveMonths } = months;
	const { arrivals } = columns;
	const avoided = columns['arrivals-avoided'];
	const displaced = columns['arrivals-displaced'];
	const firstTwelve = sumOverMonths(arrivals, first, first + 12);
	const avoidedInAll = sumOverMonths(avoided, first, end);
	const { referenceYearMiddles, ...reference } = standing;
	return {
		scenario,
		edition: { status: edition.status, digest: edition.digest },
		firstMonth: edition.axis.firstProjectedMonth,
		monthCount: end - first,
		monthlyArrivals: monthlyRanges(arrivals, first, end),
		twelveMonthArrivals: twelveMonthTotals(arrivals, first, end, lastTwelveMonths, (draws) =>
			rangeOf(draws)
		),
		calendarYears: calendarYearArrivals(arrivals, referenceYearMiddles, months),
		firstTwelveMonths: rangeOf(firstTwelve),
		firstTwelveMonthDots: dotsOf(firstTwelve),
		avoidedFirstTwelveMonths: rangeOf(sumOverMonths(avoided, first, first + 12)),
		avoidedWholeHorizon: rangeOf(avoidedInAll),
		displacedFirstTwelveMonths: rangeOf(sumOverMonths(displaced, first, first + 12)),
		displacedWholeHorizon: rangeOf(sumOverMonths(displaced, first, end)),
		fewerThanReferencePer100: countPer100(avoidedInAll, (people) => people > 0),
		moreThanReferencePer100: countPer100(avoidedInAll, (people) => people < 0),
		sampleFutures: sampleDraws(sumOverMonths(arrivals, first, end), SAMPLE_FUTURES).map((draw) =>
			Array.from({ length: end - first }, (_, i) =>
				roundedTo(FUTURE_STEP_PEOPLE, valueAt(arrivals, first + i, draw))
			)
		),
		weatherPercent: {
			firstMonth: percentOfVariance(columns, first, first + 1),
			firstTwelveMonths: percentOfVariance(columns, first, first + 12)
		},
		borderCommandGbpMillions: rounded(scenario.levers['border-command'] ?? 0, 1),
		...reference,
		...moneyResult(edition, columns, scenarioDistributions(edition, scenario))
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

function roundedTo(step: number, value: number): number {
	return Math.round(value / step) * step;
}
