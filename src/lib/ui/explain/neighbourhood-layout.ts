/** One step up and one step down from a quantity: places for a small picture. */
import type { QuantityName } from '#scenario/explain-quantity.ts';

/** Sizes in CSS pixels. */
export const NEIGHBOUR_SIZES = { width: 208, height: 42, rowGap: 8, columnGap: 76 } as const;

/** A picture without markup. */
export interface Neighbourhood {
	readonly width: number;
	readonly height: number;
	readonly boxes: readonly {
		readonly name: QuantityName;
		readonly isItself: boolean;
		readonly left: number;
		readonly top: number;
	}[];
	readonly curves: readonly string[];
}

/** Puts what a quantity reads on its left and what reads it on its right, each column in the middle. */
export function neighbourhood(
	itself: QuantityName,
	from: readonly QuantityName[],
	to: readonly QuantityName[]
): Neighbourhood {
	const { width, height, rowGap, columnGap } = NEIGHBOUR_SIZES;
	const unique = [...new Map(from.map((name) => [name.id, name])).values()];
	const columns = [unique, [itself], to].filter((names) => names.length > 0);
	const own = columns.findIndex((names) => names[0] === itself);
	const tall = (count: number) => count * (height + rowGap) - rowGap;
	const whole = tall(Math.max(...columns.map((names) => names.length)));
	const boxes = columns.flatMap((names, column) =>
		names.map((name, row) => ({
			name,
			isItself: column === own,
			left: column * (width + columnGap),
			top: (whole - tall(names.length)) / 2 + row * (height + rowGap)
		}))
	);
	const middle = whole / 2;
	const ownLeft = own * (width + columnGap);
	const curves = boxes
		.filter(({ isItself }) => !isItself)
		.map(({ left, top }) => {
			const y = top + height / 2;
			const [x1, y1, x2, y2] =
				left < ownLeft ? [left + width, y, ownLeft, middle] : [ownLeft + width, middle, left, y];
			const bend = columnGap / 2;
			return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
		});
	return { width: columns.length * (width + columnGap) - columnGap, height: whole, boxes, curves };
}
