/** Columns of draws: one per assumption, one per month of a shock. */
import { inverseNormal } from '../math/inverse-normal.ts';
import { quantile, type Distribution } from './distribution.ts';
import { uniformDraws } from './uniform-draws.ts';

/** Draws of an assumption, one per simulated future, in the assumption's unit; `name` names the column of chance. */
export function assumptionDraws(
	distribution: Distribution,
	seed: number,
	name: string,
	count: number
): Float64Array {
	if (distribution.kind === 'fixed') return new Float64Array(count).fill(distribution.central);
	const draws = uniformDraws(seed, `assumption ${name}`, count);
	for (let i = 0; i < count; i++) draws[i] = quantile(distribution, draws[i] as number);
	return draws;
}

/**
 * Standard normal shocks for every month and draw, month by month (`[month × count + draw]`).
 * Each month's shock keeps the share `correlation` of the month before: e(t) = ρ e(t−1) + √(1 − ρ²) z(t).
 */
export function shockDraws(
	correlation: number,
	seed: number,
	id: string,
	monthCount: number,
	count: number
): Float64Array {
	const shocks = new Float64Array(monthCount * count);
	const fresh = Math.sqrt(1 - correlation * correlation);
	for (let month = 0; month < monthCount; month++) {
		const uniforms = uniformDraws(seed, `shock ${id} ${month}`, count);
		for (let draw = 0; draw < count; draw++) {
			const z = inverseNormal(uniforms[draw] as number);
			const at = month * count + draw;
			shocks[at] = month === 0 ? z : correlation * (shocks[at - count] as number) + fresh * z;
		}
	}
	return shocks;
}
