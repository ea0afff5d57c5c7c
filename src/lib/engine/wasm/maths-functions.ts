/**
 * The functions of engine/math in WebAssembly, on two vectors of two numbers: the same operations in the same order, so
 * the same bits. Where the original branches, both ways are computed and the lanes chosen. The two vectors take turns,
 * instruction by instruction: while one waits for a result, the processor works on the other.
 */
import * as wasm from './instructions.ts';
import { V128, getLocal, type Code } from './instructions.ts';
import { local, type Local, type LocalNames } from './locals.ts';
import type { MemoryPlan } from './memory-plan.ts';
import type { WasmFunction } from './module-bytes.ts';
import { power, wholePower } from './power-functions.ts';

const { add, subtract, multiply, divide, choose, and, or } = wasm;

/** All of them, in the order of function-numbers.ts. */
export function mathsFunctions(memory: MemoryPlan): WasmFunction[] {
	return [exponential(memory), logarithm(memory), wholePower(), power(memory)];
}

const EXPONENTIAL_COEFFICIENTS = [
	1.66666666666666019037e-1, -2.77777777770155933842e-3, 6.61375632143793436117e-5,
	-1.6533902205465251539e-6, 4.13813679705723846039e-8
];
/** Up to here e^x is an ordinary number, scaled by one power of two. */
const ORDINARY = 707;
const EVEN_COEFFICIENTS = [
	3.999999999940941908e-1, 2.222219843214978396e-1, 1.531383769920937332e-1
];
const ODD_COEFFICIENTS = [
	6.66666666666673513e-1, 2.857142874366239149e-1, 1.818357216161805012e-1, 1.479819860511658591e-1
];

/** See math/exponential.ts. */
function exponential(memory: MemoryPlan): WasmFunction {
	const number = (value: number) => memory.constant(value);
	const biased = (exponent: Code) =>
		wasm.shiftLongLeft(wasm.addLong(exponent, memory.bits(0, 1023)), 52);
	const common = inTurns(9, ([x, k, high, low, r, t, c]) => [
		k.set(wasm.floor(add(multiply(number(1.442695040888963387), x.get), number(0.5)))),
		high.set(subtract(x.get, multiply(k.get, number(6.9314718036912381649e-1)))),
		low.set(multiply(k.get, number(1.90821492927058770002e-10))),
		r.set(subtract(high.get, low.get)),
		t.set(multiply(r.get, r.get)),
		...polynomial(memory, c, t.get, EXPONENTIAL_COEFFICIENTS),
		c.set(subtract(r.get, multiply(t.get, c.get))),
		low.set(subtract(low.get, divide(multiply(r.get, c.get), subtract(number(2), c.get)))),
		r.set(subtract(number(1), subtract(low.get, high.get)))
	]);
	const ordinary = inTurns(9, ([x, k, , , r]) => [
		x.set(multiply(r.get, biased(wasm.widen(wasm.toIntegers(k.get)))))
	]);
	const any = inTurns(9, ([x, k, , , r, , , whole, half]) => [
		// Two factors of nearly the same size: the first product is exact, so the second rounds as the original's does.
		whole.set(wasm.toIntegers(k.get)),
		half.set(wasm.halveIntegers(whole.get)),
		whole.set(wasm.subtractLong(wasm.widen(whole.get), wasm.widen(half.get))),
		r.set(multiply(r.get, biased(wasm.widen(half.get)))),
		r.set(multiply(r.get, biased(whole.get))),
		r.set(choose(number(Infinity), r.get, wasm.greater(x.get, number(709.782712893384)))),
		r.set(wasm.andNot(r.get, wasm.less(x.get, number(-745.1332191019412)))),
		x.set(choose(x.get, r.get, wasm.notEqual(x.get, x.get)))
	]);
	const isOrdinary = (vector: 0 | 1) =>
		wasm.lessEqual(wasm.abs(local(vector).get), number(ORDINARY));
	return functionOfTwo(9, [
		...common,
		...wasm.either(wasm.allSet(and(isOrdinary(0), isOrdinary(1))), ordinary, any)
	]);
}

