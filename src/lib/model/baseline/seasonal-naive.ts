/** The simplest serious forecast: the same month a year earlier, on the square-root scale. */

/** The same month a year earlier, `monthsAhead` values, each year raised by `trendKept` times the last yearly change. */
export function projectSeasonalNaive(
	values: readonly number[],
	monthsAhead: number,
	trendKept = 0
): number[] {
	const end = values.length;
	const yearlyChange =
		trendKept === 0
			? 0
			: trendKept * (meanBetween(values, end - 12, end) - meanBetween(values, end - 24, end - 12));
	return Array.from({ length: monthsAhead }, (_, ahead) => {
		const years = Math.floor(ahead / 12) + 1;
		return (values[end + ahead - 12 * years] as number) + years * yearlyChange;
	});
}

function meanBetween(values: readonly number[], start: number, end: number): number {
	return values.slice(start, end).reduce((sum, value) => sum + value, 0) / (end - start);
}
