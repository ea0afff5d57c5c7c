/** Made-up ranges and calendar years for tests. Never imported by a page. */
import type { CalendarYearArrivals, Range } from '#scenario/scenario-result.ts';

const SPREAD = [0.35, 0.62, 0.84, 1, 1.18, 1.42, 1.95];

/** A range around a middle. */
export function rangeAround(middle: number): Range {
	return SPREAD.map((share) => Math.round(middle * share));
}

/** Fifty totals around a middle. */
export function dotsAround(middle: number): readonly number[] {
	return Array.from({ length: 50 }, (_, i) => Math.round(middle * (0.55 + i / 50)));
}

function yearOf(
	year: number,
	monthsMeasured: number,
	measuredPeople: number,
	shift: number,
	monthsProjected = 12 - monthsMeasured
): CalendarYearArrivals {
	const middle = 2750 * monthsProjected * shift;
	return {
		year,
		monthsMeasured,
		measuredPeople,
		monthsProjected,
		arrivals: rangeAround(middle).map((people) => people + measuredPeople),
		referenceMiddle: Math.round(middle * 1.03) + measuredPeople,
		dots:
			monthsMeasured + monthsProjected === 12
				? dotsAround(middle).map((people) => people + measuredPeople)
				: []
	};
}

/** A year part measured, a whole one, and one that the horizon cuts short. */
export function fixtureYears(shift: number): readonly CalendarYearArrivals[] {
	return [
		yearOf(2024, 10, 30_661, shift),
		yearOf(2025, 0, 0, shift),
		yearOf(2026, 0, 0, shift, 10)
	];
}

/** No cost avoided in any year, for figures that the page does not show. */
export const NO_YEARS = {
	avoidedByFinancialYear: [],
	avoidedAfterHorizonGbpMillions: [0, 0, 0, 0, 0, 0, 0],
	netDiscountedGbpMillions: [-180, -180, -180, -180, -180, -180, -180]
};
