/** A formula as a tree: the only things that a formula can say. */
import type { MonthFunctionName, OperatorName } from '../program.ts';

/**
 * Other worlds a formula may ask about, with the same draws: `announced(x)` is x with every lever at its announced
 * setting, `without-measures(x)` is x with every lever off (decision 0013).
 */
export const WORLD_NAMES = ['announced', 'without-measures'] as const;
export type WorldName = (typeof WORLD_NAMES)[number];

export type Expression =
	| { readonly kind: 'number'; readonly value: number }
	/** A declared name, by its id (`border_command` in the text is the id `border-command`). */
	| { readonly kind: 'name'; readonly id: string }
	| {
			readonly kind: 'operator';
			readonly name: OperatorName;
			readonly operands: readonly Expression[];
	  }
	| {
			readonly kind: 'month-function';
			readonly name: MonthFunctionName;
			readonly operands: readonly Expression[];
	  }
	| { readonly kind: 'world'; readonly name: WorldName; readonly operand: Expression };

/** The expressions directly inside one. */
export function operandsOf(expression: Expression): readonly Expression[] {
	switch (expression.kind) {
		case 'number':
		case 'name':
			return [];
		case 'operator':
		case 'month-function':
			return expression.operands;
		case 'world':
			return [expression.operand];
		default:
			return expression satisfies never;
	}
}

/** Every declared id that an expression names, each once, in order of first appearance. */
export function namesIn(expression: Expression): string[] {
	const names = new Set<string>();
	const visit = (node: Expression) => {
		if (node.kind === 'name') names.add(node.id);
		operandsOf(node).forEach(visit);
	};
	visit(expression);
	return [...names];
}

/** Every number written in an expression. */
export function numbersIn(expression: Expression): number[] {
	return expression.kind === 'number'
		? [expression.value]
		: operandsOf(expression).flatMap(numbersIn);
}
