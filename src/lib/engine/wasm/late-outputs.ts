/** From which month on a value can change when levers move: before it, what a drag computed first stands. */
import type { Column } from '../columns/column.ts';
import { evaluateProgram, type ProgramInputs } from '../columns/evaluate-program.ts';
import type { LoweredProgram, Node } from './lower-program.ts';

/** Outputs that cannot change before a month of the axis, and that month: 0 where there are none. */
export interface LateOutputs {
	readonly nodes: ReadonlySet<number>;
	readonly firstMonth: number;
}

/** No output is late. */
export const NONE_LATE: LateOutputs = { nodes: new Set(), firstMonth: 0 };

/** The outputs by month that are late while only levers move. `held` are all other inputs. */
export function lateOutputs(lowered: LoweredProgram, held: ProgramInputs): LateOutputs {
	const { outputs, shapes, program } = lowered;
	const changes = firstChanges(lowered, held);
	const late = [...outputs.values()].filter(
		(node) => shapes[node]?.byMonth === true && (changes[node] as number) > 0
	);
	const firstMonth = Math.min(program.monthCount, ...late.map((node) => changes[node] as number));
	return late.length === 0 ? NONE_LATE : { nodes: new Set(late), firstMonth };
}

/** The first month in which each node can change; Infinity where it never does. */
function firstChanges({ nodes, program }: LoweredProgram, held: ProgramInputs): number[] {
	const changes: number[] = [];
	const moves = leverSteps(program.steps);
	for (const node of nodes) changes.push(firstChange(node));
	return changes;

	function firstChange(node: Node): number {
		if (node.kind === 'number') return moves[node.step] === true ? 0 : Infinity;
		if (node.kind === 'month-row')
			return typeof node.row === 'number' && moves[node.row] === true ? 0 : Infinity;
		if (node.kind !== 'compute') return Infinity;
		const from = node.operands.map((operand) => changes[operand] as number);
		const [first = Infinity, second = Infinity, third = Infinity] = from;
		const earliest = Math.min(...from);
		if (earliest === Infinity) return Infinity;
		if (node.name === 'choose') {
			const row = first === Infinity ? sharedRow(node.operands[0] as number) : null;
			return row === null
				? earliest
				: Math.min(firstFrom(row, second, true), firstFrom(row, third, false));
		}
		// These read later months too.
		if (node.name === 'year-total') return 0;
		if (node.name === 'lag' && !isNeverNegative(node.operands[1] as number)) return 0;
		return earliest;
	}

	function sharedRow(index: number): Float64Array | null {
		const node = nodes[index] as Node;
		if (node.kind !== 'month-row' || typeof node.row !== 'number') return null;
		const row = evaluateProgram({ ...program, outputs: { row: node.row } }, held, ['row'])['row'];
		return (row as Column).values;
	}

	function isNeverNegative(index: number): boolean {
		const node = nodes[index] as Node;
		if (node.kind === 'compute' && node.name === 'round')
			return isNeverNegative(node.operands[0] as number);
		if (node.kind === 'assumption')
			return held.assumptions[node.id]?.every((value) => value >= 0) === true;
		if (node.kind !== 'number') return false;
		const step = program.steps[node.step];
		const of = step?.kind === 'operator' && step.name === 'round' ? step.operands[0] : node.step;
		const source = program.steps[of as number];
		return source?.kind === 'constant' && source.value >= 0;
	}
}

/** The first month from `start` on in which a row chooses a side. */
function firstFrom(row: Float64Array, start: number, isForYes: boolean): number {
	for (let month = start; month < row.length; month++) {
		const value = row[month] as number;
		if ((value > 0 || value < 0) === isForYes) return month;
	}
	return Infinity;
}

/** Which steps depend on a lever. */
function leverSteps(steps: LoweredProgram['program']['steps']): boolean[] {
	const moves: boolean[] = [];
	for (const step of steps)
		moves.push(
			'operands' in step
				? step.operands.some((operand) => moves[operand] === true)
				: step.kind === 'lever'
		);
	return moves;
}
