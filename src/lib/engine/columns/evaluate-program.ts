/** The reference evaluator: runs a program column by column over blocks of draws. */
import { OPERATOR_ARITY, shapesOf, type Program, type Shape, type Step } from '../program.ts';
import { strides, type Column } from './column.ts';
import { MONTH_FUNCTIONS } from './month-functions.ts';
import { OPERATORS } from './operators.ts';

/** The values a program runs on. Every id that the program reads must be present. */
export interface ProgramInputs {
	readonly drawCount: number;
	/** One number per lever. */
	readonly levers: Readonly<Record<string, number>>;
	/** One value per month. */
	readonly series: Readonly<Record<string, readonly number[]>>;
	/** One value per draw. */
	readonly assumptions: Readonly<Record<string, Float64Array>>;
	/** One value per month and draw, `[month × drawCount + draw]`. */
	readonly shocks: Readonly<Record<string, Float64Array>>;
}

// Small enough for the working set of a block to stay in a processor's cache.
const BLOCK_DRAWS = 512;

/** Evaluates the named outputs. Throws when an output or an input is unknown. */
export function evaluateProgram(
	program: Program,
	inputs: ProgramInputs,
	outputIds: readonly string[]
): Record<string, Column> {
	const shapes = shapesOf(program);
	const wanted = outputIds.map((id) => {
		const step = program.outputs[id];
		if (step === undefined) throw new RangeError(`the program has no output ${id}`);
		return { id, step };
	});
	const needed = neededSteps(
		program,
		wanted.map(({ step }) => step)
	);
	const results: Record<string, Column> = {};
	for (const { id, step } of wanted)
		results[id] = emptyColumn(shapes[step] as Shape, program.monthCount, inputs.drawCount);
	const values: Float64Array[] = [];
	for (let start = 0; start < inputs.drawCount; start += BLOCK_DRAWS) {
		const width = Math.min(BLOCK_DRAWS, inputs.drawCount - start);
		for (let index = 0; index < program.steps.length; index++) {
			const shape = shapes[index] as Shape;
			// What does not differ between draws is the same in every block.
			if (!needed.has(index) || (start > 0 && !shape.byDraw)) continue;
			values[index] = evaluateStep(program, index, shapes, values, inputs, start, width);
		}
		for (const { id, step } of wanted)
			copyBlock(
				values[step] as Float64Array,
				results[id] as Column,
				program.monthCount,
				start,
				width
			);
	}
	return results;
}

function neededSteps(program: Program, roots: readonly number[]): Set<number> {
	const needed = new Set(roots);
	for (let index = program.steps.length - 1; index >= 0; index--) {
		const step = program.steps[index] as Step;
		if (needed.has(index) && (step.kind === 'operator' || step.kind === 'month-function'))
			for (const operand of step.operands) needed.add(operand);
	}
	return needed;
}

function emptyColumn(shape: Shape, monthCount: number, drawCount: number): Column {
	const length = (shape.byMonth ? monthCount : 1) * (shape.byDraw ? drawCount : 1);
	return { shape, values: new Float64Array(length), drawCount };
}

function copyBlock(
	block: Float64Array,
	into: Column,
	monthCount: number,
	start: number,
	width: number
): void {
	if (!into.shape.byDraw) {
		into.values.set(block);
		return;
	}
	for (let month = 0; month < (into.shape.byMonth ? monthCount : 1); month++)
		into.values.set(
			block.subarray(month * width, (month + 1) * width),
			month * into.drawCount + start
		);
}

function required<Value>(values: Readonly<Record<string, Value>>, kind: string, id: string): Value {
	if (!Object.hasOwn(values, id)) throw new RangeError(`no value for ${kind} ${id}`);
	return values[id] as Value;
}

function evaluateStep(
	program: Program,
	index: number,
	shapes: readonly Shape[],
	values: readonly Float64Array[],
	inputs: ProgramInputs,
	start: number,
	width: number
): Float64Array {
	const step = program.steps[index] as Step;
	const { monthCount } = program;
	switch (step.kind) {
		case 'constant':
			return Float64Array.of(step.value);
		case 'lever':
			return Float64Array.of(required(inputs.levers, 'lever', step.id));
		case 'series':
			return Float64Array.from(required(inputs.series, 'series', step.id));
		case 'assumption':
			return required(inputs.assumptions, 'assumption', step.id).subarray(start, start + width);
		case 'shock': {
			const all = required(inputs.shocks, 'shock', step.id);
			const block = new Float64Array(monthCount * width);
			for (let month = 0; month < monthCount; month++) {
				const from = month * inputs.drawCount + start;
				block.set(all.subarray(from, from + width), month * width);
			}
			return block;
		}
		case 'operator':
			return evaluateOperator(step, shapes[index] as Shape, shapes, values, monthCount, width);
		case 'month-function':
			return evaluateMonthFunction(step, shapes[index] as Shape, shapes, values, program, width);
		default:
			return step satisfies never;
	}
}

function evaluateOperator(
	step: Step & { kind: 'operator' },
	shape: Shape,
	shapes: readonly Shape[],
	values: readonly Float64Array[],
	monthCount: number,
	width: number
): Float64Array {
	const months = shape.byMonth ? monthCount : 1;
	const draws = shape.byDraw ? width : 1;
	const compute = OPERATORS[step.name];
	const [first, second, third] = [0, 1, 2].map((position) => {
		// Operators with fewer operands ignore the rest.
		const operand = step.operands[position < OPERATOR_ARITY[step.name] ? position : 0] as number;
		return {
			values: values[operand] as Float64Array,
			stride: strides(shapes[operand] as Shape, width)
		};
	}) as [OperandBlock, OperandBlock, OperandBlock];
	const result = new Float64Array(months * draws);
	for (let month = 0; month < months; month++) {
		let a = month * first.stride.month;
		let b = month * second.stride.month;
		let c = month * third.stride.month;
		for (let at = month * draws, end = at + draws; at < end; at++) {
			result[at] = compute(
				first.values[a] as number,
				second.values[b] as number,
				third.values[c] as number
			);
			a += first.stride.draw;
			b += second.stride.draw;
			c += third.stride.draw;
		}
	}
	return result;
}

interface OperandBlock {
	readonly values: Float64Array;
	readonly stride: { readonly month: number; readonly draw: number };
}

function evaluateMonthFunction(
	step: Step & { kind: 'month-function' },
	shape: Shape,
	shapes: readonly Shape[],
	values: readonly Float64Array[],
	program: Program,
	width: number
): Float64Array {
	const draws = shape.byDraw ? width : 1;
	const result = new Float64Array(program.monthCount * draws);
	const compute = MONTH_FUNCTIONS[step.name];
	const operands = step.operands.map((operand) => ({
		values: values[operand] as Float64Array,
		stride: strides(shapes[operand] as Shape, width)
	}));
	const first = operands[0] as OperandBlock;
	const second = operands[1] ?? first;
	let draw = 0;
	const readFirst = (month: number) =>
		first.values[month * first.stride.month + draw * first.stride.draw] as number;
	const readSecond = (month: number) =>
		second.values[month * second.stride.month + draw * second.stride.draw] as number;
	const write = (month: number, value: number) => {
		result[month * draws + draw] = value;
	};
	for (; draw < draws; draw++) compute(readFirst, readSecond, program, write);
	return result;
}
