/** Where the dots of a quantile dotplot stand: equally likely totals in columns, and which lie above a threshold. */

/** A dot: its column, counted from the threshold with 0 right of it, its row from below, and the total it stands for. */
export interface PlacedDot {
	readonly people: number;
	readonly column: number;
	readonly row: number;
}

/** The dots in columns of equal width. */
export interface DotColumns {
	/** As many rows as any threshold needs, so that the plot keeps its height. */
	readonly rowCount: number;
	readonly dots: readonly PlacedDot[];
}

/** A few dots in place of many, at the quantiles (i − ½)/count: between neighbours in a straight line. */
export function fewerDots(totals: readonly number[], count: number): readonly number[] {
	return Array.from({ length: count }, (_, i) => {
		const position = ((i + 0.5) * totals.length) / count - 0.5;
		const below = Math.max(0, Math.floor(position));
		const low = totals[below] ?? 0;
		const high = totals[Math.min(below + 1, totals.length - 1)] ?? low;
		return low + (position - below) * (high - low);
	});
}

/** The ends of the axis: round numbers around all totals. */
export function axisEnds(totals: readonly number[]): { low: number; high: number; step: number } {
	const [least = 0, most = 1] = [totals[0], totals.at(-1)];
	const wanted = Math.max(1, (most - least) / 5);
	const power = Number(`1e${Math.max(0, String(Math.floor(wanted)).length - 1)}`);
	const step = [1, 2, 5, 10].map((times) => times * power).find((size) => size >= wanted) ?? power;
	const low = Math.floor(least / step) * step;
	return { low, high: Math.max(low + step, Math.ceil(most / step) * step), step };
}

/** Stacks totals, smallest first, into columns that meet at the threshold: what lies above it stands right of it. */
export function dotColumns(
	totals: readonly number[],
	columnWidth: number,
	threshold: number
): DotColumns {
	const heights = new Map<number, number>();
	const dots = totals.map((people) => {
		const column = Math.ceil((people - threshold) / columnWidth) - 1;
		const row = heights.get(column) ?? 0;
		heights.set(column, row + 1);
		return { people, column, row };
	});
	const neighbours = totals.map(
		(least) => totals.filter((people) => people >= least && people - least < columnWidth).length
	);
	return { rowCount: Math.max(1, ...neighbours, ...heights.values()), dots };
}

/** How many totals lie above a threshold. */
export function countAbove(totals: readonly number[], threshold: number): number {
	return totals.filter((people) => people > threshold).length;
}
