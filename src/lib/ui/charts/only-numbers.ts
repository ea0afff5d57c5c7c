/**
 * What `d3-interpolate` and `d3-format` are in the charts of a browser: their scales place numbers, and mix no colours,
 * dates or texts (decision 0036). A scale that is asked for more throws.
 */

/** From `a` at 0 to `b` at 1, with the bits of `d3-interpolate`. */
export function interpolateNumber(a: number, b: number): (share: number) => number {
	if (typeof b !== 'number') throw new TypeError('the scales of the charts place only numbers');
	return (share) => a * (1 - share) + b * share;
}

export { interpolateNumber as interpolate };

/** Only reached by what no chart asks of a scale. */
function notHere(): never {
	throw new TypeError('the scales of the charts round nothing and write no labels');
}

export {
	notHere as format,
	notHere as formatPrefix,
	notHere as formatSpecifier,
	notHere as interpolateRound,
	notHere as piecewise,
	notHere as precisionFixed,
	notHere as precisionPrefix,
	notHere as precisionRound
};
