/** What each operator computes, value by value. */
import { exponential } from '../math/exponential.ts';
import { logarithm } from '../math/logarithm.ts';
import { power } from '../math/power.ts';
import type { OperatorName } from '../program.ts';

/** Comparisons give 1 or 0; NaN counts as false in `choose`. */
export const OPERATORS: Readonly<
	Record<OperatorName, (a: number, b: number, c: number) => number>
> = {
	negate: (a) => -a,
	add: (a, b) => a + b,
	subtract: (a, b) => a - b,
	multiply: (a, b) => a * b,
	divide: (a, b) => a / b,
	power: (a, b) => power(a, b),
	less: (a, b) => (a < b ? 1 : 0),
	'less-equal': (a, b) => (a <= b ? 1 : 0),
	greater: (a, b) => (a > b ? 1 : 0),
	'greater-equal': (a, b) => (a >= b ? 1 : 0),
	equal: (a, b) => (a === b ? 1 : 0),
	'not-equal': (a, b) => (a !== b ? 1 : 0),
	choose: (a, b, c) => (a > 0 || a < 0 ? b : c),
	min: (a, b) => Math.min(a, b),
	max: (a, b) => Math.max(a, b),
	abs: (a) => Math.abs(a),
	exp: (a) => exponential(a),
	log: (a) => logarithm(a),
	sqrt: (a) => Math.sqrt(a),
	round: (a) => Math.round(a)
};
