import { afterEach, describe, expect, it, vi } from 'vitest';
import { createEvaluator, evaluatorOf } from './evaluator.ts';
import { randomCase } from './wasm/random-programs.ts';

afterEach(() => {
	vi.unstubAllGlobals();
	vi.resetModules();
});

describe('evaluators', () => {
	const { program, inputs } = randomCase(11);
	const ids = Object.keys(program.outputs);

	it('are WebAssembly where it may run, one per program', () => {
		expect(createEvaluator(program).kind).toBe('webassembly');
		expect(createEvaluator(program, 'columns').kind).toBe('columns');
		expect(evaluatorOf(program)).toBe(evaluatorOf(program));
	});

	it('are columns where a policy forbids WebAssembly, and give the same', async () => {
		vi.stubGlobal('WebAssembly', {
			Module: class {
				constructor() {
					throw new Error('blocked by the content security policy');
				}
			}
		});
		vi.resetModules();
		const fresh = await import('./evaluator.ts');
		const evaluator = fresh.createEvaluator(program);
		expect(evaluator.kind).toBe('columns');
		expect(evaluator.evaluate(inputs, ids)).toEqual(createEvaluator(program).evaluate(inputs, ids));
	});

	it('give the same when they were prepared', () => {
		const { program: large, inputs: many } = randomCase(52);
		const outputs = Object.keys(large.outputs);
		for (const kind of [undefined, 'columns'] as const) {
			const prepared = createEvaluator(large, kind);
			prepared.prepare(outputs);
			expect(prepared.evaluate(many, outputs)).toEqual(
				createEvaluator(large, 'columns').evaluate(many, outputs)
			);
		}
	});

	it('throw alike when an output or an input is unknown', () => {
		const many = { ...inputs, drawCount: 100, assumptions: {}, shocks: {}, levers: {}, series: {} };
		for (const kind of [undefined, 'columns'] as const) {
			const evaluator = createEvaluator(program, kind);
			expect(() => evaluator.evaluate(many, ['nothing'])).toThrow('no output nothing');
			expect(() => evaluator.evaluate(many, ids)).toThrow(/no value for/);
		}
	});
});
