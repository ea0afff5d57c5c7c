/** Totals of the 12 months that end with each month, draw by draw. */
import type { Column } from '#engine/columns/column.ts';
import { drawsInMonth } from './draw-sums.ts';

const LENGTH = 12;

/**
 * A summary of the totals of the 12 months ending with each month from `first` up to, but without, `end`. The earliest
 * windows reach back into `lastTwelveMonths`, which were measured. The draws that `summaryOf` is given are written over
 * by the next window.
 *
 * A window is the tail of one block of 12 months and the head of the next. Both are running sums, so each window costs
 * three additions a draw instead of 12, and nothing is ever taken away from a sum (van Herk 1992 does so with maxima).
 */
export function twelveMonthTotals<Summary>(
	column: Column,
	first: number,
	end: number,
	lastTwelveMonths: readonly number[],
	summaryOf: (draws: Float64Array) => Summary
): Summary[] {
	const { drawCount } = column;
	const summaries: Summary[] = [];
	const head = new Float64Array(drawCount);
	const window = new Float64Array(drawCount);
	const tails = Array.from({ length: LENGTH }, () => new Float64Array(drawCount));
	for (let month = first; month < end; month++) {
		const place = (month - first) % LENGTH;
		if (place === 0) head.fill(0);
		addTo(head, drawsInMonth(column, month));
		if (month - first < LENGTH) {
			const measured = sumOf(lastTwelveMonths.slice(place + 1));
			for (let draw = 0; draw < drawCount; draw++) window[draw] = head[draw]! + measured;
		} else {
			const tail = tails[place]!;
			for (let draw = 0; draw < drawCount; draw++) window[draw] = tail[draw]! + head[draw]!;
		}
		summaries.push(summaryOf(window));
		if (place === LENGTH - 1) fillTails(tails, column, month);
	}
	return summaries;
}

/** `tails[i]` gets the total of what comes after the first `i + 1` months of the block that ends with `last`. */
function fillTails(tails: readonly Float64Array[], column: Column, last: number): void {
	tails[LENGTH - 1]!.fill(0);
	for (let place = LENGTH - 2; place >= 0; place--) {
		const later = tails[place + 1]!;
		const tail = tails[place]!;
		const month = drawsInMonth(column, last - (LENGTH - 2 - place));
		for (let draw = 0; draw < tail.length; draw++) tail[draw] = month[draw]! + later[draw]!;
	}
}

function addTo(sums: Float64Array, values: Float64Array): void {
	for (let draw = 0; draw < sums.length; draw++) sums[draw]! += values[draw]!;
}

function sumOf(people: readonly number[]): number {
	return people.reduce((sum, month) => sum + month, 0);
}
