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
