/** A program fitted to inputs that stay: columns that do not differ by month or draw are read as what they are. */
import { applyOperator } from './columns/operators.ts';
import type { ProgramInputs } from './columns/evaluate-program.ts';
import type { Program, Step } from './program.ts';

/** A program and what it runs on. */
export interface Narrowed {
	readonly program: Program;
	readonly inputs: ProgramInputs;
}

/**
 * A program with the bits of `program` on these inputs; levers that are not among them may still move. Outputs can
 * come without an axis along which they do not differ. A belief that nothing happens, say, is a factor of 1 in every
 * month and draw, and multiplying by 1 changes no bit.
 */
export function narrowProgram(program: Program, inputs: ProgramInputs): Narrowed {
	const series: Record<string, readonly number[]> = { ...inputs.series };
	const assumptions: Record<string, Float64Array> = {};
	const shocks: Record<string, Float64Array> = {};
	const steps: Step[] = [];
	const placeOf: number[] = [];

	const narrowedInput = (id: string, values: Float64Array, monthCount: number): Step => {
		const drawCount = values.length / monthCount;
		const byMonth = differsByMonth(values, drawCount);
		const byDraw = differsByDraw(values, drawCount);
		if (!byMonth && !byDraw) return { kind: 'constant', value: values[0] as number };
		if (!byDraw) {
			series[id] = Array.from({ length: monthCount }, (_, i) => values[i * drawCount] as number);
			return { kind: 'series', id };
		}
		const [kind, columns] = byMonth
			? (['shock', shocks] as const)
			: (['assumption', assumptions] as const);
		const column = byMonth ? values : values.subarray(0, drawCount);
		const [known] = Object.entries(columns).find(([, other]) => haveSameBits(other, column)) ?? [
			id
		];
		columns[known] = columns[known] ?? column;
		return { kind, id: known };
	};
	const simplified = (step: Step): Step | number => {
		if (step.kind === 'lever' && Object.hasOwn(inputs.levers, step.id))
			return { kind: 'constant', value: inputs.levers[step.id] as number };
		if (step.kind === 'assumption')
			return narrowedInput(step.id, inputs.assumptions[step.id] as Float64Array, 1);
		if (step.kind === 'shock')
			return narrowedInput(step.id, inputs.shocks[step.id] as Float64Array, program.monthCount);
		if (step.kind === 'month-function')
			return { ...step, operands: step.operands.map((operand) => placeOf[operand] as number) };
		if (step.kind !== 'operator') return step;
		const operands = step.operands.map((operand) => placeOf[operand] as number);
		return simplifiedOperator({ ...step, operands }, steps);
	};
	program.steps.forEach((step, index) => {
		const simple = simplified(step);
		placeOf[index] = typeof simple === 'number' ? simple : steps.push(simple) - 1;
	});
	const outputs = Object.fromEntries(
		Object.entries(program.outputs).map(([id, step]) => [id, placeOf[step] as number])
	);
	return {
		program: { ...program, steps, outputs },
		inputs: { ...inputs, series, assumptions, shocks }
	};
}

/** A constant in its place, the number of an operand that has the same bits, or the operator as it is. */
function simplifiedOperator(
	step: Step & { kind: 'operator' },
	steps: readonly Step[]
): Step | number {
	const { name, operands } = step;
	const constants = operands.map((operand) => {
		const of = steps[operand] as Step;
		return of.kind === 'constant' ? of.value : null;
	});
	if (constants.every((value) => value !== null))
		return { kind: 'constant', value: applyOperator(name, constants) };
	const [a = 0, b = 0, c = 0] = operands;
	const [first, second] = constants;
	if (name === 'choose' && first !== null && first !== undefined)
		return first > 0 || first < 0 ? b : c;
	const isNeutral = (value: number | null | undefined, neutral: number) =>
		Object.is(value, neutral);
	if (name === 'multiply' && isNeutral(first, 1)) return b;
	if ((name === 'multiply' || name === 'divide') && isNeutral(second, 1)) return a;
	// Adding 0 would turn −0 into 0; taking 0 away changes nothing.
	if (name === 'subtract' && isNeutral(second, 0)) return a;
	return step;
}

function wordsOf(values: Float64Array): Int32Array {
	return new Int32Array(values.buffer, values.byteOffset, values.length * 2);
}

function haveSameBits(a: Float64Array, b: Float64Array): boolean {
	const [words, others] = [wordsOf(a), wordsOf(b)];
	if (words.length !== others.length) return false;
	for (let i = 0; i < words.length; i++) if (words[i] !== others[i]) return false;
	return true;
}

function differsByMonth(values: Float64Array, drawCount: number): boolean {
	const words = wordsOf(values);
	for (let i = 2 * drawCount; i < words.length; i++)
		if (words[i] !== words[i - 2 * drawCount]) return true;
	return false;
}

function differsByDraw(values: Float64Array, drawCount: number): boolean {
	const words = wordsOf(values);
	for (let row = 0; row < words.length; row += 2 * drawCount)
		for (let i = row + 2; i < row + 2 * drawCount; i++) if (words[i] !== words[i - 2]) return true;
	return false;
}
