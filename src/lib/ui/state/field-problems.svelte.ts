/** Problems of text fields by field name; while there is one, the last valid figures stay. */
import type { Problem } from '#scenario/problems.ts';

/** Which text fields hold something that cannot be used. */
export class FieldProblems {
	#byField = $state.raw<Readonly<Record<string, Problem>>>({});

	/** The names of the fields with a problem. */
	readonly fields = $derived(Object.keys(this.#byField));
	readonly any = $derived(this.fields.length > 0);

	/** The problem of a field, if it has one. */
	of(field: string): Problem | undefined {
		return this.#byField[field];
	}

	/** Remembers that a field holds something that cannot be used. */
	report(field: string, problem: Problem): void {
		this.#byField = { ...this.#byField, [field]: problem };
	}

	/** Forgets the problem of a field. */
	forget(field: string): void {
		if (field in this.#byField) this.forgetWhere((name) => name === field);
	}

	/** Forgets the problems of all fields that `isMeant` picks; of every field without it. */
	forgetWhere(isMeant: (field: string) => boolean = () => true): void {
		this.#byField = Object.fromEntries(
			Object.entries(this.#byField).filter(([name]) => !isMeant(name))
		);
	}
}
