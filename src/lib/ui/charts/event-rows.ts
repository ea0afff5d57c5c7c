/** Rows for numbers that would lie on top of each other. */

/** The lowest free row for each place, in per cent from the left, in order. */
export function rowsOf(lefts: readonly number[], width: number): readonly number[] {
	const ends: number[] = [];
	return lefts.map((left) => {
		const free = ends.findIndex((end) => left - end >= 0);
		const row = free < 0 ? ends.length : free;
		ends[row] = left + width;
		return row;
	});
}
