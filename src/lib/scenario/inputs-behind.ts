/** What the formulas of a program depend on: the inputs that can move them at all. */
import type { Program, Step } from '#engine/program.ts';

/** The ids of the assumptions, shocks and levers behind some formulas. Throws when a formula is unknown. */
export function inputsBehind(
	{ steps, outputs }: Program,
	formulas: readonly string[]
): Readonly<Record<'assumption' | 'shock' | 'lever', ReadonlySet<string>>> {
	const needed = new Set(
		formulas.map((formula) => {
			const index = outputs[formula];
			if (index === undefined) throw new RangeError(`the program has no output ${formula}`);
			return index;
		})
	);
	const ids = { assumption: new Set<string>(), shock: new Set<string>(), lever: new Set<string>() };
	// Operands stand before the steps that read them, so one pass from the end finds all.
	for (let index = steps.length - 1; index >= 0; index--) {
		const step = steps[index] as Step;
		if (!needed.has(index)) continue;
		if (step.kind === 'operator' || step.kind === 'month-function')
			for (const operand of step.operands) needed.add(operand);
		else if (step.kind !== 'constant' && step.kind !== 'series') ids[step.kind].add(step.id);
	}
	return ids;
}
