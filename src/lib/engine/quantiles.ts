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

/** Below this, sorting everything is as fast. */
const FEW_DRAWS = 512;
const BINS = 2048;

/**
 * Several quantiles at once, with the bits that sorting gives. A histogram tells in which bin each wanted rank lies;
 * only the draws of those bins are gathered and sorted. Throws on NaN.
 */
export function quantilesOf(draws: Float64Array, ps: readonly number[]): number[] {
	if (areAllEqual(draws)) return ps.map(() => draws[0] as number);
	const bins = draws.length < FEW_DRAWS ? null : histogram(draws);
	if (bins === null) {
		const sorted = sortedDraws(draws);
		return ps.map((p) => quantileOfSorted(sorted, p));
	}
	const ranks = ps.flatMap((p) => {
		const below = Math.floor((draws.length - 1) * p);
		return [below, Math.min(below + 1, draws.length - 1)];
	});
	const valueOfRank = valuesOfRanks(draws, bins, ranks);
	return ps.map((p, i) => {
		const position = (draws.length - 1) * p;
		const low = valueOfRank.get(ranks[2 * i] as number) as number;
		const high = valueOfRank.get(ranks[2 * i + 1] as number) as number;
		return low === high ? low : low + (position - Math.floor(position)) * (high - low);
	});
}

/** Not so where 0 is among them: 0 and −0 are equal, and yet have an order. */
function areAllEqual(draws: Float64Array): boolean {
	const first = draws[0] as number;
	for (let i = 1; i < draws.length; i++) if (draws[i] !== first) return false;
	return first !== 0 && draws.length > 0 && !Number.isNaN(first);
}

interface Histogram {
	/** How many draws lie in each bin. Higher bins hold higher draws. */
	readonly counts: Uint32Array;
	readonly binOfDraw: Uint16Array;
}

/** Null where the draws cannot be told apart by equal bins: infinite or hardly different. Throws on NaN. */
function histogram(draws: Float64Array): Histogram | null {
	let min = Infinity;
	let max = -Infinity;
	let sum = 0;
	for (let i = 0; i < draws.length; i++) {
		const value = draws[i] as number;
		min = value < min ? value : min;
		max = value > max ? value : max;
		sum += value;
	}
	// Not a number only if a draw is, or if both infinities are among them: then the bins are refused below.
	if (Number.isNaN(sum) && draws.some(Number.isNaN)) throw new RangeError('a draw is not a number');
	// A little less than the number of bins, so that the largest draw stays inside whatever the rounding does.
	const scale = (BINS - 1) / (max - min);
	if (!(scale > 0 && scale < Infinity)) return null;
	const counts = new Uint32Array(BINS);
	const binOfDraw = new Uint16Array(draws.length);
	for (let i = 0; i < draws.length; i++) {
		const bin = ((draws[i] as number) - min) * scale;
		binOfDraw[i] = bin;
		counts[bin | 0] = (counts[bin | 0] as number) + 1;
	}
	return { counts, binOfDraw };
}

function valuesOfRanks(
	draws: Float64Array,
	{ counts, binOfDraw }: Histogram,
	ranks: readonly number[]
): Map<number, number> {
	const wanted = [...new Set(ranks)].sort((a, b) => a - b);
	// For each bin that holds a wanted rank: where its draws are gathered. For all others −1.
	const gatherAt = new Int32Array(BINS).fill(-1);
	const places: { rank: number; bin: number; from: number; before: number }[] = [];
	let bin = 0;
	let before = 0;
	let gathered = 0;
	for (const rank of wanted) {
		while (before + (counts[bin] as number) <= rank) before += counts[bin++] as number;
		if (gatherAt[bin] === -1) {
			gatherAt[bin] = gathered;
			gathered += counts[bin] as number;
		}
		places.push({ rank, bin, from: gathered - (counts[bin] as number), before });
	}
	const values = new Float64Array(gathered);
	for (let i = 0; i < draws.length; i++) {
		const at = gatherAt[binOfDraw[i] as number] as number;
		if (at === -1) continue;
		values[at] = draws[i] as number;
		gatherAt[binOfDraw[i] as number] = at + 1;
	}
	const sorted = new Set<number>();
	return new Map(
		places.map(({ rank, bin: of, from, before: start }) => {
			if (!sorted.has(of)) values.subarray(from, from + (counts[of] as number)).sort();
			sorted.add(of);
			return [rank, values[from + rank - start] as number];
		})
	);
}
