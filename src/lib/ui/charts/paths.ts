/** Path data of lines and areas in per cent of the plot, with one decimal: less than a pixel on any screen. */

/** A place in the plot, per cent from its left and from its top. */
export type Place = readonly [x: number, y: number];

/** A line through places, in order; nothing for no places. */
export function linePath(places: readonly Place[]): string {
	return places.length === 0 ? '' : `M${places.map(placeText).join('L')}`;
}

/** The area between an upper and a lower line, along the one and back along the other. */
export function areaPath(upper: readonly Place[], lower: readonly Place[]): string {
	const outline = linePath([...upper, ...lower.toReversed()]);
	return outline === '' ? '' : `${outline}Z`;
}

/** A level line for each place, `halfWidth` to both sides of it. */
export function stepsPath(places: readonly Place[], halfWidth: number): string {
	return places
		.map(([x, y]) => `M${placeText([x - halfWidth, y])}H${decimalText(x + halfWidth)}`)
		.join('');
}

/** A box for each pair of places, from the one's height to the other's. */
export function boxesPath(
	upper: readonly Place[],
	lower: readonly Place[],
	halfWidth: number
): string {
	return upper
		.map(
			([x, top], place) =>
				`M${placeText([x - halfWidth, top])}H${decimalText(x + halfWidth)}V${decimalText(lower[place]?.[1] ?? top)}H${decimalText(x - halfWidth)}Z`
		)
		.join('');
}

function placeText([x, y]: Place): string {
	return `${decimalText(x)},${decimalText(y)}`;
}

function decimalText(value: number): number {
	return Math.round(value * 10) / 10;
}
