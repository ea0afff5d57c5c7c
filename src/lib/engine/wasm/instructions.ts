/**
 * WebAssembly instructions as bytes. Every function takes the code of its operands and gives the code that leaves the
 * result on the stack. Numbers come in pairs (f64x2): two draws at once, each with the bits it would get alone.
 * Relaxed SIMD and fused multiply-add stay out: they round differently from processor to processor.
 */

/** Encoded instructions. */
export type Code = readonly number[];

/** Types of values, as WebAssembly encodes them. */
export const I32 = 0x7f;
export const F64 = 0x7c;
export const V128 = 0x7b;

/** A non-negative whole number in as few bytes as it needs (LEB128). */
export function unsigned(value: number): number[] {
	const bytes: number[] = [];
	let rest = value;
	while (rest > 0x7f) {
		bytes.push((rest & 0x7f) | 0x80);
		rest = Math.floor(rest / 128);
	}
	return [...bytes, rest];
}

/** A 32-bit whole number with its sign (signed LEB128). */
function signed(value: number): number[] {
	const bytes: number[] = [];
	let rest = value | 0;
	while (rest < -64 || rest > 63) {
		bytes.push((rest & 0x7f) | 0x80);
		rest >>= 7;
	}
	return [...bytes, rest & 0x7f];
}

const BLOCK_WITHOUT_RESULT = 0x40;
// A hint only: everything lies at multiples of 8.
const ALIGNED_BY_8 = 3;

const vector = (opcode: number): number[] => [0xfd, ...unsigned(opcode)];
const unary =
	(opcode: Code) =>
	(a: Code): Code => [...a, ...opcode];
const binary =
	(opcode: Code) =>
	(a: Code, b: Code): Code => [...a, ...b, ...opcode];
const lane =
	(opcode: number, index: number) =>
	(a: Code): Code => [...a, ...vector(opcode), index];

export const getLocal = (index: number): Code => [0x20, ...unsigned(index)];
export const setLocal = (index: number, value: Code): Code => [...value, 0x21, ...unsigned(index)];
export const integer = (value: number): Code => [0x41, ...signed(value)];
export const call = (functionIndex: number, ...operands: readonly Code[]): Code => [
	...operands.flat(),
	0x10,
	...unsigned(functionIndex)
];

export const integerAdd = binary([0x6a]);
export const integerAnd = binary([0x71]);
export const shiftRight = binary([0x76]);
export const shiftLeft = binary([0x74]);
export const integerLess = binary([0x48]);
export const isZero = unary([0x45]);
export const scalarSubtract = binary([0xa1]);
export const scalarMultiply = binary([0xa2]);
export const scalarDivide = binary([0xa3]);
export const scalarLess = binary([0x63]);
export const scalarAbs = unary([0x99]);
export const scalarToInteger = unary([0xfc, 0x02]);
/** An f64 with all its bytes given. */
export function scalar(value: number): Code {
	return [0x44, ...new Uint8Array(Float64Array.of(value).buffer)];
}
/** Whether a scalar is neither 0 nor NaN. Its code is repeated. */
export const isTrue = (a: Code): Code => [
	...scalarLess(a, scalar(0)),
	...scalarLess(scalar(0), a),
	0x72
];
/** `when ? yes : no` on scalars. */
export const select = (yes: Code, no: Code, when: Code): Code => [...yes, ...no, ...when, 0x1b];

/** Runs `body`, and again as long as `again` is not zero. */
export const loopWhile = (body: Code, again: Code): Code => [
	0x03,
	BLOCK_WITHOUT_RESULT,
	...body,
	...again,
	0x0d,
	0,
	0x0b
];
export const when = (condition: Code, body: Code): Code => [
	...condition,
	0x04,
	BLOCK_WITHOUT_RESULT,
	...body,
	0x0b
];

export const either = (condition: Code, yes: Code, no: Code): Code => [
	...condition,
	0x04,
	BLOCK_WITHOUT_RESULT,
	...yes,
	0x05,
	...no,
	0x0b
];

