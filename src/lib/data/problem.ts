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
	{ readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

/** An outcome that went well. */
export function fine<Value>(value: Value): Outcome<Value> {
	return { ok: true, value };
}

/** An outcome that did not: its stable code, what is wrong, and what to do. */
export function refused(
	code: string,
	sentence: string,
	whatToDo: string
): { readonly ok: false; readonly problem: Problem } {
	return { ok: false, problem: { code, sentence, whatToDo } };
}
