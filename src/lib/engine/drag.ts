/** Evaluates a program again and again while a few levers move, without computing twice what stands still. */
import type { Column } from './columns/column.ts';
import { evaluateProgram, type ProgramInputs } from './columns/evaluate-program.ts';
import { createEvaluator } from './evaluator.ts';
import type { Program } from './program.ts';
import { splitProgram, type SplitProgram } from './split-program.ts';
import { WasmRunner } from './wasm/wasm-runner.ts';

/** A drag of some levers over otherwise equal inputs. */
export interface Drag {
	/**
	 * The outputs at a setting of the levers, with the bits of a full evaluation. The columns belong to the drag: the
	 * next call writes over those that change.
	 */
	evaluate(levers: Readonly<Record<string, number>>): Record<string, Column>;
}

/** Starts a drag: computes what does not depend on the levers named, and keeps it. */
export function startDrag(
	program: Program,
	inputs: ProgramInputs,
	leverIds: readonly string[],
	outputIds: readonly string[],
	kind?: 'columns'
): Drag {
	const split = splitProgram(program, new Set(leverIds), outputIds);
	const evaluator = createEvaluator(split.kept, kind);
	const kept = evaluator.evaluate(inputs, Object.keys(split.kept.outputs));
	const outputs = Object.fromEntries(split.keptOutputs.map((id) => [id, kept[id] as Column]));
	const linked = linkedInputs(split, inputs, kept);
	const evaluate =
		evaluator.kind === 'columns' ? changingInColumns(split, linked) : changingInWasm(split, linked);
	return dragOf(outputs, leverIds, linked.levers, evaluate);
}

type EvaluateChanging = (levers: Readonly<Record<string, number>>) => Record<string, Column>;

/** Holds on to nothing but what it is given: the columns that were copied elsewhere can go. */
function dragOf(
	outputs: Readonly<Record<string, Column>>,
	leverIds: readonly string[],
	keptLevers: Readonly<Record<string, number>>,
	evaluate: EvaluateChanging
): Drag {
	return {
		evaluate: (levers) => ({
			...outputs,
			...evaluate({ ...keptLevers, ...pickLevers(levers, leverIds) })
		})
	};
}

function changingInColumns(split: SplitProgram, linked: ProgramInputs): EvaluateChanging {
	return (levers) => evaluateProgram(split.changing, { ...linked, levers }, split.changingOutputs);
}

function changingInWasm(split: SplitProgram, linked: ProgramInputs): EvaluateChanging {
	const runner = new WasmRunner(split.changing, split.changingOutputs, linked);
	return callWithLevers(runner, { ...linked, assumptions: {}, shocks: {} });
}

function callWithLevers(runner: WasmRunner, held: ProgramInputs): EvaluateChanging {
	return (levers) => runner.evaluate({ ...held, levers });
}

function pickLevers(levers: Readonly<Record<string, number>>, ids: readonly string[]) {
	return Object.fromEntries(
		ids.filter((id) => Object.hasOwn(levers, id)).map((id) => [id, levers[id] as number])
	);
}

/** The kept columns as the inputs that the changing part reads. */
function linkedInputs(
	{ links }: SplitProgram,
	{ drawCount }: ProgramInputs,
	kept: Readonly<Record<string, Column>>
): ProgramInputs {
	const of = (kind: SplitProgram['links'][number]['kind']) =>
		links
			.filter((link) => link.kind === kind)
			.map(({ id }) => [id, (kept[id] as Column).values] as const);
	return {
		drawCount,
		levers: Object.fromEntries(of('lever').map(([id, values]) => [id, values[0] as number])),
		series: Object.fromEntries(of('series').map(([id, values]) => [id, Array.from(values)])),
		assumptions: Object.fromEntries(of('assumption')),
		shocks: Object.fromEntries(of('shock'))
	};
}
