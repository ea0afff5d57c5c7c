/**
 * What a loop over the months can leave out: values that nothing reads but one side of a choice that all draws share,
 * in the months in which the choice is for the other side. Months that are measured, say, need no projection.
 */
import type { LoweredProgram, Node, NodeName } from './lower-program.ts';

/** One side of a choice, and the values that are needed on that side alone. */
export interface Guard {
	/** The node that chooses. */
	readonly choice: number;
	readonly isForYes: boolean;
}

/** Values that only outputs read which stand as they are in the months before the first that can change. */
export const LATE: Guard = { choice: -1, isForYes: true };

/** Below this, a branch costs more than it saves. */
const WORTH_A_BRANCH = 12;
const COSTS: Partial<Record<NodeName, number>> = {
	exp: 20,
	log: 20,
	power: 30,
	divide: 3,
	sqrt: 3,
	lag: 6
};

/** The guard of each node that has one. Guards nest: a choice can itself stand under one. */
export function guardsOf(
	program: LoweredProgram,
	loops: readonly number[],
	kept: ReadonlySet<number>,
	lateOutputs: ReadonlySet<number>
): (Guard | null)[] {
	const { nodes } = program;
	const outputs = new Set(program.outputs.values());
	const guards = new Array<Guard | null>(nodes.length).fill(null);
	const guardByKey = new Map<string, Guard>();
	const readers: number[][] = nodes.map(() => []);
	nodes.forEach((node, index) => {
		if (node.kind === 'compute') for (const operand of node.operands) readers[operand]?.push(index);
	});
	const sideOf = (choice: number, operand: number): Guard | null => {
		const node = nodes[choice] as Node & { kind: 'compute' };
		const [condition, yes, no] = node.operands;
		if (node.name !== 'choose' || !isShared(nodes[condition as number])) return null;
		if (operand === condition || (operand === yes) === (operand === no)) return null;
		const key = `${choice} ${operand === yes}`;
		const guard = guardByKey.get(key) ?? { choice, isForYes: operand === yes };
		guardByKey.set(key, guard);
		return guard;
	};
	for (let index = nodes.length - 1; index >= 0; index--) {
		const own = readers[index] as number[];
		const isLate = lateOutputs.has(index);
		if (isNeededAnyway(nodes[index] as Node) || kept.has(index)) continue;
		if (outputs.has(index) && !isLate) continue;
		if ((loops[index] as number) < 0 || own.some((reader) => loops[reader] !== loops[index]))
			continue;
		const wanted = new Set(own.map((reader) => sideOf(reader, index) ?? guards[reader] ?? null));
		if (isLate) wanted.add(LATE);
		if (wanted.size === 1) guards[index] = [...wanted][0] as Guard | null;
	}
	return withoutSmall(guards, nodes);
}

function isShared(node: Node | undefined): boolean {
	return node?.kind === 'month-row' || node?.kind === 'number';
}

/** What is carried from month to month has to be computed in every month. */
function isNeededAnyway(node: Node): boolean {
	return (
		node.kind === 'compute' &&
		(node.name === 'running-sum' || node.name === 'running-mean' || node.name === 'year-so-far')
	);
}

/** Hands what is not worth a branch to the guard around it. */
function withoutSmall(guards: readonly (Guard | null)[], nodes: readonly Node[]): (Guard | null)[] {
	const costs = new Map<Guard, number>();
	guards.forEach((guard, index) => {
		const node = nodes[index] as Node;
		const cost = node.kind === 'compute' ? (COSTS[node.name] ?? 1) : 1;
		if (guard !== null) costs.set(guard, (costs.get(guard) ?? 0) + cost);
	});
	const kept = (guard: Guard | null): Guard | null =>
		guard === null || guard === LATE || (costs.get(guard) as number) >= WORTH_A_BRANCH
			? guard
			: kept(guards[guard.choice] as Guard | null);
	return guards.map(kept);
}
