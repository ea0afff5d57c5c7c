/** How wide the range must be: how wrong the same method was at each distance, with recent errors counting more. */
import { inverseNormal } from '#engine/math/inverse-normal.ts';
import type { Centres } from './combined-centre.ts';
import { MINIMUM_MONTHS } from './member-projections.ts';
import { LOSS_PROBABILITIES, pinballLoss } from './pinball-loss.ts';

/** Candidates for how much an error of a month ago counts against one of today. */
const MEMORIES = [0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95] as const;
/** How many of the latest start months decide between the candidates: two years, as for the season. */
const JUDGED_ORIGINS = 24;
/** Errors this many months nearer or further also count at a distance: neighbours say much the same. */
const NEIGHBOURS = 3;
/** Errors needed before a spread means anything. */
const FEWEST_ERRORS = 4;

const Z = LOSS_PROBABILITIES.map(inverseNormal);

/** Errors by the month they became known: `errors[origin][ahead − 1]` is that of the projection made `ahead` months before. */
export function errorsByMonthKnown(roots: readonly number[], centres: Centres): number[][] {
	return Array.from({ length: roots.length + 1 }, (_, origin) => {
		const known: number[] = [];
		for (let from = origin - 1; from >= MINIMUM_MONTHS; from--) {
			const centre = centres[from]?.[origin - from - 1];
			if (centre === undefined) break;
			known.push((roots[origin - 1] as number) - centre);
		}
		return known;
	});
}

/** `spreads[origin][ahead − 1]`, or an empty row while too few errors are known. */
export type Spreads = readonly (readonly number[])[];

/** The spreads of every origin: the memory in use at each is the one that did best over the latest origins known there. */
export function spreadsOf(
	roots: readonly number[],
	centres: Centres,
	monthsAhead: number
): Spreads {
	const errors = errorsByMonthKnown(roots, centres);
	const candidates = MEMORIES.map((memory) => spreadsWithMemory(errors, memory, monthsAhead));
	const losses = candidates.map((spreads) => lossesByOrigin(roots, centres, spreads));
	return errors.map((_, origin) => {
		const scores = losses.map((loss) => scoreAt(loss, origin));
		const best = scores.indexOf(Math.min(...scores));
		return candidates[best]?.[origin] ?? [];
	});
}

/** Root of the weighted mean square of the errors at each distance and its neighbours, for one memory. */
function spreadsWithMemory(
	errors: readonly (readonly number[])[],
	memory: number,
	monthsAhead: number
): Spreads {
	const squares = new Array<number>(monthsAhead).fill(0);
	const weights = new Array<number>(monthsAhead).fill(0);
	let count = 0;
	return errors.map((known) => {
		for (let ahead = 0; ahead < monthsAhead; ahead++) {
			const error = known[ahead];
			squares[ahead] =
				memory * (squares[ahead] as number) + (error === undefined ? 0 : error * error);
			weights[ahead] = memory * (weights[ahead] as number) + (error === undefined ? 0 : 1);
		}
		count += known.length;
		if (count < FEWEST_ERRORS) return [];
		return squares.map((_, ahead) => {
			const first = Math.max(0, ahead - NEIGHBOURS);
			const square = sumBetween(squares, first, ahead + NEIGHBOURS);
			const weight = sumBetween(weights, first, ahead + NEIGHBOURS);
			// A distance nobody has seen yet is at least as uncertain as the furthest seen.
			return Math.sqrt(weight > 0 ? square / weight : furthestSeen(squares, weights));
		});
	});
}

function sumBetween(values: readonly number[], first: number, last: number): number {
	let sum = 0;
	for (let i = first; i <= Math.min(last, values.length - 1); i++) sum += values[i] as number;
	return sum;
}

function furthestSeen(squares: readonly number[], weights: readonly number[]): number {
	for (let ahead = weights.length - 1; ahead >= 0; ahead--)
		if ((weights[ahead] as number) > 0)
			return (squares[ahead] as number) / (weights[ahead] as number);
	return 0;
}

/** Loss of the forecasts made at each origin, by the month in which each became known: `[origin][ahead − 1]`. */
function lossesByOrigin(roots: readonly number[], centres: Centres, spreads: Spreads): number[][] {
	return centres.map((row, origin) =>
		(spreads[origin]?.length ?? 0) === 0
			? []
			: row.flatMap((centre, ahead) => {
					const root = roots[origin + ahead];
					if (root === undefined) return [];
					const spread = spreads[origin]?.[ahead] as number;
					const quantiles = Z.map((z) => squareOrZero(centre + z * spread));
					return [pinballLoss(quantiles, root * root)];
				})
	);
}

/** A root-scale value as a count: below zero there are no people. */
export function squareOrZero(root: number): number {
	return root > 0 ? root * root : 0;
}

/** Mean loss of the latest origins, over the forecasts whose month is known at `origin`. */
function scoreAt(losses: readonly (readonly number[])[], origin: number): number {
	let sum = 0;
	let count = 0;
	for (let from = Math.max(0, origin - JUDGED_ORIGINS); from < origin; from++)
		for (const loss of (losses[from] ?? []).slice(0, origin - from)) {
			sum += loss;
			count++;
		}
	return count > 0 ? sum / count : 0;
}
