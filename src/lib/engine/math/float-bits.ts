/** Access to the bits of a 64-bit float, for maths that must give the same bits on every engine. */

const float = new Float64Array(1);
const words = new Uint32Array(float.buffer);
// Every platform that runs the product is little-endian, as WebAssembly demands.
const HIGH = 1;
const LOW = 0;

/** The upper 32 bits: sign, exponent and the top of the fraction. */
export function highWord(x: number): number {
	float[0] = x;
	return words[HIGH] as number;
}

/** The same number with its upper 32 bits replaced. */
export function withHighWord(x: number, high: number): number {
	float[0] = x;
	words[HIGH] = high >>> 0;
	return float[0] as number;
}

/** Two to an integer power between −1022 and 1023, exact. */
export function powerOfTwo(exponent: number): number {
	words[LOW] = 0;
	words[HIGH] = (exponent + 1023) << 20;
	return float[0] as number;
}
