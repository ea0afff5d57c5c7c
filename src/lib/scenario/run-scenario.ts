/** The only door to the engine: a scenario in, its results out. The same bits in a page, a server and a terminal. */
import { evaluateProgram } from '#engine/columns/evaluate-program.ts';
import { valueAt, type Column } from '#engine/columns/column.ts';
import type { Distribution } from '#engine/draws/distribution.ts';
import { assumptionDraws, shockDraws } from '#engine/draws/draw-columns.ts';
import type { Edition, EditionAssumption } from '#model/edition.ts';
import { financialYearOf } from '#data/calendar-month.ts';
import { countPer100, drawsInMonth, rangeOf, rounded, sumOverMonths } from './draw-sums.ts';
import { loadEdition } from './editions.ts';
import { sampleDraws } from './sample-futures.ts';
import {
	PERCENTILES,
	type AvoidedCost,
	type FinancialYearSpend,
	type ScenarioResult
} from './scenario-result.ts';
import { scenarioDistributions } from './scenario-distributions.ts';
import type { Scenario } from './scenario.ts';

const OUTPUTS = [
	'arrivals',
	'reference-arrivals',
	'arrivals-avoided',
	'programme-spend',
	'avoided-cost-home-office',
	'avoided-cost-support',
	'break-even-home-office',
	'break-even-support',
	'reference-arrivals-two-years'
] as const;

const SAMPLE_FUTURES = 12;

/** The two bases of avoided cost, always shown together. */
const COST_BASES = [
	{ id: 'home-office', title: 'Home Office basis' },
	{ id: 'support', title: 'One year of support' }
] as const;

const MIDDLE = PERCENTILES.indexOf(50);

/** Runs a scenario on its edition. Throws when there is no such edition: links are checked before they get here. */
export async function runScenario(scenario: Scenario): Promise<ScenarioResult> {
	const edition = await loadEdition(scenario);
	if (edition === null) throw new RangeError(`no edition for ${JSON.stringify(scenario)}`);
	return runOnEdition(edition, scenario);
}

/** Runs a scenario on an edition that is already at hand. */
export function runOnEdition(edition: Edition, scenario: Scenario): ScenarioResult {
	const distributions = scenarioDistributions(edition, scenario);
	const columns = evaluateScenario(edition, scenario, distributions);
	const { axis } = edition;
	const first = axis.firstProjectedMonth - axis.firstMonth;
	const end = axis.monthCount;
	const totals = sumOverMonths(columns.arrivals, first, end);
	const avoided = sumOverMonths(columns['arrivals-avoided'], first, end);
	const spend = sumOverMonths(columns['programme-spend'], 0, end)[0] as number;
	return {
		scenario,
		edition: { status: edition.status, digest: edition.digest },
		firstMonth: axis.firstProjectedMonth,
		monthCount: end - first,
		monthlyArrivals: monthlyRanges(columns.arrivals, first, end),
		twelveMonthArrivals: twelveMonthRanges(columns.arrivals, first, end, edition.lastTwelveMonths),
		referenceMonthlyArrivals: monthlyRanges(columns['reference-arrivals'], first, end),
		firstTwelveMonths: rangeOf(sumOverMonths(columns.arrivals, first, first + 12)),
		referenceFirstTwelveMonths: rangeOf(
			sumOverMonths(columns['reference-arrivals'], first, first + 12)
		),
		avoidedFirstTwelveMonths: rangeOf(
			sumOverMonths(columns['arrivals-avoided'], first, first + 12)
		),
		avoidedWholeHorizon: rangeOf(avoided),
		fewerThanReferencePer100: countPer100(avoided, (people) => people > 0),
		sampleFutures: sampleDraws(totals, SAMPLE_FUTURES).map((draw) =>
			Array.from({ length: end - first }, (_, i) =>
				Math.round(valueAt(columns.arrivals, first + i, draw))
			)
		),
		spendGbpMillions: rounded(spend, 1),
		borderCommandGbpMillions: rounded(scenario.levers['border-command'] ?? 0, 1),
		spendByFinancialYear: spendByFinancialYear(edition, columns['programme-spend']),
		avoidedCosts: COST_BASES.map((basis) =>
			avoidedCost(
				columns,
				basis,
				(distributions[`break-even-cost-${basis.id}`] as Distribution).central,
				spend,
				first,
				end
			)
		)
	};
}

type OutputColumns = Record<(typeof OUTPUTS)[number], Column>;

function evaluateScenario(
	edition: Edition,
	scenario: Scenario,
	distributions: Readonly<Record<string, Distribution>>
): OutputColumns {
	const { seed, drawCount } = scenario;
	const assumptions = drawnAssumptions(edition, distributions, seed, drawCount);
	const shocks = Object.fromEntries(
		Object.entries(edition.shocks).map(([id, shock]) => [
			id,
			shockDraws(shock, seed, id, edition.axis.monthCount, drawCount)
		])
	);
	const { levers } = scenario;
	const inputs = { drawCount, levers, series: edition.series, assumptions, shocks };
	return evaluateProgram(edition.program, inputs, OUTPUTS) as OutputColumns;
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

function monthlyRanges(column: Column, first: number, end: number) {
	return Array.from({ length: end - first }, (_, i) => rangeOf(drawsInMonth(column, first + i)));
}

/** Totals of the 12 months ending with each projected month; the earliest windows reach back into what was measured. */
function twelveMonthRanges(
	column: Column,
	first: number,
	end: number,
	lastTwelveMonths: readonly number[]
) {
	return Array.from({ length: end - first }, (_, i) => {
		const projected = sumOverMonths(column, Math.max(first, first + i - 11), first + i + 1);
		const measured = lastTwelveMonths.slice(Math.min(12, i + 1)).reduce((a, b) => a + b, 0);
		return rangeOf(projected.map((people) => people + measured));
	});
}

function spendByFinancialYear(edition: Edition, column: Column): FinancialYearSpend[] {
	const byYear = new Map<number, number>();
	for (let month = 0; month < edition.axis.monthCount; month++) {
		const year = financialYearOf(edition.axis.firstMonth + month);
		byYear.set(year, (byYear.get(year) ?? 0) + valueAt(column, month, 0));
	}
	return [...byYear]
		.filter(([, spend]) => spend > 0)
		.map(([financialYear, spend]) => ({ financialYear, spendGbpMillions: rounded(spend, 1) }));
}

function avoidedCost(
	columns: OutputColumns,
	basis: (typeof COST_BASES)[number],
	costPerArrivalGbp: number,
	spendGbpMillions: number,
	first: number,
	end: number
): AvoidedCost {
	const avoided = sumOverMonths(columns[`avoided-cost-${basis.id}`], first, end);
	const breakEvenArrivals = valueAt(columns[`break-even-${basis.id}`], 0, 0);
	const reference = drawsInMonth(columns['reference-arrivals-two-years'], end - 1);
	const percent = reference.map((arrivals) => (100 * breakEvenArrivals) / arrivals);
	return {
		basis: basis.id,
		title: basis.title,
		avoidedGbpMillions: rangeOf(avoided, 1),
		netGbpMillions: rangeOf(
			avoided.map((gbpMillions) => gbpMillions - spendGbpMillions),
			1
		),
		paysForItselfPer100: countPer100(avoided, (gbpMillions) => gbpMillions >= spendGbpMillions),
		costPerArrivalGbp,
		breakEvenArrivals: Math.round(breakEvenArrivals),
		breakEvenPercent: rangeOf(percent, 1)[MIDDLE] as number
	};
}
