/**
 * Weather: how many more or fewer calm days a month had than usual, and how the baseline's errors move with them.
 * Wind is known only afterwards, so projections draw it from its own history.
 */
import type { MonthIndex } from '#data/calendar-month.ts';

/** Calm days by month, without gaps. */
export interface CalmDays {
	readonly firstMonth: MonthIndex;
	readonly calmDays: readonly number[];
}

/** What weather means for the baseline, fitted on months up to a vintage. */
export interface FittedWeather {
	/** Square root of people per calm day more than usual. */
	readonly rootPeoplePerCalmDay: number;
	/** Correlation of calm days with the errors of the projection one month ahead. */
	readonly correlation: number;
	/** Mean calm days of each month of the year, January first. */
	readonly usualCalmDays: readonly number[];
	/** Calm days more than usual in each past year, by month of the year. */
	readonly anomalies: readonly (readonly number[])[];
}

/** The month of the year as 0 (January) to 11: month indexes count from a January. */
const phaseOf = (month: MonthIndex) => month % 12;

/** Calm days more (or fewer) than usual in a month; null where the wind is not known. */
export function calmDayAnomaly(
	calm: CalmDays,
	usualCalmDays: readonly number[],
	month: MonthIndex
): number | null {
	const days = calm.calmDays[month - calm.firstMonth];
	return days === undefined ? null : days - (usualCalmDays[phaseOf(month)] as number);
}

/**
 * Fits weather on the errors of the projection one month ahead. `errors[i]` belongs to month `firstErrorMonth + i`;
 * `spread` is today's standard deviation of such an error. The effect is correlation × spread / scatter of calm days,
 * so that weather never explains more of the range than it explained of the errors.
 */
export function fitWeather(
	calm: CalmDays,
	errors: readonly number[],
	firstErrorMonth: MonthIndex,
	spread: number
): FittedWeather {
	const byPhase: number[][] = Array.from({ length: 12 }, () => []);
	for (const [i, days] of calm.calmDays.entries())
		byPhase[phaseOf(calm.firstMonth + i)]?.push(days);
	const usualCalmDays = byPhase.map(
		(days) => days.reduce((sum, count) => sum + count, 0) / Math.max(1, days.length)
	);
	const anomalies = byPhase.map((days, phase) =>
		days.map((count) => count - (usualCalmDays[phase] as number))
	);
	let products = 0;
	let weatherSquares = 0;
	let errorSquares = 0;
	for (const [i, error] of errors.entries()) {
		const anomaly = calmDayAnomaly(calm, usualCalmDays, firstErrorMonth + i);
		if (anomaly === null) continue;
		products += anomaly * error;
		weatherSquares += anomaly * anomaly;
		errorSquares += error * error;
	}
	const scale = Math.sqrt(weatherSquares * errorSquares);
	const correlation = scale > 0 ? products / scale : 0;
	const scatter = Math.sqrt(meanSquare(anomalies.flat()));
	return {
		rootPeoplePerCalmDay: scatter > 0 ? (correlation * spread) / scatter : 0,
		correlation,
		usualCalmDays,
		anomalies
	};
}

/** What is left of a month's spread once weather, which is drawn by itself, has taken its part. */
export function spreadWithoutWeather(
	spread: number,
	weather: FittedWeather,
	month: MonthIndex
): number {
	const effect = weather.rootPeoplePerCalmDay;
	const variance = effect * effect * meanSquare(weather.anomalies[phaseOf(month)] ?? []);
	// Weather that scatters more than the whole range in some month of the year still leaves a quarter of its variance.
	return Math.sqrt(Math.max(spread * spread - variance, (spread * spread) / 4));
}

function meanSquare(values: readonly number[]): number {
	return values.length > 0
		? values.reduce((sum, value) => sum + value * value, 0) / values.length
		: 0;
}

/** Per cent more arrivals for one per cent more calm days, at a level of arrivals and calm days. */
export function calmDayElasticity(
	weather: FittedWeather,
	peopleInMonth: number,
	calmDaysInMonth: number
): number {
	return peopleInMonth > 0
		? (2 * weather.rootPeoplePerCalmDay * calmDaysInMonth) / Math.sqrt(peopleInMonth)
		: 0;
}
