/** What `d3-color` is in the charts: their scales place numbers and mix no colours, and its 4 kB are left out (decision 0036). */

/** Says of every text that it is no colour, so that `d3-interpolate` takes it as the numbers in it. */
export function color(): null {
	return null;
}

/** Only reached with a colour, and there is none. */
export function rgb(): never {
	throw new TypeError('the scales of the charts mix no colours');
}

export { rgb as cubehelix, rgb as hcl, rgb as hsl, rgb as lab };
