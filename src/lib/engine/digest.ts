/** SHA-256 of text, in plain arithmetic so that every place the product runs can make and check a receipt. */

// First 32 bits of the fractional parts of the square and cube roots of the first primes (FIPS 180-4 §4.2.2, §5.3.3).
function rootFraction(n: number, root: (x: number) => bigint): number {
	return Number(root(n) & 0xffffffffn);
}

function whole(base: bigint, degree: bigint): bigint {
	return degree === 1n ? base : base * whole(base, degree - 1n);
}

function integerRoot(value: bigint, degree: bigint): bigint {
	let low = 0n;
	let high = 1n << 40n;
	while (low < high) {
		const middle = (low + high + 1n) >> 1n;
		if (whole(middle, degree) <= value) low = middle;
		else high = middle - 1n;
	}
	return low;
}

const PRIMES: number[] = [];
for (let n = 2; PRIMES.length < 64; n++)
	if (PRIMES.every((prime) => n % prime !== 0)) PRIMES.push(n);
const INITIAL = PRIMES.slice(0, 8).map((prime) =>
	rootFraction(prime, (x) => integerRoot(BigInt(x) << 64n, 2n))
);
const ROUND = PRIMES.map((prime) => rootFraction(prime, (x) => integerRoot(BigInt(x) << 96n, 3n)));

const rotate = (x: number, by: number) => (x >>> by) | (x << (32 - by));

function utf8(text: string): number[] {
	const bytes: number[] = [];
	for (const character of text) {
		const code = character.codePointAt(0) as number;
		if (code < 0x80) bytes.push(code);
		else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
		else if (code < 0x10000)
			bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
		else
			bytes.push(
				0xf0 | (code >> 18),
				0x80 | ((code >> 12) & 63),
				0x80 | ((code >> 6) & 63),
				0x80 | (code & 63)
			);
	}
	return bytes;
}

/** The SHA-256 of the UTF-8 bytes of a text, as 64 hexadecimal digits. */
export function sha256(text: string): string {
	const bytes = utf8(text);
	const bitLength = bytes.length * 8;
	bytes.push(0x80);
	while (bytes.length % 64 !== 56) bytes.push(0);
	// Texts stay far below 2^32 bits.
	for (const word of [0, bitLength])
		for (const shift of [24, 16, 8, 0]) bytes.push((word >>> shift) & 255);
	const state = [...INITIAL];
	for (let block = 0; block < bytes.length; block += 64) compress(state, bytes, block);
	return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

function compress(state: number[], bytes: readonly number[], block: number): void {
	const w: number[] = [];
	for (let i = 0; i < 64; i++) {
		if (i < 16) {
			const at = block + i * 4;
			w.push(
				((bytes[at] as number) << 24) |
					((bytes[at + 1] as number) << 16) |
					((bytes[at + 2] as number) << 8) |
					(bytes[at + 3] as number)
			);
			continue;
		}
		const early = w[i - 15] as number;
		const late = w[i - 2] as number;
		const s0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
		const s1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
		w.push(((w[i - 16] as number) + s0 + (w[i - 7] as number) + s1) | 0);
	}
	let [a, b, c, d, e, f, g, h] = state as [
		number,
		number,
		number,
		number,
		number,
		number,
		number,
		number
	];
	for (let i = 0; i < 64; i++) {
		const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
		const first = (h + s1 + ((e & f) ^ (~e & g)) + (ROUND[i] as number) + (w[i] as number)) | 0;
		const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
		const second = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
		[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
	}
	for (const [i, value] of [a, b, c, d, e, f, g, h].entries())
		state[i] = ((state[i] as number) + value) | 0;
}
