/** The instructions of one node, from the instructions that put its operands on the stack. */
import type { NodeName } from './lower-program.ts';
import * as wasm from './instructions.ts';
import { getLocal, setLocal, type Code } from './instructions.ts';
import { EXPONENTIAL, LOGARITHM, POWER } from './function-numbers.ts';
import type { MemoryPlan } from './memory-plan.ts';

/** Names that are functions of the module, called for both vectors at once. */
export type CalledName = 'exp' | 'log' | 'power';

/** Names that are computed from the operands alone. The others need a state or memory. */
export type PlainName = Exclude<
	NodeName,
	'running-sum' | 'running-mean' | 'year-so-far' | 'year-total' | 'lag' | CalledName
>;

/** Leaves the value on the stack. Operands are cheap to repeat; `spare` is a local that may be overwritten. */
export function plainCode(
	name: PlainName,
	operands: readonly Code[],
	memory: MemoryPlan,
	spare: number
): Code {
	const [a = [], b = [], c = []] = operands;
	const one = memory.constant(1);
	const zero = memory.constant(0);
	switch (name) {
		case 'negate':
			return wasm.negate(a);
		case 'add':
			return wasm.add(a, b);
		case 'subtract':
			return wasm.subtract(a, b);
		case 'multiply':
			return wasm.multiply(a, b);
		case 'divide':
			return wasm.divide(a, b);
		case 'less':
			return wasm.and(wasm.less(a, b), one);
		case 'less-equal':
			return wasm.and(wasm.lessEqual(a, b), one);
		case 'greater':
			return wasm.and(wasm.greater(a, b), one);
		case 'greater-equal':
			return wasm.and(wasm.greaterEqual(a, b), one);
		case 'equal':
			return wasm.and(wasm.equal(a, b), one);
		case 'not-equal':
			return wasm.and(wasm.notEqual(a, b), one);
		case 'choose':
			return wasm.choose(b, c, wasm.or(wasm.greater(a, zero), wasm.less(a, zero)));
		case 'min':
			return wasm.min(a, b);
		case 'max':
			return wasm.max(a, b);
		case 'abs':
			return wasm.abs(a);
		case 'sqrt':
			return wasm.sqrt(a);
		case 'round':
			return roundCode(a, memory, spare);
		case 'ramp':
			return rampCode(operands, memory, spare);
		case 'between':
			return wasm.and(wasm.and(wasm.greaterEqual(c, a), wasm.less(c, b)), one);
		default:
			return name satisfies never;
	}
}

/** Leaves the values of both vectors on the stack, the second on top; null for names that are not called. */
export function calledCode(
	name: NodeName,
	operands: readonly (readonly [Code, Code])[]
): Code | null {
	const [a = [[], []], b = [[], []]] = operands;
	switch (name) {
		case 'exp':
			return wasm.call(EXPONENTIAL, ...a);
		case 'log':
			return wasm.call(LOGARITHM, ...a);
		case 'power':
			return wasm.call(POWER, ...a, ...b);
		default:
			return null;
	}
}

/**
 * `min` or `max` with a constant, in one or two instructions instead of about eight: only the other side can be NaN
 * then, and it comes first, so that it stays. Null where the constant is NaN or −0.
 */
export function boundCode(name: NodeName, x: Code, bound: number, memory: MemoryPlan): Code | null {
	if (Number.isNaN(bound) || Object.is(bound, -0)) return null;
	if (name === 'min') return wasm.lesserOrFirst(x, memory.constant(bound));
	if (name !== 'max') return null;
	const larger = wasm.greaterOrFirst(x, memory.constant(bound));
	// −0 is not less than 0, but the larger of the two is 0.
	return bound === 0 ? wasm.add(larger, memory.constant(0)) : larger;
}

/** `Math.round`: the whole number above, or the one below that where it is more than a half away. Keeps −0. */
export function roundCode(a: Code, memory: MemoryPlan, spare: number): Code {
	const above = getLocal(spare);
	const tooFar = wasm.greater(wasm.subtract(above, memory.constant(0.5)), a);
	return [
		...setLocal(spare, wasm.ceil(a)),
		...wasm.subtract(above, wasm.and(tooFar, memory.constant(1)))
	];
}

function rampCode(operands: readonly Code[], memory: MemoryPlan, spare: number): Code {
	const [start = [], length = [], month = []] = operands;
	const one = memory.constant(1);
	const zero = memory.constant(0);
	const share = getLocal(spare);
	const elapsed = wasm.subtract(wasm.add(month, one), start);
	return [
		...setLocal(spare, elapsed),
		...setLocal(
			spare,
			wasm.choose(
				wasm.divide(share, length),
				wasm.and(wasm.greater(share, zero), one),
				wasm.greater(length, zero)
			)
		),
		...setLocal(spare, wasm.andNot(share, wasm.less(share, zero))),
		...wasm.choose(one, share, wasm.greater(share, one))
	];
}
