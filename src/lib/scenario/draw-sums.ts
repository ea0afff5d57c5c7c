/** Sums over months, draw by draw: a range of a total is never the total of ranges. */
import type { Column } from '#engine/columns/column.ts';
import { quantilesOf } from '#engine/quantiles.ts';
import { PERCENTILES, type Range } from './scenario-result.ts';

/** One total per draw over the months from `first` up to, but without, `end`. */
export function sumOverMonths(column: Column, first: number, end: number): Float64Array {
	const sums = new Float64Array(column.drawCount);
	// Month by month, as the values lie: each draw's months are still added in their order.
	for (let month = first; month < end; month++) addTo(sums, column, month);
	return sums;
}

function addTo(sums: Float64Array, { shape, values, drawCount }: Column, month: number): void {
	const from = shape.byMonth ? month * (shape.byDraw ? drawCount : 1) : 0;
	if (!shape.byDraw) {
		const value = values[from] as number;
		for (let draw = 0; draw < sums.length; draw++) sums[draw]! += value;
		return;
	}
	for (let draw = 0; draw < sums.length; draw++) sums[draw]! += values[from + draw]!;
}

/** The values of one month, one per draw, to be read only: they can be a part of the column. */
export function drawsInMonth({ shape, values, drawCount }: Column, month: number): Float64Array {
	if (!shape.byDraw)
		return new Float64Array(drawCount).fill(values[shape.byMonth ? month : 0] as number);
	const from = shape.byMonth ? month * drawCount : 0;
	return values.subarray(from, from + drawCount);
}

/** The published percentiles of a set of draws, rounded to a number of decimals. */
export function rangeOf(draws: Float64Array, decimals = 0): Range {
	const shares = PERCENTILES.map((percent) => percent / 100);
	return quantilesOf(draws, shares).map((value) => rounded(value, decimals));
}

/** The range of each month from `first` up to, but without, `end`. */
export function monthlyRanges(column: Column, first: number, end: number): Range[] {
	return Array.from({ length: end - first }, (_, i) => rangeOf(drawsInMonth(column, first + i)));
}

/** The middle of a set of draws, rounded to a number of decimals. */
export function middleOf(draws: Float64Array, decimals: number): number {
	return rounded(quantilesOf(draws, [0.5])[0] as number, decimals);
}

/** A number with a number of decimals; minus zero becomes zero. */
export function rounded(value: number, decimals: number): number {
	const scale = [1, 10, 100, 1000][decimals] as number;
	return Math.round(value * scale) / scale + 0;
}

/** How many of 100 draws fulfil a condition, to the nearest whole number. */
export function countPer100(draws: Float64Array, isMet: (value: number) => boolean): number {
	let met = 0;
	for (const value of draws) if (isMet(value)) met++;
	return Math.round((met * 100) / draws.length);
}
