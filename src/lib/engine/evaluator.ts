/** One interface over two evaluators with the same bits: WebAssembly where it may run, else columns. */
import type { Column } from './columns/column.ts';
import { evaluateProgram, type ProgramInputs } from './columns/evaluate-program.ts';
import type { Program } from './program.ts';
import { canRunVectors } from './wasm/webassembly.ts';
import { WasmRunner } from './wasm/wasm-runner.ts';

/** Evaluates one program. */
export interface Evaluator {
	readonly kind: 'webassembly' | 'columns';
	/** Compiles what these outputs need, and warms it up, before anybody waits for it. Throws when an output is unknown. */
	prepare(outputIds: readonly string[]): void;
	/** Evaluates the named outputs. Throws when an output or an input is unknown. */
	evaluate(inputs: ProgramInputs, outputIds: readonly string[]): Record<string, Column>;
}

/** Below this, compiling a module takes longer than it saves. */
const FEW_DRAWS = 64;
/** Sets of outputs whose modules are kept; a page asks for two or three. */
const KEPT_MODULES = 6;

const evaluators = new WeakMap<Program, Evaluator>();

/** The evaluator of a program. Modules are compiled once and kept as long as the program is. */
export function evaluatorOf(program: Program): Evaluator {
	const evaluator = evaluators.get(program) ?? createEvaluator(program);
	evaluators.set(program, evaluator);
	return evaluator;
}

/** Makes an evaluator; `kind` asks for columns even where WebAssembly could run. */
export function createEvaluator(program: Program, kind?: 'columns'): Evaluator {
	return kind === 'columns' || !canRunVectors()
		? columnsEvaluator(program)
		: wasmEvaluator(program);
}

function columnsEvaluator(program: Program): Evaluator {
	return {
		kind: 'columns',
		prepare: () => undefined,
		evaluate: (inputs, outputIds) => evaluateProgram(program, inputs, outputIds)
	};
}

function wasmEvaluator(program: Program): Evaluator {
	const runners = new Map<string, WasmRunner>();
	const runnerFor = (outputIds: readonly string[]): WasmRunner => {
		const key = outputIds.join(' ');
		const runner = runners.get(key) ?? new WasmRunner(program, outputIds);
		// The one used last moves to the end; the first is the one not used for longest.
		runners.delete(key);
		runners.set(key, runner);
		const oldest = runners.keys().next().value;
		if (runners.size > KEPT_MODULES && oldest !== undefined) runners.delete(oldest);
		return runner;
	};
	return {
		kind: 'webassembly',
		prepare: (outputIds) => runnerFor(outputIds).warmUp(),
		evaluate: (inputs, outputIds) =>
			inputs.drawCount < FEW_DRAWS
				? evaluateProgram(program, inputs, outputIds)
				: runnerFor(outputIds).evaluate(inputs)
	};
}
