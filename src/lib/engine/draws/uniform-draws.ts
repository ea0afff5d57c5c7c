/**
 * Evenly spread uniform numbers between 0 and 1, one independent column per name.
 *
 * Each column is the base-2 radical inverse sequence, Owen-scrambled and shuffled by hashes of its own seed
 * (B. Burley 2020, "Practical Hash-based Owen Scrambling", Journal of Computer Graphics Techniques 9(4)).
 * Every power of two of draws fills each of as many equal intervals exactly once, shorter runs are prefixes
 * of longer ones, and changing one column leaves the others as they were (decision 0012).
 */

/** Mixes 32 bits so that each input bit touches each output bit (MurmurHash3's finalizer). */
export function mixBits(x: number): number {
	let h = x | 0;
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return (h ^ (h >>> 16)) >>> 0;
}

/** A 32-bit seed for a named column of a scenario's seed (FNV-1a over the name, then mixed). */
export function columnSeed(seed: number, name: string): number {
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

function owenScramble(x: number, seed: number): number {
	return reverseBits(permuteUpwards(reverseBits(x), seed));
}

/** The first `count` draws of a named column, each strictly between 0 and 1. */
export function uniformDraws(seed: number, name: string, count: number): Float64Array {
	const shuffleSeed = columnSeed(seed, name);
	const scrambleSeed = mixBits(shuffleSeed ^ 0x9e3779b9);
	const draws = new Float64Array(count);
	for (let i = 0; i < count; i++) {
		const shuffled = owenScramble(i, shuffleSeed);
		const scrambled = owenScramble(reverseBits(shuffled), scrambleSeed);
		draws[i] = (scrambled + 0.5) / 4294967296;
	}
	return draws;
}
