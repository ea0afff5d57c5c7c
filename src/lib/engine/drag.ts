/** Evaluates a program again and again while a few levers move, without computing twice what stands still. */
import { valueAt, type Column } from './columns/column.ts';
import { emptyColumn, evaluateProgram, type ProgramInputs } from './columns/evaluate-program.ts';
import { createEvaluator } from './evaluator.ts';
import { narrowProgram, type Narrowed } from './narrow-program.ts';
import { shapesOf, type Program, type Shape } from './program.ts';
import { splitProgram, type SplitProgram } from './split-program.ts';
import { WasmRunner } from './wasm/wasm-runner.ts';

/** A drag of some levers over otherwise equal inputs. */
export interface Drag {
	/** The outputs that no setting of the levers changes. */
	readonly keptOutputs: ReadonlySet<string>;
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
	const narrowed = narrowProgram(split.changing, linked);
	const change = evaluator.kind === 'columns' ? changingInColumns : changingInWasm;
	const evaluate = withShapes(split, change(narrowed, split.changingOutputs));
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
		keptOutputs: new Set(Object.keys(outputs)),
		evaluate: (levers) => ({
			...outputs,
			...evaluate({ ...keptLevers, ...pickLevers(levers, leverIds) })
		})
	};
}

function changingInColumns(
	{ program, inputs }: Narrowed,
	outputIds: readonly string[]
): EvaluateChanging {
	return (levers) => evaluateProgram(program, { ...inputs, levers }, outputIds);
}

function changingInWasm(
	{ program, inputs }: Narrowed,
	outputIds: readonly string[]
): EvaluateChanging {
	const runner = new WasmRunner(program, outputIds, inputs);
	return callWithLevers(runner, { ...inputs, assumptions: {}, shocks: {} });
}

/** Gives outputs the axes that they have in a full evaluation. */
function withShapes({ changing }: SplitProgram, evaluate: EvaluateChanging): EvaluateChanging {
	const shapes = shapesOf(changing);
	const { monthCount } = changing;
	const shapeOf = new Map(
		Object.entries(changing.outputs).map(([id, step]) => [id, shapes[step] as Shape])
	);
	return (levers) =>
		Object.fromEntries(
			Object.entries(evaluate(levers)).map(([id, column]) => [
				id,
				widened(column, shapeOf.get(id) as Shape, monthCount)
			])
		);
}

function widened(column: Column, shape: Shape, monthCount: number): Column {
	const { byMonth, byDraw } = column.shape;
	if (byMonth === shape.byMonth && byDraw === shape.byDraw) return column;
	const wide = emptyColumn(shape, monthCount, column.drawCount);
	const draws = shape.byDraw ? column.drawCount : 1;
	for (let i = 0; i < wide.values.length; i++)
		wide.values[i] = valueAt(column, Math.floor(i / draws), i % draws);
	return wide;
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
