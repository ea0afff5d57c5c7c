/** Columns of draws: one per assumption, one per month of a shock. */
import { inverseNormal } from '../math/inverse-normal.ts';
import { assumptionColumnName, shockColumnName, type Chance } from './chance.ts';
import { quantile, type Distribution } from './distribution.ts';

/** Draws of an assumption, one per simulated future, in the assumption's unit; `drawnAs` names the column of chance. */
export function assumptionDraws(
	distribution: Distribution,
	chance: Chance,
	drawnAs: string
): Float64Array {
	const { drawCount } = chance;
	if (distribution.kind === 'fixed') return new Float64Array(drawCount).fill(distribution.central);
	const draws = chance.column(assumptionColumnName(drawnAs));
	for (let i = 0; i < drawCount; i++) draws[i] = quantile(distribution, draws[i] as number);
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
	chance: Chance,
	id: string,
	monthCount: number
): Float64Array {
	return shock.kind === 'historic'
		? historicDraws(shock, chance, id, monthCount)
		: autocorrelatedDraws(shock.correlation, chance, id, monthCount);
}

/** Standard normal shocks; each month keeps the share ρ of the month before: e(t) = ρ e(t−1) + √(1 − ρ²) z(t). */
function autocorrelatedDraws(
	correlation: number,
	chance: Chance,
	id: string,
	monthCount: number
): Float64Array {
	const count = chance.drawCount;
	const shocks = new Float64Array(monthCount * count);
	const fresh = Math.sqrt(1 - correlation * correlation);
	for (let month = 0; month < monthCount; month++) {
		const uniforms = chance.column(shockColumnName(id, month));
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
	chance: Chance,
	id: string,
	monthCount: number
): Float64Array {
	const count = chance.drawCount;
	const shocks = new Float64Array(monthCount * count);
	const phases = shock.valuesByPhase.length;
	for (let month = 0; month < monthCount; month++) {
		const values = shock.valuesByPhase[(shock.firstPhase + month) % phases] as readonly number[];
		const uniforms = chance.column(shockColumnName(id, month));
		for (let draw = 0; draw < count; draw++)
			shocks[month * count + draw] = values[
				Math.floor((uniforms[draw] as number) * values.length)
			] as number;
	}
	return shocks;
}
