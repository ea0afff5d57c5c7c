/** The shape of a distribution as a line: how dense draws are along its range, from the engine's own quantiles. */
import { quantile, type Distribution } from '#engine/draws/distribution.ts';

/** A point of the line: a value, and the density there relative to the densest place. */
export interface DensityPoint {
	readonly value: number;
	/** From 0 to 1. */
	readonly height: number;
}

const SLICES = 48;

/** The line from the low to the high end; a single point where there is one number. */
export function densityLine(distribution: Distribution): readonly DensityPoint[] {
	const { low, central, high } = distribution;
	if (low === high) return [{ value: central, height: 1 }];
	const edges = Array.from({ length: SLICES + 1 }, (_, slice) => {
		const t = slice / SLICES;
		// Thin slices at both ends, where a distribution is long and flat.
		return { share: t * t * (3 - 2 * t), value: valueAt(distribution, t * t * (3 - 2 * t)) };
	});
	const raw = edges.slice(1).flatMap(({ share, value }, place) => {
		const before = edges[place] as (typeof edges)[number];
		const width = value - before.value;
		return width <= 0
			? []
			: [{ value: (value + before.value) / 2, density: (share - before.share) / width }];
	});
	const top = Math.max(...raw.map(({ density }) => density));
	return raw.map(({ value, density }) => ({ value, height: density / top }));
}

/* Bounded distributions end at low and high, where quantiles are not asked for. */
function valueAt(distribution: Distribution, share: number): number {
	if (share > 0 && share < 1) return quantile(distribution, share);
	const isUnbounded = distribution.kind === 'normal' || distribution.kind === 'lognormal';
	if (isUnbounded) return quantile(distribution, share <= 0 ? 0.001 : 0.999);
	return share <= 0 ? distribution.low : distribution.high;
}
