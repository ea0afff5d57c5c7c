import { expect, it } from 'vitest';
import { valueAt, type Column } from '#engine/columns/column.ts';
import { drawsInMonth, sumOverMonths } from './draw-sums.ts';

const MONTHS = 6;
const DRAWS = 5;

function column(byMonth: boolean, byDraw: boolean): Column {
	const length = (byMonth ? MONTHS : 1) * (byDraw ? DRAWS : 1);
	// Numbers whose sums depend on the order in which they are added.
	const values = Float64Array.from({ length }, (_, i) => (i % 3 === 0 ? 1e16 : 0.1 * (i + 1)));
	return { shape: { byMonth, byDraw }, values, drawCount: DRAWS };
}

it.each([
	[false, false],
	[false, true],
	[true, false],
	[true, true]
])('adds and takes out months, by month %s and by draw %s', (byMonth, byDraw) => {
	const of = column(byMonth, byDraw);
	const expected = Array.from({ length: DRAWS }, (_, draw) => {
		let sum = 0;
		for (let month = 1; month < 5; month++) sum += valueAt(of, month, draw);
		return sum;
	});
	expect([...sumOverMonths(of, 1, 5)]).toEqual(expected);
	for (let month = 0; month < MONTHS; month++)
		expect([...drawsInMonth(of, month)]).toEqual(
			Array.from({ length: DRAWS }, (_, draw) => valueAt(of, month, draw))
		);
});
