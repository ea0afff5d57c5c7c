/** Where the quantities of a model stand on its map: a column a stage, a row a quantity, curves for what leads to what. */
import type { ModelOverview } from '#scenario/explain-model.ts';

/** Sizes in CSS pixels. */
export const MAP_SIZES = {
	node: { width: 196, height: 40 },
	gap: { column: 72, row: 8 },
	head: 44
} as const;

export interface PlacedQuantity {
	readonly id: string;
	readonly title: string;
	readonly isOutput: boolean;
	readonly left: number;
	readonly top: number;
}

/** A map without markup. */
export interface ModelMapLayout {
	readonly width: number;
	readonly height: number;
	readonly heads: readonly { readonly title: string; readonly left: number }[];
	readonly nodes: readonly PlacedQuantity[];
	readonly curves: readonly { readonly path: string; readonly isWithinStage: boolean }[];
}

/** Lays out the formulas of a model; what goes into them from outside is not drawn. */
export function mapLayout(stages: ModelOverview['stages']): ModelMapLayout {
	const { node, gap, head } = MAP_SIZES;
	const left = (column: number) => column * (node.width + gap.column);
	const top = (row: number) => head + row * (node.height + gap.row);
	const places = new Map<string, { column: number; row: number }>();
	for (const [column, { quantities }] of stages.entries())
		for (const [row, { id }] of quantities.entries()) places.set(id, { column, row });
	const longest = Math.max(...stages.map(({ quantities }) => quantities.length));
	const curves = stages.flatMap(({ quantities }) =>
		quantities.flatMap(({ id, usedIn }) =>
			usedIn.flatMap((user) => {
				const [from, to] = [places.get(id), places.get(user.id)];
				if (from === undefined || to === undefined) return [];
				const y1 = top(from.row) + node.height / 2;
				const y2 = top(to.row) + node.height / 2;
				const x1 = left(from.column) + node.width;
				const isWithinStage = from.column === to.column;
				const x2 = isWithinStage ? x1 : left(to.column);
				// Curves that go back or stay bulge into the gap on the right.
				const bulge = isWithinStage ? Math.min(44, 14 + Math.abs(y2 - y1) / 12) : (x2 - x1) / 2;
				const second = isWithinStage ? x2 + bulge : x2 - bulge;
				return [
					{ path: `M${x1} ${y1}C${x1 + bulge} ${y1} ${second} ${y2} ${x2} ${y2}`, isWithinStage }
				];
			})
		)
	);
	return {
		width: left(stages.length) - gap.column + 48,
		height: top(longest),
		heads: stages.map(({ title }, column) => ({ title, left: left(column) })),
		nodes: stages.flatMap(({ quantities }, column) =>
			quantities.map(({ id, title, isOutput }, row) => ({
				...{ id, title, isOutput },
				left: left(column),
				top: top(row)
			}))
		),
		curves
	};
}
