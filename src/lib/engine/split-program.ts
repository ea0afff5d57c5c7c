/** A program in two: what does not depend on the levers that move, and what has to be computed anew with them. */
import { shapesOf, type Program, type Shape, type Step } from './program.ts';

export interface SplitProgram {
	/** Computed once. Its outputs are the columns that `changing` reads as inputs, and the outputs that stay. */
	readonly kept: Program;
	/** Computed at every setting. Reads the kept columns as inputs that bear their names in `kept`. */
	readonly changing: Program;
	/** The kept columns that `changing` reads, by the kind of input they are. */
	readonly links: readonly { readonly id: string; readonly kind: InputKind }[];
	readonly keptOutputs: readonly string[];
	readonly changingOutputs: readonly string[];
}

type InputKind = Exclude<Step['kind'], 'constant' | 'operator' | 'month-function'>;

/** Cheaper to compute again from small columns than to read back from a large one. */
const CHEAP: ReadonlySet<string> = new Set([
	'negate',
	'add',
	'subtract',
	'multiply',
	'min',
	'max',
	'abs',
	'ramp',
	'between'
]);

/** Splits a program by what depends on any of the levers. Throws when an output is unknown. */
export function splitProgram(
	program: Program,
	leverIds: ReadonlySet<string>,
	outputIds: readonly string[]
): SplitProgram {
	const shapes = shapesOf(program);
	const moves = movingSteps(program, leverIds);
	const steps: Step[] = [];
	const numberInChanging = new Map<number, number>();
	const linked = new Map<number, InputKind>();

	const operandsOf = (index: number): readonly number[] => {
		const step = program.steps[index] as Step;
		return step.kind === 'operator' || step.kind === 'month-function' ? step.operands : [];
	};
	const isLarge = (index: number) => {
		const shape = shapes[index] as Shape;
		return shape.byMonth && shape.byDraw;
	};
	const isComputedAgain = (index: number): boolean => {
		const step = program.steps[index] as Step;
		if (moves[index] === true || step.kind === 'constant') return true;
		const isCheap = 'name' in step && CHEAP.has(step.name);
		return isLarge(index) && isCheap && !operandsOf(index).some(isLarge);
	};
	const place = (index: number): number => {
		const known = numberInChanging.get(index);
		if (known !== undefined) return known;
		const step = program.steps[index] as Step;
		let placed: Step = step;
		if (!isComputedAgain(index)) {
			const kind = inputKind(shapes[index] as Shape);
			linked.set(index, kind);
			placed = { kind, id: keptName(index) };
		} else if (step.kind === 'operator' || step.kind === 'month-function')
			placed = { ...step, operands: step.operands.map(place) } as Step;
		steps.push(placed);
		numberInChanging.set(index, steps.length - 1);
		return steps.length - 1;
	};

	const changing: Record<string, number> = {};
	const kept: Record<string, number> = {};
	for (const id of outputIds) {
		const step = program.outputs[id];
		if (step === undefined) throw new RangeError(`the program has no output ${id}`);
		if (moves[step] === true) changing[id] = place(step);
		else kept[id] = step;
	}
	const links = [...linked].map(([index, kind]) => ({ id: keptName(index), kind }));
	for (const index of linked.keys()) kept[keptName(index)] = index;
	return {
		kept: { ...program, outputs: kept },
		changing: { ...program, steps, outputs: changing },
		links,
		keptOutputs: outputIds.filter((id) => !Object.hasOwn(changing, id)),
		changingOutputs: Object.keys(changing)
	};
}

/** A name that no lever, assumption, series or shock has: ids hold no blanks. */
function keptName(index: number): string {
	return `step ${index}`;
}

function movingSteps({ steps }: Program, leverIds: ReadonlySet<string>): boolean[] {
	const moves: boolean[] = [];
	for (const step of steps) {
		if (step.kind === 'operator' || step.kind === 'month-function')
			moves.push(step.operands.some((operand) => moves[operand] === true));
		else moves.push(step.kind === 'lever' && leverIds.has(step.id));
	}
	return moves;
}

function inputKind({ byMonth, byDraw }: Shape): InputKind {
	if (byMonth) return byDraw ? 'shock' : 'series';
	return byDraw ? 'assumption' : 'lever';
}
