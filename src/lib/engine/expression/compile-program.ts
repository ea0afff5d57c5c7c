/** Formulas to a program: names resolved, worlds taken apart, the same thing computed once, constants folded. */
import { applyOperator } from '../columns/operators.ts';
import type { Program, Step } from '../program.ts';
import type { Expression, WorldName } from './expression.ts';

/** What the names in formulas stand for. */
export interface Declarations {
	readonly formulas: readonly { readonly id: string; readonly expression: Expression }[];
	/** Levers with the settings that the worlds `announced` and `without-measures` give them. */
	readonly levers: Readonly<Record<string, Readonly<Record<WorldName, number>>>>;
	readonly assumptions: readonly string[];
	readonly series: readonly string[];
	readonly shocks: readonly string[];
	readonly monthCount: number;
	readonly firstAprilOffset: number;
}

/** Told of each step that a part of a formula becomes; several parts can become one step. */
export type StepListener = (step: number, part: Expression, formulaId: string) => void;

/** Compiles formulas. Throws on unknown names and cycles: the model's check names them first, with their line. */
export function compileProgram(declarations: Declarations, onStep?: StepListener): Program {
	const steps: Step[] = [];
	const stepByKey = new Map<string, number>();
	const formulas = new Map(declarations.formulas.map(({ id, expression }) => [id, expression]));
	const compiled = new Map<string, number>();

	const add = (step: Step): number => {
		const key = JSON.stringify(step);
		const known = stepByKey.get(key);
		if (known !== undefined) return known;
		steps.push(step);
		stepByKey.set(key, steps.length - 1);
		return steps.length - 1;
	};

	const compileName = (id: string, world: WorldName | null): number => {
		const expression = formulas.get(id);
		if (expression !== undefined) {
			const key = `${world ?? ''} ${id}`;
			const known = compiled.get(key);
			if (known === -1) throw new RangeError(`formula ${id} depends on itself`);
			if (known !== undefined) return known;
			compiled.set(key, -1);
			const step = compile(expression, world, id);
			compiled.set(key, step);
			return step;
		}
		if (Object.hasOwn(declarations.levers, id)) {
			const setting = declarations.levers[id]?.[world as WorldName];
			return world === null
				? add({ kind: 'lever', id })
				: add({ kind: 'constant', value: setting as number });
		}
		if (declarations.assumptions.includes(id)) return add({ kind: 'assumption', id });
		if (declarations.series.includes(id)) return add({ kind: 'series', id });
		if (declarations.shocks.includes(id)) return add({ kind: 'shock', id });
		throw new RangeError(`nothing is called ${id}`);
	};

	const compile = (expression: Expression, world: WorldName | null, formula: string): number => {
		const step = stepOf(expression, world, formula);
		onStep?.(step, expression, formula);
		return step;
	};

	const stepOf = (expression: Expression, world: WorldName | null, formula: string): number => {
		switch (expression.kind) {
			case 'number':
				return add({ kind: 'constant', value: expression.value });
			case 'name':
				return compileName(expression.id, world);
			case 'world':
				return compile(expression.operand, expression.name, formula);
			case 'operator': {
				const operands = expression.operands.map((operand) => compile(operand, world, formula));
				const constants = operands.map((operand) => steps[operand] as Step);
				if (constants.every((step) => step.kind === 'constant')) {
					const value = applyOperator(
						expression.name,
						constants.map((step) => step.value)
					);
					// JSON has no infinities or NaN, so those stay steps.
					if (Number.isFinite(value)) return add({ kind: 'constant', value });
				}
				return add({ kind: 'operator', name: expression.name, operands });
			}
			case 'month-function':
				return add({
					kind: 'month-function',
					name: expression.name,
					operands: expression.operands.map((operand) => compile(operand, world, formula))
				});
			default:
				return expression satisfies never;
		}
	};

	const outputs = Object.fromEntries(
		declarations.formulas.map(({ id }) => [id, compileName(id, null)])
	);
	const { monthCount, firstAprilOffset } = declarations;
	return { monthCount, firstAprilOffset, steps, outputs };
}
