/** The shape of a quantity over the months: bands as paths in a box of 100 by 100, and the values at its edges. */
import { monthOfYear, yearOf, type MonthIndex } from '#data/calendar-month.ts';

/** A chart without pixels: x and y run from 0 to 100, y downwards. */
export interface MonthChart {
	/** The 90, 60 and 30 in 100 bands; a single line where all simulations agree. */
	readonly bands: readonly { readonly per100: 90 | 60 | 30; readonly path: string }[];
	readonly line: string | null;
	/** Where nothing is. */
	readonly zero: number;
	readonly top: number;
	readonly bottom: number;
	readonly years: readonly { readonly year: number; readonly x: number }[];
	readonly cursor: number;
}

/** Draws the percentiles of each month; `month` is marked. */
export function monthChart(
	months: readonly (readonly number[])[],
	firstMonth: MonthIndex,
	month: MonthIndex
): MonthChart {
	const all = months.flat();
	const top = roundEnd(Math.max(0, ...all));
	const bottom = -roundEnd(Math.max(0, ...all.map((value) => -value)));
	const span = top - bottom || 1;
	const x = (at: number) => rounded((100 * (at + 0.5)) / months.length);
	const y = (value: number) => rounded((100 * (top - value)) / span);
	const isCertain = months.every((range) => range[0] === range.at(-1));
	const edge = (place: number) => months.map((range, at) => `${x(at)} ${y(range[place] ?? 0)}`);
	const band = (low: number, high: number) =>
		`M${edge(high).join('L')}L${edge(low).reverse().join('L')}Z`;
	return {
		bands: isCertain
			? []
			: [
					{ per100: 90, path: band(0, 6) },
					{ per100: 60, path: band(1, 5) },
					{ per100: 30, path: band(2, 4) }
				],
		line: isCertain ? `M${edge(3).join('L')}` : null,
		zero: y(0),
		top,
		bottom,
		years: months.flatMap((_, at) =>
			monthOfYear(firstMonth + at) === 1 ? [{ year: yearOf(firstMonth + at), x: x(at - 0.5) }] : []
		),
		cursor: x(month - firstMonth)
	};
}

/** The next round number: 1, 2, 2.5 or 5 times a power of ten; a hair above a round number still counts as it. */
function roundEnd(size: number): number {
	if (size < 1e-9) return 0;
	const scale = 10 ** Math.floor(Math.log10(size));
	const step = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8].find((one) => size <= one * scale * (1 + 1e-9));
	return (step ?? 10) * scale;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