/** See math/logarithm.ts. */
function logarithm(memory: MemoryPlan): WasmFunction {
	const number = (value: number) => memory.constant(value);
	const code = inTurns(10, ([x, small, scaled, k, f, s, z, w, r, even]) => {
		const half = small;
		const shift = f;
		return [
			small.set(wasm.less(x.get, number(2.2250738585072014e-308))),
			scaled.set(choose(multiply(x.get, number(18014398509481984)), x.get, small.get)),
			// The original adds to the upper 32 bits alone; those below are 0 here, so that nothing is carried.
			shift.set(
				and(
					wasm.addLong(and(scaled.get, memory.bits(0x000fffff, 0)), memory.bits(0x95f64, 0)),
					memory.bits(0x100000, 0)
				)
			),
			k.set(
				wasm.addLong(
					wasm.subtractLong(wasm.shiftLongRight(scaled.get, 52), memory.bits(0, 1023)),
					wasm.shiftLongRight(shift.get, 52)
				)
			),
			k.set(wasm.fromIntegers(wasm.narrow(k.get))),
			k.set(add(k.get, and(small.get, number(-54)))),
			f.set(
				or(
					and(scaled.get, memory.bits(0x000fffff, -1)),
					wasm.xor(shift.get, memory.bits(0x3ff00000, 0))
				)
			),
			f.set(subtract(f.get, number(1))),
			s.set(divide(f.get, add(number(2), f.get))),
			z.set(multiply(s.get, s.get)),
			w.set(multiply(z.get, z.get)),
			...polynomial(memory, even, w.get, EVEN_COEFFICIENTS),
			...polynomial(memory, r, w.get, ODD_COEFFICIENTS),
			r.set(add(multiply(w.get, even.get), multiply(z.get, r.get))),
			half.set(multiply(multiply(number(0.5), f.get), f.get)),
			r.set(
				add(
					multiply(s.get, add(half.get, r.get)),
					multiply(k.get, number(1.90821492927058770002e-10))
				)
			),
			r.set(subtract(subtract(half.get, r.get), f.get)),
			r.set(subtract(multiply(k.get, number(6.9314718036912381649e-1)), r.get)),
			r.set(choose(x.get, r.get, wasm.equal(x.get, number(Infinity)))),
			r.set(choose(number(-Infinity), r.get, wasm.equal(x.get, number(0)))),
			// NaN where x is below 0 or NaN itself.
			x.set(choose(r.get, number(NaN), wasm.greaterEqual(x.get, number(0))))
		];
	});
	return functionOfTwo(10, code);
}

/** `into` = P1 + x(P2 + x(P3 + …)), one coefficient at a time from the last. */
function polynomial(
	memory: MemoryPlan,
	into: Local,
	x: Code,
	coefficients: readonly number[]
): Code[] {
	return coefficients
		.toReversed()
		.map((coefficient, position) =>
			into.set(
				position === 0
					? memory.constant(coefficient)
					: add(memory.constant(coefficient), multiply(x, into.get))
			)
		);
}

/** Statements written for one vector, for both: they take turns. The locals of the two alternate. */
function inTurns(localCount: number, statements: (locals: LocalNames) => Code[]): Code {
	const [first, second] = [0, 1].map((vector) => {
		const own = Array.from({ length: localCount }, (_, i) => local(2 * i + vector));
		return statements(own as unknown as LocalNames);
	}) as [Code[], Code[]];
	return first.flatMap((statement, i) => [...statement, ...(second[i] as Code)]);
}

/** A function of two vectors, whose code leaves its results in their locals. */
function functionOfTwo(localCount: number, code: Code): WasmFunction {
	return {
		parameters: [V128, V128],
		results: [V128, V128],
		locals: new Array<number>(2 * localCount - 2).fill(V128),
		code: [...code, ...getLocal(0), ...getLocal(1)]
	};
}
