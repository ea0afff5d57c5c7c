/** How much of a month's error carries over to the next within a projection. */
import type { Centres } from './combined-centre.ts';
import { MINIMUM_MONTHS } from './member-projections.ts';

/** `correlations[origin]`: from all errors known there, about zero (the stated middle), between 0 and 0.98. */
export function errorCorrelations(
	roots: readonly number[],
	centres: Centres,
	memory: number
): number[] {
	let products = 0;
	let squares = 0;
	return Array.from({ length: roots.length + 1 }, (_, origin) => {
		products *= memory;
		squares *= memory;
		for (let from = origin - 2; from >= MINIMUM_MONTHS; from--) {
			const row = centres[from];
			const ahead = origin - from;
			const [before, now] = [row?.[ahead - 2], row?.[ahead - 1]];
			if (before === undefined || now === undefined) break;
			const earlier = (roots[origin - 2] as number) - before;
			const later = (roots[origin - 1] as number) - now;
			products += earlier * later;
			squares += (earlier * earlier + later * later) / 2;
		}
		return squares > 0 ? Math.min(0.98, Math.max(0, products / squares)) : 0;
	});
}
