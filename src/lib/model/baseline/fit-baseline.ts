/**
 * The baseline: what would happen anyway, with a range as wide as the same method was wrong in the past.
 * Works on square roots of monthly counts, whose scatter does not grow with their level.
 */
import { projectSeasonalLevel, type SeasonalLevelSettings } from './seasonal-level.ts';

/** A baseline on the square-root scale: arrivals are (centre + spread × shock)², cut at zero. */
export interface FittedBaseline {
	/** Middle per projected month, square root of people. */
	readonly centre: readonly number[];
	/** One standard deviation per projected month, square root of people. */
	readonly spread: readonly number[];
	/** How much of a month's error carries over to the next. */
	readonly correlation: number;
}

export interface BaselineSettings extends SeasonalLevelSettings {
	/** How many of the latest errors at each distance decide the spread. */
	readonly errorMonths: number;
	/** Distances ahead, in months, at which errors are measured; further out the spread grows with √distance. */
	readonly measuredMonthsAhead: number;
	/** Months of the past that a projection needs. */
	readonly minimumMonths: number;
}

/** Settings of the draft editions: those of the prototype in the design notes (decision 0014). */
export const DRAFT_BASELINE_SETTINGS: BaselineSettings = {
	seasonYears: 2,
	seasonKept: 0.7,
	levelWeightPerMonth: 0.2,
	driftBackPerMonth: 0.07,
	errorMonths: 18,
	measuredMonthsAhead: 18,
	minimumMonths: 24
};

/** Fits the baseline to monthly counts that end with the last month known, and projects it. Uses nothing else. */
export function fitBaseline(
	monthlyCounts: readonly number[],
	monthsAhead: number,
	settings: BaselineSettings = DRAFT_BASELINE_SETTINGS
): FittedBaseline {
	if (
		monthlyCounts.length <
		settings.minimumMonths + settings.measuredMonthsAhead + settings.errorMonths
	)
		throw new RangeError(`too few months to fit a baseline: ${monthlyCounts.length}`);
	const roots = monthlyCounts.map((count) => Math.sqrt(count));
	const errors = pastErrors(roots, settings);
	return {
		centre: projectSeasonalLevel(roots, monthsAhead, settings),
		spread: spreads(errors, monthsAhead, settings),
		correlation: correlationOf(errors)
	};
}

/** Errors the method would have made: `errors[i][ahead − 1]` from the i-th start month, oldest first. */
function pastErrors(roots: readonly number[], settings: BaselineSettings): number[][] {
	const last = roots.length;
	const earliest = Math.max(
		settings.minimumMonths,
		last - settings.measuredMonthsAhead - settings.errorMonths + 1
	);
	const errors: number[][] = [];
	for (let origin = earliest; origin < last; origin++) {
		const ahead = Math.min(settings.measuredMonthsAhead, last - origin);
		const projected = projectSeasonalLevel(roots.slice(0, origin), ahead, settings);
		errors.push(projected.map((centre, i) => (roots[origin + i] as number) - centre));
	}
	return errors;
}

/** Root mean square of the latest errors at each distance; never narrower further out. */
function spreads(
	errors: readonly number[][],
	monthsAhead: number,
	settings: BaselineSettings
): number[] {
	const { measuredMonthsAhead, errorMonths } = settings;
	const spread: number[] = [];
	for (let ahead = 1; ahead <= Math.min(monthsAhead, measuredMonthsAhead); ahead++) {
		const known = errors.flatMap((row) => (row.length >= ahead ? [row[ahead - 1] as number] : []));
		const latest = known.slice(-errorMonths);
		const meanSquare = latest.reduce((sum, error) => sum + error * error, 0) / latest.length;
		spread.push(Math.max(Math.sqrt(meanSquare), spread.at(-1) ?? 0));
	}
	const furthest = spread.at(-1) as number;
	for (let ahead = spread.length + 1; ahead <= monthsAhead; ahead++)
		spread.push(furthest * Math.sqrt(ahead / measuredMonthsAhead));
	return spread;
}

/** Correlation of neighbouring months' errors within a projection, about zero (the method's stated middle). */
function correlationOf(errors: readonly number[][]): number {
	let products = 0;
	let squares = 0;
	for (const row of errors)
		for (let i = 1; i < row.length; i++) {
			products += (row[i] as number) * (row[i - 1] as number);
			squares += (row[i - 1] as number) * (row[i - 1] as number);
		}
	if (squares === 0) return 0;
	return Math.min(0.99, Math.max(0, products / squares));
}
