/** A compiled program in words: what each step computes, from what, in which shape and unit, and where it was written. */
import { shapesOf, type Shape, type Step } from '#engine/program.ts';
import type { Edition } from './edition.ts';
import type { NotedSource, ProgramNotes } from './program-notes.ts';

/** One step of a program. */
export interface DescribedStep {
	readonly step: number;
	/** What it does: `multiply`, `assumption investigator-cost`, `constant 12`. */
	readonly computes: string;
	/** The steps it reads, by number, and by the formulas whose results they are. */
	readonly operands: readonly { readonly step: number; readonly resultOf: readonly string[] }[];
	/** The formulas whose result it is; none for a step on the way. */
	readonly resultOf: readonly string[];
	readonly shape: 'one number' | 'months' | 'draws' | 'months × draws';
	readonly units: readonly string[];
	readonly sources: readonly NotedSource[];
}

/**
 * The steps of an edition's program in their order; of one formula, only those it depends on. Null when there is no such
 * formula. Throws when the notes are of another edition.
 */
export function describeProgram(
	{ program, digest }: Pick<Edition, 'program' | 'digest'>,
	notes: ProgramNotes,
	formulaId: string | null
): DescribedStep[] | null {
	if (notes.edition !== digest || notes.steps.length !== program.steps.length)
		throw new RangeError('the notes belong to another edition');
	if (formulaId !== null && !Object.hasOwn(program.outputs, formulaId)) return null;
	const resultsOf = formulasByStep(program.outputs);
	const shapes = shapesOf(program);
	const isWanted =
		formulaId === null
			? () => true
			: Set.prototype.has.bind(stepsBelow(program.steps, program.outputs[formulaId] as number));
	return program.steps
		.map((step, number) => ({
			step: number,
			computes: workOf(step),
			operands: operandsOf(step).map((operand) => ({
				step: operand,
				resultOf: resultsOf.get(operand) ?? []
			})),
			resultOf: resultsOf.get(number) ?? [],
			shape: shapeInWords(shapes[number] as Shape),
			units: notes.steps[number]?.units ?? [],
			sources: notes.steps[number]?.sources ?? []
		}))
		.filter(({ step }) => isWanted(step));
}

function formulasByStep(outputs: Readonly<Record<string, number>>): Map<number, string[]> {
	const formulas = new Map<number, string[]>();
	for (const [id, step] of Object.entries(outputs))
		formulas.set(step, [...(formulas.get(step) ?? []), id]);
	return formulas;
}

/** A step and everything it depends on. Operands come before their step, so one way down finds all. */
function stepsBelow(steps: readonly Step[], last: number): Set<number> {
	const wanted = new Set([last]);
	for (let number = last; number >= 0; number--)
		if (wanted.has(number))
			for (const operand of operandsOf(steps[number] as Step)) wanted.add(operand);
	return wanted;
}

function operandsOf(step: Step): readonly number[] {
	return step.kind === 'operator' || step.kind === 'month-function' ? step.operands : [];
}

function workOf(step: Step): string {
	switch (step.kind) {
		case 'constant':
			return `constant ${step.value}`;
		case 'operator':
		case 'month-function':
			return step.name;
		default:
			return `${step.kind} ${step.id}`;
	}
}

function shapeInWords({ byMonth, byDraw }: Shape): DescribedStep['shape'] {
	if (byMonth) return byDraw ? 'months × draws' : 'months';
	return byDraw ? 'draws' : 'one number';
}
