/** Random programs and inputs for tests: every operator, shape and length, and every kind of awkward number. */
import { mixBits } from '../draws/uniform-draws.ts';
import type { ProgramInputs } from '../columns/evaluate-program.ts';
import {
	MONTH_FUNCTION_ARITY,
	OPERATOR_ARITY,
	type MonthFunctionName,
	type OperatorName,
	type Program,
	type Step
} from '../program.ts';

const OPERATORS = Object.keys(OPERATOR_ARITY) as OperatorName[];
const MONTH_FUNCTIONS = Object.keys(MONTH_FUNCTION_ARITY) as MonthFunctionName[];
const INPUT_KINDS = ['lever', 'assumption', 'series', 'shock'] as const;

/* prettier-ignore */
const AWKWARD = [
	0, -0, 1, -1, 0.5, -0.5, 1.5, 2.5, 2, 3, -2, 12, 1024, 1025, -1024, 0.49999999999999994, NaN, Infinity, -Infinity,
	5e-324, -5e-324, 2.2250738585072014e-308, 2.225073858507201e-308, -1e-310, 1.7976931348623157e308, 709.782712893384,
	709.7827128933841, -708.4, -745.1332191019412, -745.14, 710, 4503599627370495.5, 9007199254740992, -1e300, 1e-300
];

/** A source of whole numbers from a seed. */
export function numbersFrom(seed: number): (below: number) => number {
	let state = mixBits(seed ^ 0x5bd1e995);
	return (below) => {
		state = (state + 0x9e3779b9) >>> 0;
		return mixBits(state) % below;
	};
}

/** Mostly numbers as a model has them, often awkward ones, sometimes any 64 bits. */
export function randomNumber(pick: (below: number) => number): number {
	const kind = pick(10);
	if (kind < 3) return AWKWARD[pick(AWKWARD.length)] as number;
	if (kind < 6) return pick(40) / 4 - 2;
	if (kind < 9) return (pick(2_000_001) - 1_000_000) / 65_536;
	const words = Uint32Array.of(pick(4294967296), pick(4294967296));
	return new Float64Array(words.buffer)[0] as number;
}

/** A program and inputs for it; every step that nothing reads is an output, and a few others. */
export function randomCase(seed: number): { program: Program; inputs: ProgramInputs } {
	const pick = numbersFrom(seed);
	const monthCount = 1 + pick(80);
	// Most are short, so that many fit into a test run; some are longer than two blocks.
	const drawCount = 1 + pick(pick(12) === 0 ? 1100 : 40);
	const steps: Step[] = [];
	for (let i = 0; i < 2 + pick(6); i++) steps.push(randomInput(pick, steps.length));
	const inputCount = steps.length;
	for (let i = 0; i < 3 + pick(14); i++) steps.push(randomStep(pick, steps.length, inputCount));
	const read = new Set(steps.flatMap((step) => ('operands' in step ? step.operands : [])));
	const outputs: Record<string, number> = {};
	steps.forEach((_, index) => {
		if (!read.has(index) || pick(6) === 0) outputs[`o${index}`] = index;
	});
	const program = { monthCount, firstAprilOffset: pick(12), steps, outputs };
	return { program, inputs: randomInputs(pick, program, drawCount) };
}

function randomInput(pick: (below: number) => number, index: number): Step {
	const kind = pick(6);
	// Two kinds more often than the rest: they are what the accelerator computes with.
	if (kind === 5) return { kind: 'constant', value: randomNumber(pick) };
	return { kind: INPUT_KINDS[kind === 4 ? 3 : kind] as 'shock', id: `i${index}` };
}

function randomStep(pick: (below: number) => number, index: number, inputs: number): Step {
	const operand = () => (pick(4) === 0 ? pick(inputs) : pick(index));
	const operands = (count: number) => Array.from({ length: count }, operand);
	if (pick(3) > 0) {
		const name = OPERATORS[pick(OPERATORS.length)] as OperatorName;
		return { kind: 'operator', name, operands: operands(OPERATOR_ARITY[name]) };
	}
	const name = MONTH_FUNCTIONS[pick(MONTH_FUNCTIONS.length)] as MonthFunctionName;
	return { kind: 'month-function', name, operands: operands(MONTH_FUNCTION_ARITY[name]) };
}

function randomInputs(
	pick: (below: number) => number,
	{ steps, monthCount }: Program,
	drawCount: number
): ProgramInputs {
	const levers: Record<string, number> = {};
	const series: Record<string, number[]> = {};
	const assumptions: Record<string, Float64Array> = {};
	const shocks: Record<string, Float64Array> = {};
	const column = (length: number) => Float64Array.from({ length }, () => randomNumber(pick));
	for (const step of steps) {
		if (step.kind === 'lever') levers[step.id] = randomNumber(pick);
		if (step.kind === 'series') series[step.id] = Array.from(column(monthCount));
		if (step.kind === 'assumption') assumptions[step.id] = column(drawCount);
		if (step.kind === 'shock') shocks[step.id] = column(monthCount * drawCount);
	}
	return { drawCount, levers, series, assumptions, shocks };
}
