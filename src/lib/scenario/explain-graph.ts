/** The quantities of a model as a graph: what each is computed from, and what is computed from it. */
import type { ModelDocumentation, Reading } from '#model/documentation/model-documentation.ts';

/** What a quantity is. */
export type QuantityKind = 'formula' | 'assumption' | 'lever' | 'series' | 'shock' | 'constant';

/** A quantity with its neighbours. */
export interface Quantity {
	readonly id: string;
	readonly kind: QuantityKind;
	readonly title: string;
	readonly unit: string;
	/** What a formula reads; empty for everything else. */
	readonly reads: readonly Reading[];
	/** Ids of the formulas that read it. */
	readonly usedIn: readonly string[];
	/** The stage of a formula. */
	readonly stage: string | null;
}

/** Every quantity by its id. */
export type QuantityGraph = ReadonlyMap<string, Quantity>;

/** The graph of a model. */
export function quantityGraph(documentation: ModelDocumentation): QuantityGraph {
	const users = new Map<string, string[]>();
	for (const { id, reads } of documentation.formulas)
		for (const name of new Set(reads.map((reading) => reading.id)))
			users.set(name, [...(users.get(name) ?? []), id]);
	const stageOf = new Map(
		documentation.stages.flatMap(({ id, formulas }) => formulas.map((name) => [name, id] as const))
	);
	const input = (kind: QuantityKind, { id, title, unit }: Titled): Quantity => ({
		...{ id, kind, title, unit },
		reads: [],
		usedIn: users.get(id) ?? [],
		stage: null
	});
	const quantities: Quantity[] = [
		...documentation.formulas.map((formula) => ({
			...input('formula', formula),
			reads: formula.reads,
			stage: stageOf.get(formula.id) ?? null
		})),
		...documentation.assumptions.map(({ id, statement, unit }) =>
			input('assumption', { id, unit, title: statement.replace(/\.$/, '') })
		),
		...[...documentation.fundingLines, ...documentation.levers].map((lever) =>
			input('lever', lever)
		),
		...documentation.series.map((series) => input('series', series)),
		...documentation.shocks.map((shock) => input('shock', shock)),
		...documentation.constants.map((constant) => input('constant', constant))
	];
	return new Map(quantities.map((quantity) => [quantity.id, quantity]));
}

interface Titled {
	readonly id: string;
	readonly title: string;
	readonly unit: string;
}

/** Everything that a quantity follows from, near and far, without itself; what is nearest stands first. */
export function quantitiesBehind(graph: QuantityGraph, id: string): Quantity[] {
	const found = new Map<string, Quantity>();
	let edge = [id];
	while (edge.length > 0) {
		const next = new Set<string>();
		for (const name of edge)
			for (const reading of graph.get(name)?.reads ?? [])
				if (!found.has(reading.id) && reading.id !== id) next.add(reading.id);
		for (const name of next) {
			const quantity = graph.get(name);
			if (quantity !== undefined) found.set(name, quantity);
		}
		edge = [...next];
	}
	return [...found.values()];
}
