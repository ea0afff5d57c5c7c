import { expect, it } from 'vitest';
import { narrowProgram } from './narrow-program.ts';
import type { Program } from './program.ts';

const program: Program = {
	monthCount: 2,
	firstAprilOffset: 0,
	steps: [
		{ kind: 'lever', id: 'money' },
		{ kind: 'shock', id: 'factor' },
		{ kind: 'shock', id: 'weather' },
		{ kind: 'assumption', id: 'none' },
		{ kind: 'operator', name: 'multiply', operands: [0, 1] },
		{ kind: 'operator', name: 'subtract', operands: [4, 3] },
		{ kind: 'operator', name: 'add', operands: [5, 3] },
		{ kind: 'operator', name: 'multiply', operands: [6, 2] }
	],
	outputs: { people: 7, pounds: 5 }
};

it('drops factors of 1 and what is taken away as 0, and keeps 0 as a summand', () => {
	const { program: narrow, inputs } = narrowProgram(program, {
		drawCount: 3,
		levers: {},
		series: {},
		assumptions: { none: new Float64Array(3) },
		shocks: {
			factor: new Float64Array(6).fill(1),
			weather: Float64Array.of(7, 8, 9, 7, 8, 9)
		}
	});
	const names = narrow.steps.map((step) => ('name' in step ? step.name : step.kind));
	// Adding 0 turns −0 into 0, so it stays.
	expect(names.filter((name) => name !== 'constant')).toEqual([
		'lever',
		'assumption',
		'add',
		'multiply'
	]);
	expect(narrow.outputs['pounds']).toBe(0);
	expect(inputs.assumptions).toEqual({ weather: Float64Array.of(7, 8, 9) });
	expect(inputs.shocks).toEqual({});
});

it('tells 0 from −0, and reads equal columns once', () => {
	const { inputs } = narrowProgram(program, {
		drawCount: 2,
		levers: {},
		series: {},
		assumptions: { none: Float64Array.of(0, -0) },
		shocks: { factor: Float64Array.of(1, 2, 3, 4), weather: Float64Array.of(1, 2, 3, 4) }
	});
	expect(inputs.assumptions).toEqual({ none: Float64Array.of(0, -0) });
	expect(Object.keys(inputs.shocks)).toEqual(['factor']);
});
