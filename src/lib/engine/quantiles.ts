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
const MOST_BINS = 2048;
/** A few draws in each: more bins take longer to look through than the draws in them to sort. */
const DRAWS_PER_BIN = 2;
/** Draws that are looked at to choose the bins. */
const LOOKED_AT = 128;

// Room that every call uses anew: fresh arrays would cost more than the work.
const counts = new Int32Array(MOST_BINS);
const gatherAt = new Int32Array(MOST_BINS);
let binOfDraw = new Uint16Array(0);
let gathered = new Float64Array(0);

/**
 * Several quantiles at once, with the bits that sorting gives. A histogram tells in which bin each wanted rank lies;
 * only the draws of those bins are gathered and sorted. Throws on NaN.
 */
export function quantilesOf(draws: Float64Array, ps: readonly number[]): number[] {
	if (areAllEqual(draws)) return ps.map(() => draws[0] as number);
	const last = draws.length - 1;
	const ranks = new Int32Array(2 * ps.length);
	for (const [i, p] of ps.entries()) {
		ranks[2 * i] = last * p;
		ranks[2 * i + 1] = Math.min((ranks[2 * i] as number) + 1, last);
	}
	const values =
		draws.length >= FEW_DRAWS && countByBin(draws)
			? valuesOfRanks(draws, ranks)
			: valuesBySorting(draws, ranks);
	return ps.map((p, i) => {
		const low = values[2 * i] as number;
		const high = values[2 * i + 1] as number;
		return low === high ? low : low + (last * p - (ranks[2 * i] as number)) * (high - low);
	});
}

/** Not so where both 0 and −0 are among them: they are equal, and yet have an order. */
function areAllEqual(draws: Float64Array): boolean {
	const first = draws[0] as number;
	for (let i = 1; i < draws.length; i++) if (draws[i] !== first) return false;
	if (first === 0) for (const value of draws) if (!Object.is(value, first)) return false;
	return draws.length > 0 && !Number.isNaN(first);
}

function valuesBySorting(draws: Float64Array, ranks: Int32Array): Float64Array {
	const sorted = sortedDraws(draws);
	return Float64Array.from(ranks, (rank) => sorted[rank] as number);
}

/**
 * Fills `counts` and `binOfDraw`. Higher bins hold higher draws. A few draws tell how wide the bins have to be; what
 * lies beyond them goes into the first or the last bin. False where draws do not tell: infinite or hardly different.
 */
function countByBin(draws: Float64Array): boolean {
	const stride = Math.floor(draws.length / LOOKED_AT);
	let min = Infinity;
	let max = -Infinity;
	for (let i = 0; i < draws.length; i += stride) {
		const value = draws[i] as number;
		min = value < min ? value : min;
		max = value > max ? value : max;
	}
	const bins = Math.min(MOST_BINS, Math.floor(draws.length / DRAWS_PER_BIN));
	const scale = bins / (max - min);
	if (!(scale > 0 && scale < Infinity)) return false;
	if (binOfDraw.length < draws.length) binOfDraw = new Uint16Array(draws.length);
	counts.fill(0);
	let sum = 0;
	for (let i = 0; i < draws.length; i++) {
		const value = draws[i] as number;
		sum += value;
		const place = (value - min) * scale;
		const bin = place < bins - 1 ? (place > 0 ? place | 0 : 0) : bins - 1;
		binOfDraw[i] = bin;
		counts[bin]!++;
	}
	// Not a number only if a draw is, or if both infinities are among them.
	if (Number.isNaN(sum) && draws.some(Number.isNaN)) throw new RangeError('a draw is not a number');
	return true;
}

/** The draws at some ranks, of draws that have just been counted by bin. */
function valuesOfRanks(draws: Float64Array, ranks: Int32Array): Float64Array {
	const ascending = ranks.slice().sort();
	const places = new Int32Array(ascending.length);
	const ends: number[] = [];
	gatherAt.fill(-1);
	let bin = 0;
	let before = 0;
	let from = 0;
	let wanted = 0;
	for (let i = 0; i < ascending.length; i++) {
		const rank = ascending[i]!;
		while (before + counts[bin]! <= rank) before += counts[bin++]!;
		if (gatherAt[bin] === -1) {
			gatherAt[bin] = from = wanted;
			wanted += counts[bin]!;
			ends.push(wanted);
		}
		places[i] = from + rank - before;
	}
	gather(draws, wanted);
	let start = 0;
	for (const end of ends) {
		sortMany(gathered.subarray(start, end));
		start = end;
	}
	return Float64Array.from(ranks, (rank) => gathered[places[ascending.indexOf(rank)]!]!);
}

/** Puts the draws of the bins that have a place in `gatherAt` there. */
function gather(draws: Float64Array, wanted: number): void {
	if (gathered.length < wanted) gathered = new Float64Array(wanted);
	for (let i = 0; i < draws.length; i++) {
		const bin = binOfDraw[i]!;
		const at = gatherAt[bin]!;
		if (at === -1) continue;
		gathered[at] = draws[i]!;
		gatherAt[bin] = at + 1;
	}
}

const MANY = 64;

/** Sorts in place. Many draws in one bin are mostly one value again and again, which need not be sorted: 0, say. */
function sortMany(values: Float64Array): void {
	const usual = values[values.length >> 1]!;
	const hasBothZeros = usual === 0 && values.some((x) => Object.is(x, -usual));
	if (values.length < MANY || hasBothZeros) {
		values.sort();
		return;
	}
	const others = values.filter((x) => x !== usual).sort();
	const below = others.findIndex((x) => x > usual);
	const end = below === -1 ? others.length : below;
	values.fill(usual);
	values.set(others.subarray(0, end));
	values.set(others.subarray(end), values.length - others.length + end);
}
