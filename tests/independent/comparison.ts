/** Where the values of the two implementations differ by more than the specification allows. */
import type { Column } from '#engine/columns/column.ts';
import { strides } from '#engine/columns/column.ts';
import type { SecondColumn } from './second-implementation.ts';

const TOLERANCE = 1e-9;
/** Differences of nearly equal numbers keep only this share of a column's largest value, or of one unit. */
const ROUNDING = 1e-12;

/** How far apart two columns are at most, as a share of what counts as the same; up to 1 they agree. */
export function distanceBetween(first: Column, second: SecondColumn, monthCount: number): number {
	const size = sizeOf(first.values);
	const { drawCount } = first;
	const [inFirst, inSecond] = [strides(first.shape, drawCount), strides(second.shape, drawCount)];
	let distance = 0;
	for (let month = 0; month < monthCount; month++)
		for (let draw = 0; draw < drawCount; draw++) {
			const a = first.values[month * inFirst.month + draw * inFirst.draw] as number;
			const b = second.values[month * inSecond.month + draw * inSecond.draw] as number;
			if (a !== b) distance = Math.max(distance, apart(a, b, size));
		}
	return distance;
}

function apart(a: number, b: number, columnSize: number): number {
	if (Object.is(a, b)) return 0;
	const allowed = Math.max(
		TOLERANCE * Math.max(Math.abs(a), Math.abs(b)),
		ROUNDING * Math.max(columnSize, 1)
	);
	const share = Math.abs(a - b) / allowed;
	return Number.isNaN(share) ? Infinity : share;
}

/** The largest finite size in a column. */
function sizeOf(values: Float64Array): number {
	let size = 0;
	for (const value of values) if (Number.isFinite(value)) size = Math.max(size, Math.abs(value));
	return size;
}
