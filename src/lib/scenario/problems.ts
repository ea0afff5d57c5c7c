/** What can be wrong with the world's input, as values: a sentence for people and what they can do. */

/** Something wrong with a link, a form, a file or an address; never the programmer's fault. */
export interface Problem {
	/** Stable kebab-case name, for tests and machines. */
	readonly code: string;
	/** One plain sentence: what is wrong. */
	readonly sentence: string;
	/** What to do about it. */
	readonly whatToDo: string;
}

/** Either a value or the problem that stands in its way. */
export type Outcome<Value> =
	| { readonly ok: true; readonly value: Value }
	| { readonly ok: false; readonly problem: Problem };
