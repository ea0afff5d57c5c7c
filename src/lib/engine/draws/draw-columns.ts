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

/** Monthly chance: normal and carrying over from month to month, or drawn from what each month of the year once was. */
export type Shock =
	| { readonly kind: 'autocorrelated'; readonly correlation: number }
	| {
			readonly kind: 'historic';
			/** The month of the year in which the axis starts: an index of `valuesByPhase`. */
			readonly firstPhase: number;
			readonly valuesByPhase: readonly (readonly number[])[];
	  };

/** Shocks for every month and draw, month by month (`[month × count + draw]`). */
export function shockDraws(
	shock: Shock,
	seed: number,
	id: string,
	monthCount: number,
	count: number
): Float64Array {
	return shock.kind === 'historic'
		? historicDraws(shock, seed, id, monthCount, count)
		: autocorrelatedDraws(shock.correlation, seed, id, monthCount, count);
}

/** Standard normal shocks; each month keeps the share ρ of the month before: e(t) = ρ e(t−1) + √(1 − ρ²) z(t). */
function autocorrelatedDraws(
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

/** One past value of the same month of the year, each as likely as any other; months are drawn one by one. */
function historicDraws(
	shock: Shock & { kind: 'historic' },
	seed: number,
	id: string,
	monthCount: number,
	count: number
): Float64Array {
	const shocks = new Float64Array(monthCount * count);
	const phases = shock.valuesByPhase.length;
	for (let month = 0; month < monthCount; month++) {
		const values = shock.valuesByPhase[(shock.firstPhase + month) % phases] as readonly number[];
		const uniforms = uniformDraws(seed, `shock ${id} ${month}`, count);
		for (let draw = 0; draw < count; draw++)
			shocks[month * count + draw] = values[
				Math.floor((uniforms[draw] as number) * values.length)
			] as number;
	}
	return shocks;
}
