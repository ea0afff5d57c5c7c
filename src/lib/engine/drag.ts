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
	const linked = linkedInputs(split, inputs, kept);
	const outputs = Object.fromEntries(split.keptOutputs.map((id) => [id, kept[id] as Column]));
	const { changing, changingOutputs } = split;
	const inputsAt = (levers: Readonly<Record<string, number>>) => ({
		...linked,
		levers: { ...linked.levers, ...pickLevers(levers, leverIds) }
	});
	if (evaluator.kind === 'columns')
		return {
			evaluate: (levers) => ({
				...outputs,
				...evaluateProgram(changing, inputsAt(levers), changingOutputs)
			})
		};
	const runner = new WasmRunner(changing, changingOutputs, inputs.drawCount);
	runner.holdInputs(linked);
	const held = { ...linked, assumptions: {}, shocks: {} };
	let last: Record<string, Column> = {};
	return {
		evaluate(levers) {
			last = runner.evaluate({ ...held, levers: inputsAt(levers).levers }, last);
			return { ...outputs, ...last };
		}
	};
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
