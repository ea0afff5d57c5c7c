/** Exact quantiles of a set of draws. */

/** Sorts a copy of the draws, smallest first. Throws on NaN, which has no place in an order. */
export function sortedDraws(draws: Float64Array): Float64Array {
	const sorted = Float64Array.from(draws).sort();
	// Sorting puts NaN last.
	if (Number.isNaN(sorted[sorted.length - 1])) throw new RangeError('a draw is not a number');
	return sorted;
}

/**
 * The value below which a share `p` of sorted draws lies, between neighbours in a straight line
 * (type 7 of Hyndman and Fan 1996, "Sample Quantiles in Statistical Packages", The American Statistician 50).
 */
export function quantileOfSorted(sorted: Float64Array, p: number): number {
	const position = (sorted.length - 1) * p;
	const below = Math.floor(position);
	const low = sorted[below] as number;
	const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
	return low === high ? low : low + (position - below) * (high - low);
}
