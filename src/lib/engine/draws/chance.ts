/** Chance for one run of an edition: which dimension each column has, the seed, and the order of the draws. */
import { DIMENSION_COUNT, drawOrder, uniformDraws } from './uniform-draws.ts';

/** What decides the dimensions: an edition, or as much of one as there is. Nothing that a scenario can change. */
export interface ChanceNames {
	/** In the edition's order; those that share a column share `drawnAs`. */
	readonly assumptions: Readonly<Record<string, { readonly drawnAs: string }>>;
	readonly shocks: Readonly<Record<string, unknown>>;
	readonly axis: { readonly monthCount: number };
}

/** Columns of uniform numbers strictly between 0 and 1, by name, one number per draw. */
export interface Chance {
	readonly drawCount: number;
	/** Throws for a name that the edition does not draw. */
	column(name: string): Float64Array;
}

/** The name of an assumption's column. */
export function assumptionColumnName(drawnAs: string): string {
	return `assumption ${drawnAs}`;
}

/** The name of a shock's column in a month of the axis. */
export function shockColumnName(id: string, month: number): string {
	return `shock ${id} ${month}`;
}

/** The columns of an edition in the order of their dimensions: months of shocks first, which measured best (decision 0023). */
function columnNames({ assumptions, shocks, axis }: ChanceNames): Set<string> {
	const ofShocks = Object.keys(shocks).flatMap((id) =>
		Array.from({ length: axis.monthCount }, (_, month) => shockColumnName(id, month))
	);
	const ofAssumptions = Object.values(assumptions).map(({ drawnAs }) =>
		assumptionColumnName(drawnAs)
	);
	return new Set([...ofShocks, ...ofAssumptions]);
}

/** Chance for a seed and a number of draws. Throws when the edition draws more columns than there are dimensions. */
export function chanceOf(names: ChanceNames, seed: number, drawCount: number): Chance {
	const ordered = columnNames(names);
	if (ordered.size > DIMENSION_COUNT)
		throw new RangeError(
			`${ordered.size} columns of chance are too many: assumptions and months of shocks together may be ${DIMENSION_COUNT}`
		);
	const dimensions = new Map([...ordered].map((name, dimension) => [name, dimension]));
	const order = drawOrder(seed, drawCount);
	return {
		drawCount,
		column: (name) => {
			const dimension = dimensions.get(name);
			if (dimension === undefined) throw new RangeError(`nothing is drawn as "${name}"`);
			return uniformDraws(order, seed, dimension, name);
		}
	};
}