const atAddress =
	(opcode: number) =>
	(address: Code, offset: number): Code => [
		...address,
		...vector(opcode),
		ALIGNED_BY_8,
		...unsigned(offset)
	];
export const load = atAddress(0x00);
/** One number, for both lanes. */
export const loadForBoth = atAddress(0x0a);
export const store = (address: Code, offset: number, value: Code): Code => [
	...address,
	...value,
	...vector(0x0b),
	ALIGNED_BY_8,
	...unsigned(offset)
];
/** Replaces one lane of `value` by the number at an address. */
export const loadLane = (address: Code, offset: number, value: Code, index: 0 | 1): Code => [
	...address,
	...value,
	...vector(0x57),
	ALIGNED_BY_8,
	...unsigned(offset),
	index
];

/** One number. */
export const loadScalar = (address: Code, offset: number): Code => [
	...address,
	0x2b,
	ALIGNED_BY_8,
	...unsigned(offset)
];
/** A 32-bit whole number. */
export const loadInteger = (address: Code, offset: number): Code => [
	...address,
	0x28,
	2,
	...unsigned(offset)
];

export const firstLane = lane(0x21, 0);
export const secondLane = lane(0x21, 1);
export const firstInteger = lane(0x1b, 0);
export const secondInteger = lane(0x1b, 1);
export const replaceLane = (value: Code, index: 0 | 1, by: Code): Code => [
	...value,
	...by,
	...vector(0x22),
	index
];

export const equal = binary(vector(0x47));
export const notEqual = binary(vector(0x48));
export const less = binary(vector(0x49));
export const greater = binary(vector(0x4a));
export const lessEqual = binary(vector(0x4b));
export const greaterEqual = binary(vector(0x4c));
export const and = binary(vector(0x4e));
/** The bits of `a` where `b` has none. */
export const andNot = binary(vector(0x4f));
export const or = binary(vector(0x50));
export const xor = binary(vector(0x51));
/** The bits of `yes` where the mask is set, else those of `no`. */
export const choose = (yes: Code, no: Code, mask: Code): Code => [
	...yes,
	...no,
	...mask,
	...vector(0x52)
];
export const anySet = unary(vector(0x53));
export const allSet = unary(vector(0xc3));

export const ceil = unary(vector(0x74));
export const floor = unary(vector(0x75));
export const truncate = unary(vector(0x7a));
export const abs = unary(vector(0xec));
export const negate = unary(vector(0xed));
export const sqrt = unary(vector(0xef));
export const add = binary(vector(0xf0));
export const subtract = binary(vector(0xf1));
export const multiply = binary(vector(0xf2));
export const divide = binary(vector(0xf3));
/** As `Math.min` and `Math.max`: NaN where one is NaN, and −0 below 0. */
export const min = binary(vector(0xf4));
export const max = binary(vector(0xf5));

/** `b < a ? b : a` and `a < b ? b : a`. */
export const lesserOrFirst = binary(vector(0xf6));
export const greaterOrFirst = binary(vector(0xf7));

/** Two floats to 32-bit integers in the lower half, and back; what does not fit is cut off. */
export const toIntegers = unary(vector(0xfc));
export const fromIntegers = unary(vector(0xfe));
export const halveIntegers = (a: Code): Code => [...a, ...integer(1), ...vector(0xac)];
export const shiftIntegersLeft = (a: Code, by: number): Code => [
	...a,
	...integer(by),
	...vector(0xab)
];
/** The two lower 32-bit integers, as 64-bit ones. */
export const widen = unary(vector(0xc7));
export const addLong = binary(vector(0xce));
export const subtractLong = binary(vector(0xd1));
export const shiftLongLeft = (a: Code, by: number): Code => [...a, ...integer(by), ...vector(0xcb)];
export const shiftLongRight = (a: Code, by: number): Code => [
	...a,
	...integer(by),
	...vector(0xcd)
];
/** The lower 32 bits of two 64-bit integers, side by side. */
export const narrow = (a: Code): Code => [
	...a,
	...a,
	...vector(0x0d),
	...[0, 1, 2, 3, 8, 9, 10, 11, 0, 1, 2, 3, 8, 9, 10, 11]
];
