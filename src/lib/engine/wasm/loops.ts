/**
 * Which of the accelerator's loops over the months computes what. One loop would do, but for `lag` and
 * `financialYear`: they read other months of a column, so that has to be complete before.
 */
import type { LoweredProgram, Node } from './lower-program.ts';

/** The loop of each node that differs between months and draws; −1 for all others, which no loop computes. */
export function loopsOf({ nodes, shapes }: LoweredProgram): number[] {
	const inLoop = shapes.map((shape) => shape.byMonth && shape.byDraw);
	const loops = new Array<number>(nodes.length).fill(-1);
	// First the earliest possible loop of each …
	nodes.forEach((node, index) => {
		if (!inLoop[index]) return;
		loops[index] = 0;
		for (const { operand, before } of readsOf(node))
			if (inLoop[operand])
				loops[index] = Math.max(loops[index] as number, (loops[operand] as number) + before);
	});
	// … then the loop of the first reader, so that few columns have to be kept from loop to loop.
	const latest = new Array<number>(nodes.length).fill(Infinity);
	for (let index = nodes.length - 1; index >= 0; index--) {
		if (!inLoop[index]) continue;
		if (latest[index] !== Infinity) loops[index] = latest[index] as number;
		for (const { operand, before } of readsOf(nodes[index] as Node))
			latest[operand] = Math.min(latest[operand] as number, (loops[index] as number) - before);
	}
	return loops;
}

/** What a node reads, and how many loops before its own that has to be complete. */
function readsOf(node: Node): { operand: number; before: 0 | 1 }[] {
	if (node.kind !== 'compute') return [];
	return node.operands.map((operand, position) => ({
		operand,
		before: (node.name === 'lag' && position === 0) || node.name === 'year-total' ? 1 : 0
	}));
}

/** Nodes whose columns a later loop reads, or `lag` and `financialYear` in any month. */
export function keptColumns(program: LoweredProgram, loops: readonly number[]): Set<number> {
	const kept = new Set<number>();
	program.nodes.forEach((node, index) => {
		for (const { operand } of readsOf(node))
			if ((loops[operand] as number) >= 0 && (loops[operand] as number) < (loops[index] as number))
				kept.add(operand);
	});
	return kept;
}
