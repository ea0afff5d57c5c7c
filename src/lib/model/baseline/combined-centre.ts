/** The middle of the baseline: the members' projections, each weighed by how wrong it was before. */
import { power } from '#engine/math/power.ts';
import {
	MEASURED_MONTHS_AHEAD,
	MINIMUM_MONTHS,
	type MemberProjections
} from './member-projections.ts';

/** How sharply a member's past errors count: weights are mean squared errors to the power of minus this. */
const SHARPNESS = 2;
/** How much an error of a month ago counts against one of today. */
const MEMORY = 0.97;

/** `centres[origin][ahead − 1]`: the middle of the projection from every number of known months. */
export type Centres = readonly (readonly number[])[];

/** Combines the members. The weights at an origin come from errors that were known there. */
export function combineMembers(roots: readonly number[], projections: MemberProjections): Centres {
	const memberCount = projections[MINIMUM_MONTHS]?.length ?? 0;
	const squares = new Array<number>(memberCount).fill(0);
	const centres: number[][] = [];
	for (const [origin, members] of projections.entries()) {
		if (members.length === 0) {
			centres.push([]);
			continue;
		}
		rememberErrors(squares, roots, projections, origin);
		const weights = weightsOf(squares);
		const monthsAhead = (members[0] as readonly number[]).length;
		centres.push(
			Array.from({ length: monthsAhead }, (_, ahead) =>
				members.reduce(
					(sum, member, m) => sum + (weights[m] as number) * (member[ahead] as number),
					0
				)
			)
		);
	}
	return centres;
}

/** Adds the squared errors that became known with the newest month, at every measured distance. */
function rememberErrors(
	squares: number[],
	roots: readonly number[],
	projections: MemberProjections,
	origin: number
): void {
	for (let m = 0; m < squares.length; m++) squares[m] = MEMORY * (squares[m] as number);
	const newest = roots[origin - 1] as number;
	for (let from = Math.max(MINIMUM_MONTHS, origin - MEASURED_MONTHS_AHEAD); from < origin; from++) {
		const ahead = origin - from;
		for (const [m, member] of (projections[from] as MemberProjections[number]).entries()) {
			const error = newest - (member[ahead - 1] as number);
			squares[m] = (squares[m] as number) + error * error;
		}
	}
}

function weightsOf(squares: readonly number[]): number[] {
	// Rounding leaves a hair of error where there is none.
	const rounded = squares.map((square) => (square < 1e-12 ? 0 : square));
	const least = Math.min(...rounded);
	// Before any error is known, and where a member was never wrong, equals share alike.
	const raw = rounded.map((square) =>
		square === least ? 1 : least === 0 ? 0 : power(least / square, SHARPNESS)
	);
	const sum = raw.reduce((a, b) => a + b, 0);
	return raw.map((weight) => weight / sum);
}
