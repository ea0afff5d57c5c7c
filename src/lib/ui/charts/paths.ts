/** Path data of lines and areas in per cent of the plot, with two decimals: a tenth of a pixel on any screen. */

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

function placeText([x, y]: Place): string {
	return `${twoDecimals(x)},${twoDecimals(y)}`;
}

function twoDecimals(value: number): number {
	return Math.round(value * 100) / 100;
}
