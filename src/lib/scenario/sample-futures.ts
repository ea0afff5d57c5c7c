/** A few whole futures that stand for all: chosen at even steps of the total over the horizon. */

/**
 * The numbers of `count` draws whose totals lie at the quantiles (i − ½)/count, in that order.
 * Equal totals are told apart by draw number, so the choice is the same everywhere.
 */
export function sampleDraws(totals: Float64Array, count: number): number[] {
	const order = Array.from(totals, (total, draw) => ({ total, draw })).sort(
		(a, b) => a.total - b.total || a.draw - b.draw
	);
	return Array.from({ length: count }, (_, i) => {
		const position = Math.floor(((i + 0.5) / count) * order.length);
		return (order[position] as { draw: number }).draw;
	});
}
