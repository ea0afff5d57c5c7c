/**
 * The baseline: what would happen anyway, with a range as wide as the same method was wrong in the past.
 * Works on square roots of monthly counts, whose scatter does not grow with their level.
 */
import { combineMembers, type Centres } from './combined-centre.ts';
import { errorCorrelations } from './error-correlation.ts';
import { spreadsOf, type Spreads } from './error-spread.ts';
import { MEASURED_MONTHS_AHEAD, MINIMUM_MONTHS, projectMembers } from './member-projections.ts';

/** Months of counts that a baseline needs. */
export const FEWEST_MONTHS = 60;

/** How much an error of a month ago counts in the correlation against one of today. */
const CORRELATION_MEMORY = 0.97;

/** A baseline on the square-root scale: arrivals are (centre + spread × shock)², cut at zero. */
export interface FittedBaseline {
	/** Middle per projected month, square root of people. */
	readonly centre: readonly number[];
	/** One standard deviation per projected month, square root of people. */
	readonly spread: readonly number[];
	/** How much of a month's error carries over to the next. */
	readonly correlation: number;
	/** Errors of the projections one month ahead, square root of people; the first is that of month MINIMUM_MONTHS. */
	readonly oneMonthErrors: readonly number[];
}

/** The method's projections from every month of a series, each made from what was known then. */
export interface BaselineHistory {
	/** `centres[origin][ahead − 1]` from the first `origin` months; empty where too few are known. */
	readonly centres: Centres;
	readonly spreads: Spreads;
	readonly correlations: readonly number[];
}

/** Projects from every month of a series of counts, up to MEASURED_MONTHS_AHEAD months. */
export function baselineHistory(monthlyCounts: readonly number[]): BaselineHistory {
	const roots = monthlyCounts.map((count) => Math.sqrt(count));
	const centres = combineMembers(roots, projectMembers(roots, MEASURED_MONTHS_AHEAD));
	return {
		centres,
		spreads: spreadsOf(roots, centres, MEASURED_MONTHS_AHEAD),
		correlations: errorCorrelations(roots, centres, CORRELATION_MEMORY)
	};
}

/** Fits the baseline to monthly counts that end with the last month known, and projects it. Uses nothing else. */
export function fitBaseline(monthlyCounts: readonly number[], monthsAhead: number): FittedBaseline {
	if (monthlyCounts.length < FEWEST_MONTHS)
		throw new RangeError(`too few months to fit a baseline: ${monthlyCounts.length}`);
	const roots = monthlyCounts.map((count) => Math.sqrt(count));
	// The weights come from measured distances alone, so a longer projection has the same first months.
	const centres = combineMembers(
		roots,
		projectMembers(roots, Math.max(monthsAhead, MEASURED_MONTHS_AHEAD))
	);
	const { spreads, correlations } = baselineHistory(monthlyCounts);
	const last = roots.length;
	return {
		centre: (centres[last] as readonly number[]).slice(0, monthsAhead),
		spread: extended(spreads[last] as readonly number[], monthsAhead),
		correlation: correlations[last] as number,
		oneMonthErrors: roots
			.slice(MINIMUM_MONTHS)
			.map((root, i) => root - (centres[MINIMUM_MONTHS + i]?.[0] as number))
	};
}

/** Spreads further ahead than any error was measured: never narrower, growing with the square root of the distance. */
function extended(measured: readonly number[], monthsAhead: number): number[] {
	const widest = Math.max(...measured);
	return Array.from({ length: monthsAhead }, (_, ahead) =>
		ahead < measured.length
			? (measured[ahead] as number)
			: widest * Math.sqrt((ahead + 1) / MEASURED_MONTHS_AHEAD)
	);
}
