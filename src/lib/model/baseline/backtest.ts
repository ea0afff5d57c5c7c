/** How good the baseline would have been: forecasts from past months, each made from what was known then, and scored. */
import { chanceOf } from '#engine/draws/chance.ts';
import { shockDraws } from '#engine/draws/draw-columns.ts';
import { inverseNormal } from '#engine/math/inverse-normal.ts';
import { quantileOfSorted, sortedDraws } from '#engine/quantiles.ts';
import { baselineHistory, FEWEST_MONTHS, type BaselineHistory } from './fit-baseline.ts';
import { MEASURED_MONTHS_AHEAD } from './member-projections.ts';
import { LOSS_PROBABILITIES, pinballLoss } from './pinball-loss.ts';
import { squareOrZero } from './error-spread.ts';
import { seasonalNaiveHistory } from './seasonal-naive-history.ts';

/** Ranges whose coverage is counted: 80 means the middle 80 in 100. */
export const COVERED_PERCENTS = [30, 60, 80, 90] as const;

/** How many outcomes fell inside each range, as a share; null where nothing was forecast. */
export type Coverage = Readonly<Record<`${(typeof COVERED_PERCENTS)[number]}`, number | null>>;

/** The scores of all forecasts together. */
export interface BacktestScores {
	/** Forecasts of single months, from every start month and distance whose outcome is known. */
	readonly forecasts: number;
	/** Mean weighted quantile loss, in the unit of the series. */
	readonly loss: number;
	/** Loss divided by that of seasonal naive on the same forecasts; null where seasonal naive was never wrong. */
	readonly relativeLoss: number | null;
	readonly coverage: { readonly months: Coverage; readonly twelveMonths: Coverage };
	readonly twelveMonthForecasts: number;
}

// Enough for a share of a few dozen start months; the count is not what limits it.
const TOTAL_DRAWS = 1024;
const SEED = 1;

/**
 * Scores the baseline on a series of monthly counts, from `firstOrigin` (the number of months known at the first
 * start month, the latest of them included) to the last month but one.
 */
export function backtest(monthlyCounts: readonly number[], firstOrigin: number): BacktestScores {
	if (monthlyCounts.length < FEWEST_MONTHS)
		throw new RangeError(`a backtest needs ${FEWEST_MONTHS} months, not ${monthlyCounts.length}`);
	const baseline = baselineHistory(monthlyCounts);
	const naive = seasonalNaiveHistory(monthlyCounts);
	const months = COVERED_PERCENTS.map(() => 0);
	let forecasts = 0;
	let loss = 0;
	let naiveLoss = 0;
	for (let origin = firstOrigin; origin < monthlyCounts.length; origin++)
		for (let ahead = 0; ahead < MEASURED_MONTHS_AHEAD; ahead++) {
			const outcome = monthlyCounts[origin + ahead];
			if (outcome === undefined) break;
			forecasts++;
			loss += pinballLoss(quantilesOf(baseline, origin, ahead, LOSS_PROBABILITIES), outcome);
			naiveLoss += pinballLoss(quantilesOf(naive, origin, ahead, LOSS_PROBABILITIES), outcome);
			for (const [i, percent] of COVERED_PERCENTS.entries()) {
				const [low = 0, high = 0] = quantilesOf(baseline, origin, ahead, tails(percent));
				if (outcome >= low && outcome <= high) months[i] = (months[i] as number) + 1;
			}
		}
	const years = twelveMonthCoverage(monthlyCounts, baseline, firstOrigin);
	return {
		forecasts,
		loss: loss / forecasts,
		relativeLoss: naiveLoss > 0 ? loss / naiveLoss : null,
		coverage: {
			months: shares(months, forecasts),
			twelveMonths: shares(years.inside, years.count)
		},
		twelveMonthForecasts: years.count
	};
}

/** The probabilities at the two ends of the middle `percent` in 100. */
function tails(percent: number): [number, number] {
	return [0.5 - percent / 200, 0.5 + percent / 200];
}

/** Quantiles of one month's forecast, as counts. */
export function quantilesOf(
	history: BaselineHistory,
	origin: number,
	ahead: number,
	probabilities: readonly number[]
): number[] {
	const centre = history.centres[origin]?.[ahead] as number;
	const spread = history.spreads[origin]?.[ahead] as number;
	// A millionth of a person: the root of a count, squared, is not always the count to the last bit.
	return probabilities.map(
		(p) => Math.round(squareOrZero(centre + spread * inverseNormal(p)) * 1e6) / 1e6
	);
}

function shares(inside: readonly number[], count: number): Coverage {
	return Object.fromEntries(
		COVERED_PERCENTS.map((percent, i) => [
			String(percent),
			count > 0 ? (inside[i] as number) / count : null
		])
	) as Coverage;
}

/** How many totals of twelve months fell inside the ranges of the summed draws. */
function twelveMonthCoverage(
	counts: readonly number[],
	baseline: BaselineHistory,
	firstOrigin: number
): { inside: number[]; count: number } {
	const inside = COVERED_PERCENTS.map(() => 0);
	let count = 0;
	for (let origin = firstOrigin; origin + 12 <= counts.length; origin++) {
		const totals = sortedDraws(twelveMonthTotals(baseline, origin));
		const outcome = counts.slice(origin, origin + 12).reduce((sum, people) => sum + people, 0);
		count++;
		for (const [i, percent] of COVERED_PERCENTS.entries()) {
			const [low, high] = tails(percent);
			if (outcome >= quantileOfSorted(totals, low) && outcome <= quantileOfSorted(totals, high))
				inside[i] = (inside[i] as number) + 1;
		}
	}
	return { inside, count };
}

function twelveMonthTotals(baseline: BaselineHistory, origin: number): Float64Array {
	const correlation = baseline.correlations[origin] as number;
	const names = { assumptions: {}, shocks: { backtest: null }, axis: { monthCount: 12 } };
	const chance = chanceOf(names, SEED, TOTAL_DRAWS);
	const shocks = shockDraws({ kind: 'autocorrelated', correlation }, chance, 'backtest', 12);
	const totals = new Float64Array(TOTAL_DRAWS);
	for (let ahead = 0; ahead < 12; ahead++) {
		const centre = baseline.centres[origin]?.[ahead] as number;
		const spread = baseline.spreads[origin]?.[ahead] as number;
		for (let draw = 0; draw < TOTAL_DRAWS; draw++)
			totals[draw] =
				(totals[draw] as number) +
				squareOrZero(centre + spread * (shocks[ahead * TOTAL_DRAWS + draw] as number));
	}
	return totals;
}
