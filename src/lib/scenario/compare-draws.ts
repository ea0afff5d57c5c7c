/** Two sets of draws beside each other: in how many of 100 the one is lower, paired draw by draw or every one with every one. */

/** How many of 100 comparisons find the second lower, the same or higher than the first. Rounded one by one. */
export interface Lower {
	readonly lowerPer100: number;
	readonly samePer100: number;
	readonly higherPer100: number;
}

/** Numbers of people this close are the same person count. */
const SAME_PEOPLE = 0.5;

/** Draw by draw: common random numbers, so that what differs comes from the choices. Both have the same length. */
export function lowerInPairs(first: Float64Array, second: Float64Array): Lower {
	if (first.length !== second.length) throw new RangeError('paired draws have the same number');
	let [lower, higher] = [0, 0];
	for (const [draw, value] of second.entries()) {
		const difference = value - (first[draw] as number);
		if (difference <= -SAME_PEOPLE) lower++;
		else if (difference >= SAME_PEOPLE) higher++;
	}
	return per100(lower, higher, first.length);
}

/** Every draw of the one with every draw of the other: for draws that do not belong together. */
export function lowerInEveryPair(first: Float64Array, second: Float64Array): Lower {
	const sorted = Float64Array.from(first).sort();
	let [lower, higher] = [0, 0];
	for (const value of second) {
		lower += sorted.length - countBelow(sorted, value + SAME_PEOPLE, false);
		higher += countBelow(sorted, value - SAME_PEOPLE, true);
	}
	return per100(lower, higher, first.length * second.length);
}

/** How many of the sorted numbers are below a bound, or not above it. */
function countBelow(sorted: Float64Array, bound: number, orEqual: boolean): number {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		const value = sorted[middle] as number;
		if (value < bound || (orEqual && value === bound)) low = middle + 1;
		else high = middle;
	}
	return low;
}

function per100(lower: number, higher: number, count: number): Lower {
	const rounded = (amount: number) => Math.round((100 * amount) / count);
	return {
		lowerPer100: rounded(lower),
		samePer100: rounded(count - lower - higher),
		higherPer100: rounded(higher)
	};
}

/** The second less the first, draw by draw. */
export function differenceByDraw(first: Float64Array, second: Float64Array): Float64Array {
	return second.map((value, draw) => value - (first[draw] as number));
}
