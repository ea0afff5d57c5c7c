/** Formulas in an order in which each stands after all that it names. */
import type { Model } from '#model/format.ts';

type Formula = Model['formulas'][number];

/** Keeps the model's order as far as possible. The model's checks have already excluded circles. */
export function evaluationOrder(
	formulas: readonly Formula[],
	namesOf: (id: string) => readonly string[]
): Formula[] {
	const byId = new Map(formulas.map((formula) => [formula.id, formula]));
	const ordered = new Set<Formula>();
	const place = (formula: Formula) => {
		for (const name of namesOf(formula.id)) {
			const named = byId.get(name);
			if (named !== undefined && !ordered.has(named)) place(named);
		}
		ordered.add(formula);
	};
	formulas.forEach(place);
	return [...ordered];
}
