/** The reference evaluator: runs a program column by column over blocks of draws. */
import { shapesOf, type Program, type Shape, type Step } from '../program.ts';
import { strides, type Column } from './column.ts';
import { MONTH_FUNCTIONS, type MonthReader } from './month-functions.ts';
import { OPERATOR_LOOPS, type OperandRun } from './operators.ts';

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
const BLOCK_DRAWS = 64;

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
		const block = { program, shapes, inputs, values, start, width };
		for (let index = 0; index < program.steps.length; index++) {
			const shape = shapes[index] as Shape;
			// What does not differ between draws is the same in every block.
			if (!needed.has(index) || (start > 0 && !shape.byDraw)) continue;
			values[index] = evaluateStep(block, index);
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

/** A column of zeros. */
export function emptyColumn(shape: Shape, monthCount: number, drawCount: number): Column {
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

/** The value of an id that has to be there. */
export function required<Value>(
	values: Readonly<Record<string, Value>>,
	kind: string,
	id: string
): Value {
	if (!Object.hasOwn(values, id)) throw new RangeError(`no value for ${kind} ${id}`);
	return values[id] as Value;
}

/** What one block of draws is evaluated with; `values[step]` is filled step by step and reused from block to block. */
interface Block {
	readonly program: Program;
	readonly shapes: readonly Shape[];
	readonly inputs: ProgramInputs;
	readonly values: Float64Array[];
	readonly start: number;
	readonly width: number;
}

function evaluateStep(block: Block, index: number): Float64Array {
	const { program, inputs, start, width } = block;
	const step = program.steps[index] as Step;
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
			const values = workspace(block, index, program.monthCount * width);
			for (let month = 0; month < program.monthCount; month++) {
				const from = month * inputs.drawCount + start;
				values.set(all.subarray(from, from + width), month * width);
			}
			return values;
		}
		case 'operator':
			return evaluateOperator(block, index, step);
		case 'month-function':
			return evaluateMonthFunction(block, index, step);
		default:
			return step satisfies never;
	}
}

/** Room for a step's values: that of the block before where it fits. */
function workspace(block: Block, index: number, length: number): Float64Array {
	const before = block.values[index];
	return before?.length === length ? before : new Float64Array(length);
}

function evaluateOperator(block: Block, index: number, step: Step & { kind: 'operator' }) {
	const { shapes, values, width } = block;
	const shape = shapes[index] as Shape;
	const months = shape.byMonth ? block.program.monthCount : 1;
	const draws = shape.byDraw ? width : 1;
	const loop = OPERATOR_LOOPS[step.name];
	const result = workspace(block, index, months * draws);
	const operands = [0, 1, 2].map((position) => {
		const operand = step.operands[position < step.operands.length ? position : 0] as number;
		const stride = strides(shapes[operand] as Shape, width);
		return {
			run: { values: values[operand] as Float64Array, start: 0, step: stride.draw },
			monthStride: stride.month
		};
	}) as [OperandBlock, OperandBlock, OperandBlock];
	const [a, b, c] = operands;
	for (let month = 0; month < months; month++) {
		a.run.start = month * a.monthStride;
		b.run.start = month * b.monthStride;
		c.run.start = month * c.monthStride;
		loop(result, month * draws, (month + 1) * draws, a.run, b.run, c.run);
	}
	return result;
}

interface OperandBlock {
	readonly run: OperandRun;
	readonly monthStride: number;
}

function evaluateMonthFunction(
	block: Block,
	index: number,
	step: Step & { kind: 'month-function' }
) {
	const { program, shapes, values, width } = block;
	const draws = (shapes[index] as Shape).byDraw ? width : 1;
	const result = workspace(block, index, program.monthCount * draws);
	const compute = MONTH_FUNCTIONS[step.name];
	const reader = (position: number): MonthReader => {
		const operand = step.operands[position] ?? (step.operands[0] as number);
		const operandValues = values[operand] as Float64Array;
		const stride = strides(shapes[operand] as Shape, width);
		return (month) => operandValues[month * stride.month + draw * stride.draw] as number;
	};
	let draw = 0;
	const first = reader(0);
	const second = reader(1);
	const write = (month: number, value: number) => {
		result[month * draws + draw] = value;
	};
	for (; draw < draws; draw++) compute(first, second, program, write);
	return result;
}
