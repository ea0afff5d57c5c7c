import { expect, it } from 'vitest';
import type { Column } from '../columns/column.ts';
import { evaluateProgram } from '../columns/evaluate-program.ts';
import { exponential } from '../math/exponential.ts';
import { logarithm } from '../math/logarithm.ts';
import { power } from '../math/power.ts';
import { MONTH_FUNCTION_ARITY, OPERATOR_ARITY, type Program } from '../program.ts';
import { numbersFrom, randomCase, randomNumber } from './random-programs.ts';
import { WasmRunner } from './wasm-runner.ts';

const PROGRAMS = 2_500;

/** Where two columns first differ in a bit, or null. One NaN is as good as another: no step can tell them apart. */
function firstDifference(a: Column, b: Column): string | null {
	if (a.values.length !== b.values.length)
		return `${a.values.length} and ${b.values.length} values`;
	for (let i = 0; i < a.values.length; i++)
		if (!Object.is(a.values[i], b.values[i])) return `at ${i}: ${a.values[i]} and ${b.values[i]}`;
	return null;
}

it('computes exp, log and powers as engine/math does', () => {
	const pick = numbersFrom(7);
	const drawCount = 60_000;
	const column = () => Float64Array.from({ length: drawCount }, () => randomNumber(pick));
	const program: Program = {
		monthCount: 1,
		firstAprilOffset: 0,
		steps: [
			{ kind: 'assumption', id: 'a' },
			{ kind: 'assumption', id: 'b' },
			{ kind: 'operator', name: 'exp', operands: [0] },
			{ kind: 'operator', name: 'log', operands: [0] },
			{ kind: 'operator', name: 'power', operands: [0, 1] }
		],
		outputs: { exp: 2, log: 3, power: 4 }
	};
	const [a, b] = [column(), column()];
	const inputs = { drawCount, levers: {}, series: {}, shocks: {}, assumptions: { a, b } };
	const actual = new WasmRunner(program, ['exp', 'log', 'power']).evaluate(inputs);
	const values = (id: string) => actual[id]?.values ?? new Float64Array();
	const different = Array.from(a, (x, i) => [x, b[i] as number] as const).filter(
		([x, y], i) =>
			!Object.is(values('exp')[i], exponential(x)) ||
			!Object.is(values('log')[i], logarithm(x)) ||
			!Object.is(values('power')[i], power(x, y))
	);
	expect(different.slice(0, 5)).toEqual([]);
});

it(`gives the bits of the columns on ${PROGRAMS} random programs`, { timeout: 60_000 }, () => {
	const met = new Set<string>();
	const differences: string[] = [];
	for (let seed = 0; seed < PROGRAMS; seed++) {
		const { program, inputs } = randomCase(seed);
		const ids = Object.keys(program.outputs);
		const expected = evaluateProgram(program, inputs, ids);
		const actual = new WasmRunner(program, ids).evaluate(inputs);
		for (const id of ids) {
			const difference = firstDifference(expected[id] as Column, actual[id] as Column);
			if (difference !== null) differences.push(`seed ${seed}, ${id}: ${difference}`);
		}
		for (const step of program.steps) if ('name' in step) met.add(step.name);
	}
	expect(differences.slice(0, 5)).toEqual([]);
	expect(met.size).toBe(
		Object.keys(OPERATOR_ARITY).length + Object.keys(MONTH_FUNCTION_ARITY).length
	);
});
