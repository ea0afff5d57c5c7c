/** Path data of lines and areas, with one decimal. */

/** A place in the drawing, in its own units from its left and from its top. */
export type Place = readonly [x: number, y: number];

/** A line through places, in order; nothing for no places. */
export function linePath(places: readonly Place[]): string {
	const [first, ...rest] = places.map(([x, y]): Place => [decimalText(x), decimalText(y)]);
	if (first === undefined) return '';
	// Steps from place to place are shorter than places; each is between rounded places, so nothing adds up.
	let [x, y] = first;
	const steps = rest.map((place) => {
		const step = stepText(place[0] - x) + spaced(stepText(place[1] - y));
		[x, y] = place;
		return step;
	});
	return `M${placeText(first)}${steps.length === 0 ? '' : `l${steps.join(' ')}`}`;
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

/** A step with one decimal, without a nought before the point. */
function stepText(step: number): string {
	const text = String(decimalText(step));
	if (text.startsWith('0.')) return text.slice(1);
	return text.startsWith('-0.') ? `-${text.slice(2)}` : text;
}

/** A number after another needs a space, unless its minus sign parts them. */
function spaced(text: string): string {
	return text.startsWith('-') ? text : ` ${text}`;
}

function decimalText(value: number): number {
	return Math.round(value * 10) / 10;
}
