/** Sobol indices from runs in which one group of inputs at a time is exchanged, with their sampling error. */

/** A share of variance and between what it lies in 90 of 100 samplings; all are held between 0 and 1. */
export interface ShareEstimate {
	readonly share: number;
	readonly low: number;
	readonly high: number;
}

/** The indices of one figure. Groups stand in the order of the runs. */
export interface SobolIndices {
	/** What each group explains on its own. */
	readonly alone: readonly ShareEstimate[];
	/** What each group explains on its own and together with others. */
	readonly withOthers: readonly ShareEstimate[];
	/** What no group explains on its own: one less the sum of `alone`. */
	readonly together: ShareEstimate;
}

/** Blocks of rows that are left out one by one to see how much the estimates move. */
const BLOCKS = 16;
// 95th percentile of the standard normal: 5 of 100 lie beyond on either side.
const Z95 = 1.6448536269514722;

/** Sums over a block of rows from which all estimates follow. */
interface Sums {
	rows: number;
	sumOfSquares: number;
	sum: number;
	readonly products: Float64Array;
	/** Of A with a group from B less A, and of the same less B. */
	readonly squaredFromA: Float64Array;
	readonly squaredFromB: Float64Array;
}

/**
 * Indices of a figure from its values on the rows of A, of B, and of A with the columns of one group taken from B.
 * Formulas of Saltelli et al. 2010, "Variance based sensitivity analysis of model output", Computer Physics
 * Communications 181, table 2. First-order: (b), which is sure of small shares, or Jansen's (c), which is sure of large
 * ones, whichever errs less. Total: Jansen's (f). Errors: jackknife over blocks of rows.
 * Null where the figure does not vary. Throws when lengths differ or there are fewer rows than blocks.
 */
export function sobolIndices(
	a: Float64Array,
	b: Float64Array,
	exchanged: readonly Float64Array[]
): SobolIndices | null {
	const rows = a.length;
	if (rows < BLOCKS || b.length !== rows || exchanged.some(({ length }) => length !== rows))
		throw new RangeError('indices need equally many rows of every run, and at least 16');
	// Around the mean, what is known to average out does not add to the error.
	const centre = (meanOf(a) + meanOf(b)) / 2;
	const blocks = Array.from({ length: BLOCKS }, (_, block) =>
		sumsOf(a, b, exchanged, centre, [
			Math.floor((block * rows) / BLOCKS),
			Math.floor(((block + 1) * rows) / BLOCKS)
		])
	);
	const all = addSums(blocks);
	const spread = varianceOf(all);
	if (!(spread > 0)) return null;
	const whole = estimatesOf(all);
	const leftOut = blocks.map((block) =>
		estimatesOf(addSums(blocks.filter((one) => one !== block)))
	);
	const errorOf = (of: (estimates: Estimates) => number) => jackknifeError(leftOut.map(of));
	const alone = exchanged.map((_, group) => {
		const byProduct = ({ product }: Estimates) => product[group] as number;
		const byDifference = ({ fromB }: Estimates) => 1 - (fromB[group] as number);
		return errorOf(byProduct) <= errorOf(byDifference) ? byProduct : byDifference;
	});
	const estimate = (of: (estimates: Estimates) => number) => withError(of(whole), errorOf(of));
	return {
		alone: alone.map(estimate),
		withOthers: exchanged.map((_, group) => estimate(({ fromA }) => fromA[group] as number)),
		together: estimate((estimates) => alone.reduce((rest, of) => rest - of(estimates), 1))
	};
}

function sumsOf(
	a: Float64Array,
	b: Float64Array,
	exchanged: readonly Float64Array[],
	centre: number,
	[from, to]: readonly [number, number]
): Sums {
	const sums = emptySums(exchanged.length);
	sums.rows = to - from;
	for (let row = from; row < to; row++) {
		const inA = (a[row] as number) - centre;
		const inB = (b[row] as number) - centre;
		sums.sum += inA + inB;
		sums.sumOfSquares += inA * inA + inB * inB;
		for (const [group, values] of exchanged.entries()) {
			const fromA = (values[row] as number) - (a[row] as number);
			const fromB = (values[row] as number) - (b[row] as number);
			sums.products[group]! += inB * fromA;
			sums.squaredFromA[group]! += fromA * fromA;
			sums.squaredFromB[group]! += fromB * fromB;
		}
	}
	return sums;
}

function emptySums(groups: number): Sums {
	return {
		rows: 0,
		sum: 0,
		sumOfSquares: 0,
		products: new Float64Array(groups),
		squaredFromA: new Float64Array(groups),
		squaredFromB: new Float64Array(groups)
	};
}

function addSums(blocks: readonly Sums[]): Sums {
	const total = emptySums(blocks[0]?.products.length ?? 0);
	for (const block of blocks) {
		total.rows += block.rows;
		total.sum += block.sum;
		total.sumOfSquares += block.sumOfSquares;
		for (const [group, product] of block.products.entries()) {
			total.products[group]! += product;
			total.squaredFromA[group]! += block.squaredFromA[group] as number;
			total.squaredFromB[group]! += block.squaredFromB[group] as number;
		}
	}
	return total;
}

/** Over the rows of A and of B together. */
function varianceOf({ rows, sum, sumOfSquares }: Sums): number {
	const mean = sum / (2 * rows);
	return sumOfSquares / (2 * rows) - mean * mean;
}

/** By group, as shares of the variance. */
interface Estimates {
	readonly product: Float64Array;
	readonly fromA: Float64Array;
	readonly fromB: Float64Array;
}

function estimatesOf(sums: Sums): Estimates {
	const scale = sums.rows * varianceOf(sums);
	return {
		product: sums.products.map((sum) => sum / scale),
		fromA: sums.squaredFromA.map((sum) => sum / (2 * scale)),
		fromB: sums.squaredFromB.map((sum) => sum / (2 * scale))
	};
}

/** The standard error of an estimate, from the estimates without each block. */
function jackknifeError(leftOut: readonly number[]): number {
	const mean = leftOut.reduce((sum, value) => sum + value, 0) / leftOut.length;
	const squares = leftOut.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
	return Math.sqrt(((leftOut.length - 1) / leftOut.length) * squares);
}

function withError(estimate: number, error: number): ShareEstimate {
	const held = (share: number) => Math.min(1, Math.max(0, share));
	return {
		share: held(estimate),
		low: held(estimate - Z95 * error),
		high: held(estimate + Z95 * error)
	};
}

function meanOf(values: Float64Array): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
