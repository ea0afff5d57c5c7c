/**
 * What each operator computes, as loops over a stretch of draws. One loop per operator and no function call inside
 * keeps each of them fast: the loop's arithmetic is all the processor sees.
 */
import { exponential } from '../math/exponential.ts';
import { logarithm } from '../math/logarithm.ts';
import { power } from '../math/power.ts';
import type { OperatorName } from '../program.ts';

/** An operand's values, where the stretch begins, and the step to the next draw (0 where all draws share one value). */
export interface OperandRun {
	readonly values: Float64Array;
	start: number;
	readonly step: number;
}

/** Writes `out[from]` up to `out[end − 1]`. Operators with fewer operands ignore the rest. */
export type OperatorLoop = (
	out: Float64Array,
	from: number,
	end: number,
	a: OperandRun,
	b: OperandRun,
	c: OperandRun
) => void;

/** Comparisons give 1 or 0; `choose` counts NaN as false. */
export const OPERATOR_LOOPS: Readonly<Record<OperatorName, OperatorLoop>> = {
	negate(out, from, end, a) {
		const x = a.values;
		for (let at = from, i = a.start; at < end; at++, i += a.step) out[at] = -x[i]!;
	},
	add(out, from, end, a, b) {
		const x = a.values;
		const y = b.values;
		for (let at = from, i = a.start, j = b.start; at < end; at++, i += a.step, j += b.step)
			out[at] = x[i]! + y[j]!;
	},
	subtract(out, from, end, a, b) {
		const x = a.values;
		const y = b.values;
		for (let at = from, i = a.start, j = b.start; at < end; at++, i += a.step, j += b.step)
			out[at] = x[i]! - y[j]!;
	},
	multiply(out, from, end, a, b) {
		const x = a.values;
		const y = b.values;
		for (let at = from, i = a.start, j = b.start; at < end; at++, i += a.step, j += b.step)
			out[at] = x[i]! * y[j]!;
	},
	divide(out, from, end, a, b) {
		const x = a.values;
		const y = b.values;
		for (let at = from, i = a.start, j = b.start; at < end; at++, i += a.step, j += b.step)
			out[at] = x[i]! / y[j]!;
	},
	power(out, from, end, a, b) {
		const x = a.values;
		const y = b.values;
		for (let at = from, i = a.start, j = b.start; at < end; at++, i += a.step, j += b.step)
			out[at] = power(x[i]!, y[j]!);
	},
	less(out, from, end, a, b) {
		const x = a.values;
		const y = b.values;
		for (let at = from, i = a.start, j = b.start; at < end; at++, i += a.step, j += b.step)
			out[at] = x[i]! < y[j]! ? 1 : 0;
	},
	'less-equal'(out, from, end, a, b) {
		const x = a.values;
		const y = b.values;
		for (let at = from, i = a.start, j = b.start; at < end; at++, i += a.step, j += b.step)
			out[at] = x[i]! <= y[j]! ? 1 : 0;
	},
	greater(out, from, end, a, b) {
		OPERATOR_LOOPS.less(out, from, end, b, a, a);
	},
	'greater-equal'(out, from, end, a, b) {
		OPERATOR_LOOPS['less-equal'](out, from, end, b, a, a);
	},
	equal(out, from, end, a, b) {
		const x = a.values;
		const y = b.values;
		for (let at = from, i = a.start, j = b.start; at < end; at++, i += a.step, j += b.step)
			out[at] = x[i] === y[j] ? 1 : 0;
	},
	'not-equal'(out, from, end, a, b) {
		const x = a.values;
		const y = b.values;
		for (let at = from, i = a.start, j = b.start; at < end; at++, i += a.step, j += b.step)
			out[at] = x[i] !== y[j] ? 1 : 0;
	},
	choose(out, from, end, a, b, c) {
		const x = a.values;
		const y = b.values;
		const z = c.values;
		let i = a.start;
		let j = b.start;
		let k = c.start;
		for (let at = from; at < end; at++, i += a.step, j += b.step, k += c.step)
			out[at] = x[i]! > 0 || x[i]! < 0 ? y[j]! : z[k]!;
	},
	min(out, from, end, a, b) {
		const x = a.values;
		const y = b.values;
		for (let at = from, i = a.start, j = b.start; at < end; at++, i += a.step, j += b.step)
			out[at] = Math.min(x[i]!, y[j]!);
	},
	max(out, from, end, a, b) {
		const x = a.values;
		const y = b.values;
		for (let at = from, i = a.start, j = b.start; at < end; at++, i += a.step, j += b.step)
			out[at] = Math.max(x[i]!, y[j]!);
	},
	abs(out, from, end, a) {
		const x = a.values;
		for (let at = from, i = a.start; at < end; at++, i += a.step) out[at] = Math.abs(x[i]!);
	},
	exp(out, from, end, a) {
		const x = a.values;
		for (let at = from, i = a.start; at < end; at++, i += a.step) out[at] = exponential(x[i]!);
	},
	log(out, from, end, a) {
		const x = a.values;
		for (let at = from, i = a.start; at < end; at++, i += a.step) out[at] = logarithm(x[i]!);
	},
	sqrt(out, from, end, a) {
		const x = a.values;
		for (let at = from, i = a.start; at < end; at++, i += a.step) out[at] = Math.sqrt(x[i]!);
	},
	round(out, from, end, a) {
		const x = a.values;
		for (let at = from, i = a.start; at < end; at++, i += a.step) out[at] = Math.round(x[i]!);
	}
};

/** One operator on single numbers, for constants. */
export function applyOperator(name: OperatorName, operands: readonly number[]): number {
	const [a, b, c] = [0, 1, 2].map((position) => ({
		values: Float64Array.of(operands[position] ?? 0),
		start: 0,
		step: 0
	})) as [OperandRun, OperandRun, OperandRun];
	const out = new Float64Array(1);
	OPERATOR_LOOPS[name](out, 0, 1, a, b, c);
	return out[0]!;
}
