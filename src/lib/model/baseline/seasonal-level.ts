/** The middle of what would happen anyway: a season, and a level that drifts back towards its two-year mean. */
import { power } from '#engine/math/power.ts';

/** How much of the past is used, and how strongly. Decision 0014 records how they were chosen. */
export interface SeasonalLevelSettings {
	/** Years of the past that shape the season and the mean. */
	readonly seasonYears: number;
	/** How much of the measured season is kept; the rest is flat. */
	readonly seasonKept: number;
	/** Weight of the newest month in the level; each older month weighs (1 − this) times as much. */
	readonly levelWeightPerMonth: number;
	/** Share of the gap between level and mean that closes each month. */
	readonly driftBackPerMonth: number;
}

/**
 * The middle of the projection, `monthsAhead` values, from a series whose variance does not depend on its level
 * (square roots of counts). `values` ends with the last known month; the seasons of value i is i modulo 12.
 */
export function projectSeasonalLevel(
	values: readonly number[],
	monthsAhead: number,
	settings: SeasonalLevelSettings
): number[] {
	const end = values.length;
	const start = Math.max(0, end - settings.seasonYears * 12);
	const mean = meanOf(values.slice(start));
	const season = seasonOf(values, start, mean, settings.seasonKept);
	let weightedSum = 0;
	let weights = 0;
	for (let i = end - 1, weight = 1; i >= start; i--, weight *= 1 - settings.levelWeightPerMonth) {
		weightedSum += weight * ((values[i] as number) - (season[i % 12] as number));
		weights += weight;
	}
	const level = weightedSum / weights;
	return Array.from(
		{ length: monthsAhead },
		(_, ahead) =>
			mean +
			(level - mean) * power(1 - settings.driftBackPerMonth, ahead + 1) +
			(season[(end + ahead) % 12] as number)
	);
}

function meanOf(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function seasonOf(
	values: readonly number[],
	start: number,
	mean: number,
	kept: number
): readonly number[] {
	const season: number[] = [];
	for (let phase = 0; phase < 12; phase++) {
		const same: number[] = [];
		for (let i = start; i < values.length; i++)
			if (i % 12 === phase) same.push(values[i] as number);
		season.push(same.length > 0 ? kept * (meanOf(same) - mean) : 0);
	}
	return season;
}
