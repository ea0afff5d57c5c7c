/** Seasonal naive as a forecaster in its own right, to measure the baseline against: its range is from its own earlier errors. */
import type { BaselineHistory } from './fit-baseline.ts';
import { MEASURED_MONTHS_AHEAD, MINIMUM_MONTHS } from './member-projections.ts';
import { projectSeasonalNaive } from './seasonal-naive.ts';

/** Seasonal naive projections from every month of a series, in the form of the baseline's own. */
export function seasonalNaiveHistory(
	monthlyCounts: readonly number[],
	monthsAhead = MEASURED_MONTHS_AHEAD
): BaselineHistory {
	const roots = monthlyCounts.map((count) => Math.sqrt(count));
	const centres = Array.from({ length: roots.length + 1 }, (_, origin) =>
		origin < MINIMUM_MONTHS ? [] : projectSeasonalNaive(roots.slice(0, origin), monthsAhead)
	);
	const squares = new Array<number>(monthsAhead).fill(0);
	const counts = new Array<number>(monthsAhead).fill(0);
	const spreads = centres.map((_, origin) => {
		for (let from = origin - 1; from >= MINIMUM_MONTHS; from--) {
			const ahead = origin - from - 1;
			const centre = centres[from]?.[ahead];
			if (centre === undefined) break;
			const error = (roots[origin - 1] as number) - centre;
			squares[ahead] = (squares[ahead] as number) + error * error;
			counts[ahead] = (counts[ahead] as number) + 1;
		}
		if (counts[0] === 0) return [];
		let widest = 0;
		return squares.map((square, ahead) => {
			const count = counts[ahead] as number;
			// A distance without errors of its own takes the widest seen nearer by.
			const spread = count > 0 ? Math.sqrt(square / count) : widest;
			widest = Math.max(widest, spread);
			return spread;
		});
	});
	return { centres, spreads, correlations: centres.map(() => 0) };
}
