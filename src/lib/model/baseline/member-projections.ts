/** The members of the baseline: simple methods with different settings, projected from every past month. */
import { projectSeasonalLevel } from './seasonal-level.ts';
import { projectSeasonalNaive } from './seasonal-naive.ts';

type Member = (values: readonly number[], monthsAhead: number) => number[];

const SEASONAL_LEVELS = [2, 3].flatMap((seasonYears) =>
	[0.5, 0.75, 1].flatMap((seasonKept) =>
		[0.1, 0.25, 0.5].flatMap((levelWeightPerMonth) =>
			[0, 0.05, 0.15].map(
				(driftBackPerMonth): Member =>
					(values, monthsAhead) =>
						projectSeasonalLevel(values, monthsAhead, {
							seasonYears,
							seasonKept,
							levelWeightPerMonth,
							driftBackPerMonth
						})
			)
		)
	)
);

const SEASONAL_NAIVES = [0, 0.5, 1].map(
	(trendKept): Member =>
		(values, monthsAhead) =>
			projectSeasonalNaive(values, monthsAhead, trendKept)
);

/** The whole grid. None is picked: each counts by how well it did in the past (decision 0017). */
const MEMBERS: readonly Member[] = [...SEASONAL_LEVELS, ...SEASONAL_NAIVES];

/** Distances ahead, in months, at which errors are measured. */
export const MEASURED_MONTHS_AHEAD = 18;
/** Months of the past that a projection needs. */
export const MINIMUM_MONTHS = 24;

/** `projections[origin][member][ahead − 1]` from every number of known months `origin` ≥ MINIMUM_MONTHS. */
export type MemberProjections = readonly (readonly (readonly number[])[])[];

/** Projects every member from every past month. The projection from `origin` uses the first `origin` values alone. */
export function projectMembers(roots: readonly number[], monthsAhead: number): MemberProjections {
	return Array.from({ length: roots.length + 1 }, (_, origin) =>
		origin < MINIMUM_MONTHS
			? []
			: MEMBERS.map((project) => project(roots.slice(0, origin), monthsAhead))
	);
}
