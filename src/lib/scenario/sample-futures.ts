/** A few whole futures that stand for all: chosen at even steps of the total over the horizon. */
import { sortedDraws } from '#engine/quantiles.ts';

/**
 * The numbers of `count` draws whose totals lie at the quantiles (i − ½)/count, in that order.
 * Equal totals are told apart by draw number, so the choice is the same everywhere.
 */
export function sampleDraws(totals: Float64Array, count: number): number[] {
	const sorted = sortedDraws(totals);
	return Array.from({ length: count }, (_, i) => {
		const position = Math.floor(((i + 0.5) / count) * sorted.length);
		const total = sorted[position] as number;
		return drawWithTotal(totals, total, position - sorted.indexOf(total));
	});
}

/** The number of the draw that has a total when `before` others have it already. */
function drawWithTotal(totals: Float64Array, total: number, before: number): number {
	let draw = totals.indexOf(total);
	for (let passed = 0; passed < before; passed++) draw = totals.indexOf(total, draw + 1);
	return draw;
}
