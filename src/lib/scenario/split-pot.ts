/** The uses of a pot of money always sum to the pot: when one grows, another gives way, and it is said which. */
import type { LeverControl } from './simulator-view.ts';

type Levers = Readonly<Record<string, number>>;

/** What the pot leaves for everything else once its named uses are paid, GBP millions at central unit costs. */
export function restOfPotGbpMillions(levers: Levers, controls: readonly LeverControl[]): number {
	const pot = controls.find(({ role }) => role === 'pot');
	if (pot === undefined) return 0;
	const used = uses(controls).reduce((sum, use) => sum + costGbpMillions(use, levers), 0);
	return (levers[pot.id] ?? 0) - used;
}

/**
 * Sets one lever, held to its bounds, and cuts the other uses of the pot where the pot no longer holds them:
 * the last use first. A use never takes more than the whole pot. `gaveWay` names what was cut.
 */
export function moveLever(
	levers: Levers,
	controls: readonly LeverControl[],
	id: string,
	setting: number
): { levers: Record<string, number>; gaveWay: string | null } {
	const moved = controls.find((control) => control.id === id);
	if (moved === undefined) throw new RangeError(`no lever is called ${id}`);
	const next: Record<string, number> = { ...levers };
	next[id] = Math.min(moved.max, Math.max(moved.min, setting));
	if (moved.role !== 'pot' && moved.role !== 'use') return { levers: next, gaveWay: null };
	const cut: string[] = [];
	const order = [
		...uses(controls)
			.filter((use) => use.id !== id)
			.reverse()
	];
	if (moved.role === 'use') order.push(moved);
	for (const use of order) {
		const lack = -restOfPotGbpMillions(next, controls);
		// A hair of rounding is not a lack of money.
		if (lack <= 1e-9) break;
		const before = next[use.id] ?? 0;
		const kept = Math.max(0, costGbpMillions(use, next) - lack);
		next[use.id] = wholeSteps(kept / use.gbpMillionsPerUnit, use);
		if (next[use.id] !== before) cut.push(use.title);
	}
	return { levers: next, gaveWay: cut.length > 0 ? cut.join(' and ') : null };
}

function uses(controls: readonly LeverControl[]): LeverControl[] {
	return controls.filter(({ role }) => role === 'use');
}

function costGbpMillions(use: LeverControl, levers: Levers): number {
	return (levers[use.id] ?? 0) * use.gbpMillionsPerUnit;
}

// Rounds down, so that what is kept never costs more than the pot holds.
function wholeSteps(setting: number, { unit }: LeverControl): number {
	const step = unit === 'people' ? 1 : 0.1;
	return Number((Math.floor(setting / step + 1e-9) * step).toFixed(1));
}
