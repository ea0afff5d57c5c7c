/** Locals of a function, with the code that reads and sets them. */
import { getLocal, setLocal, type Code } from './instructions.ts';

/** A local of a function. */
export interface Local {
	readonly get: Code;
	readonly set: (value: Code) => Code;
}

/** A local by its number. */
export function local(index: number): Local {
	return { get: getLocal(index), set: (value) => setLocal(index, value) };
}

/** Locals in a row. A fixed number of names can be taken from them. */
export function locals(first: number, count: number): LocalNames {
	return Array.from({ length: count }, (_, i) => local(first + i)) as unknown as LocalNames;
}

/* prettier-ignore */
export type LocalNames = readonly [Local, Local, Local, Local, Local, Local, Local, Local, Local, Local];

/** Locals of the emitted function: its parameters, addresses and spare vectors. One local per value follows. */
export const LOCAL = {
	/** Parameters: the bytes that a block's draws take in a row, the address of the inputs, and the first month of late outputs. */
	rowBytes: 0,
	input: 1,
	firstMonth: 2,
	/** Where the current group of draws lies in a row. */
	group: 3,
	inputGroup: 4,
	inputRow: 5,
	outputRow: 6,
	/** The current month, times the bytes of a number and of a group. */
	month: 7,
	monthGroup: 8,
	/** How far into a column the month lies that all draws read. */
	lagged: 9,
	spare: 10,
	inside: 12,
	firstFree: 14
} as const;

/** The code of a value's two vectors. */
export type Vectors = readonly [Code, Code];

/** The same code for both vectors. */
export const both = (code: (vector: 0 | 1) => Code): Vectors => [code(0), code(1)];
