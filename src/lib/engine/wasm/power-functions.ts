/** Powers in WebAssembly, with the bits of engine/math/power.ts. */
import * as wasm from './instructions.ts';
import { F64, I32, V128 } from './instructions.ts';
import { locals } from './locals.ts';
import type { MemoryPlan } from './memory-plan.ts';
import type { WasmFunction } from './module-bytes.ts';
import { EXPONENTIAL, LOGARITHM, WHOLE_POWER } from './function-numbers.ts';

const { and, choose, multiply } = wasm;

/** Repeated squaring; see math/power.ts. */
export function wholePower(): WasmFunction {
	const [square, rest, result] = locals(0, 3);
	const oneMore = [
		wasm.when(
			wasm.integerAnd(rest.get, wasm.integer(1)),
			result.set(wasm.scalarMultiply(result.get, square.get))
		),
		square.set(wasm.scalarMultiply(square.get, square.get)),
		rest.set(wasm.shiftRight(rest.get, wasm.integer(1)))
	].flat();
	const code = [
		result.set(wasm.scalar(1)),
		wasm.when(rest.get, wasm.loopWhile(oneMore, rest.get)),
		result.get
	].flat();
	return { parameters: [F64, I32], results: [F64], locals: [F64], code };
}

/** See math/power.ts. Parameters: two bases, two exponents. */
export function power(memory: MemoryPlan): WasmFunction {
	const number = (value: number) => memory.constant(value);
	const [base0, base1, exponent0, exponent1, whole0, whole1, result0, result1] = locals(0, 8);
	const [single, size] = locals(8, 2);
	const vectors = [
		{ base: base0, exponent: exponent0, whole: whole0, result: result0 },
		{ base: base1, exponent: exponent1, whole: whole1, result: result1 }
	];
	const general = [
		...wasm.call(LOGARITHM, base0.get, base1.get),
		...result1.set([]),
		...result0.set([]),
		...wasm.call(
			EXPONENTIAL,
			multiply(exponent0.get, result0.get),
			multiply(exponent1.get, result1.get)
		),
		...result1.set([]),
		...result0.set([]),
		...vectors.flatMap(({ base, exponent, result }) =>
			result.set(
				choose(
					wasm.andNot(number(Infinity), wasm.greater(exponent.get, number(0))),
					result.get,
					wasm.equal(base.get, number(0))
				)
			)
		)
	];
	const wholeLane = ({ base, exponent, whole, result }: (typeof vectors)[0], index: 0 | 1) => {
		const lane = index === 0 ? wasm.firstLane : wasm.secondLane;
		return [
			size.set(wasm.scalarToInteger(wasm.scalarAbs(lane(exponent.get)))),
			single.set(wasm.call(WHOLE_POWER, lane(base.get), size.get)),
			single.set(
				wasm.select(
					wasm.scalarDivide(wasm.scalar(1), single.get),
					single.get,
					wasm.scalarLess(lane(exponent.get), wasm.scalar(0))
				)
			),
			result.set(choose(wasm.replaceLane(result.get, index, single.get), result.get, whole.get))
		].flat();
	};
	const code = [
		...vectors.flatMap(({ exponent, whole }) =>
			whole.set(
				and(
					wasm.equal(wasm.truncate(exponent.get), exponent.get),
					wasm.lessEqual(wasm.abs(exponent.get), number(1024))
				)
			)
		),
		...wasm.when(wasm.isZero(wasm.allSet(and(whole0.get, whole1.get))), general),
		...vectors.flatMap((vector) =>
			wasm.when(wasm.anySet(vector.whole.get), [...wholeLane(vector, 0), ...wholeLane(vector, 1)])
		),
		...result0.get,
		...result1.get
	];
	return {
		parameters: [V128, V128, V128, V128],
		results: [V128, V128],
		locals: [V128, V128, V128, V128, F64, I32],
		code
	};
}
