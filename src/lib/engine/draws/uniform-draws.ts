/**
 * Evenly spread uniform numbers between 0 and 1: Owen-scrambled Sobol points, one dimension per column of chance.
 *
 * Every power of two of draws fills each of as many equal intervals exactly once, shorter runs are prefixes of
 * longer ones, and a column depends on its dimension, its name and the seed only (decision 0023). Scrambling and
 * order are hashes (B. Burley 2020, "Practical Hash-based Owen Scrambling", Journal of Computer Graphics
 * Techniques 9(4)). Integer operations of 32 bits only.
 */
import { DIRECTION_NUMBERS } from './direction-numbers.ts';

/** How many dimensions there are: columns of assumptions and months of shocks together. */
export const DIMENSION_COUNT = DIRECTION_NUMBERS.length + 1;

/** Mixes 32 bits so that each input bit touches each output bit (MurmurHash3's finalizer). */
export function mixBits(x: number): number {
	let h = x | 0;
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return (h ^ (h >>> 16)) >>> 0;
}

/** A 32-bit seed for a named column of a scenario's seed (FNV-1a over the name, then mixed). */
function columnSeed(seed: number, name: string): number {
	let h = 0x811c9dc5;
	for (let i = 0; i < name.length; i++) h = Math.imul(h ^ name.charCodeAt(i), 0x01000193);
	return mixBits(h ^ mixBits(seed >>> 0));
}

function reverseBits(x: number): number {
	let v = x;
	v = ((v >>> 1) & 0x55555555) | ((v & 0x55555555) << 1);
	v = ((v >>> 2) & 0x33333333) | ((v & 0x33333333) << 2);
	v = ((v >>> 4) & 0x0f0f0f0f) | ((v & 0x0f0f0f0f) << 4);
	v = ((v >>> 8) & 0x00ff00ff) | ((v & 0x00ff00ff) << 8);
	return ((v >>> 16) | (v << 16)) >>> 0;
}

/** Laine and Karras's permutation with N. Vegdahl's constants: a bit only depends on the bits below it. */
function permuteUpwards(x: number, seed: number): number {
	let v = x ^ Math.imul(x, 0x3d20adea);
	v = (v + seed) | 0;
	v = Math.imul(v, (seed >>> 16) | 1);
	v ^= Math.imul(v, 0x05526c56);
	return (v ^ Math.imul(v, 0x53a22864)) >>> 0;
}

/**
 * Which point of the sequence each draw is: all columns of a run share one order. It keeps blocks of 2^k draws
 * together and differs between seeds, so that runs with two seeds have nothing in common.
 */
export function drawOrder(seed: number, count: number): Uint32Array {
	const orderSeed = columnSeed(seed, 'order');
	return Uint32Array.from({ length: count }, (_, draw) =>
		reverseBits(permuteUpwards(reverseBits(draw), orderSeed))
	);
}

/**
 * What each of the 32 bits of a point's number, lowest first, adds to a coordinate, whose bits stand in reverse:
 * bit 0 is worth a half. Throws beyond the dimensions there are.
 */
export function directionsOf(dimension: number): Uint32Array {
	const reversed = new Uint32Array(32);
	if (dimension === 0) return reversed.map((_, bit) => 1 << bit);
	const numbers = DIRECTION_NUMBERS[dimension - 1];
	if (numbers === undefined) throw new RangeError(`there is no dimension ${dimension}`);
	const { polynomial, first } = numbers;
	const degree = first.length;
	const directions = new Uint32Array(32);
	for (let bit = 0; bit < 32; bit++) {
		let direction = (first[bit] ?? 0) << (31 - bit);
		if (bit >= degree) {
			const oldest = directions[bit - degree] as number;
			direction = oldest ^ (oldest >>> degree);
			for (let back = 1; back < degree; back++)
				if ((polynomial >>> (degree - 1 - back)) & 1) direction ^= directions[bit - back] as number;
		}
		directions[bit] = direction;
		reversed[bit] = reverseBits(direction >>> 0);
	}
	return reversed;
}

/** One column of chance, a number strictly between 0 and 1 for each draw of the order. */
export function uniformDraws(
	order: Uint32Array,
	seed: number,
	dimension: number,
	name: string
): Float64Array {
	const count = order.length;
	const directions = directionsOf(dimension);
	const scrambleSeed = mixBits(columnSeed(seed, name) ^ 0x9e3779b9);
	// The numbers of the points differ in their lowest bits only; two tables say what these add, half each.
	const bits = count > 1 ? 32 - Math.clz32(count - 1) : 0;
	const lowBits = bits >>> 1;
	const lowMask = (1 << lowBits) - 1;
	const highMask = (1 << (bits - lowBits)) - 1;
	let shared = 0;
	for (let bit = bits; bit < 32; bit++)
		if (((order[0] as number) >>> bit) & 1) shared ^= directions[bit] as number;
	const low = sumsOf(directions.subarray(0, lowBits), 0);
	const high = sumsOf(directions.subarray(lowBits, bits), shared);
	const draws = new Float64Array(count);
	for (let draw = 0; draw < count; draw++) {
		const point = order[draw] as number;
		const coordinate =
			(low[point & lowMask] as number) ^ (high[(point >>> lowBits) & highMask] as number);
		draws[draw] = (reverseBits(permuteUpwards(coordinate, scrambleSeed)) + 0.5) / 4294967296;
	}
	return draws;
}

/** For every number of as many bits, the exclusive or of the directions of its bits and of `start`. */
function sumsOf(directions: Uint32Array, start: number): Int32Array {
	const sums = new Int32Array(1 << directions.length);
	sums[0] = start;
	for (const [bit, direction] of directions.entries())
		for (let i = 0; i < 1 << bit; i++) sums[(1 << bit) + i] = (sums[i] as number) ^ direction;
	return sums;
}
