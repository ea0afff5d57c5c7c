/** From a place in the chart to a figure, and from one stroke to a figure for every year that it crosses. */
import { GUESS_BOUNDS } from '#scenario/predict-links.ts';

/** A place of a stroke: which year, counted from the first that is asked about, and how many people. */
export interface StrokePlace {
	readonly at: number;
	readonly people: number;
}

/** The place of a pointer, from its shares of the drawing area's width and height (up); outside is taken to the edge. */
export function strokePlace(
	across: number,
	up: number,
	yearCount: number,
	top: number
): StrokePlace {
	const { min, max, step } = GUESS_BOUNDS;
	const at = Math.min(yearCount - 1, Math.max(0, Math.floor(across * yearCount)));
	const people = Math.round((up * top) / step) * step;
	return { at, people: Math.min(top, max, Math.max(min, people)) };
}

/** The figures that a stroke sets on its way: a quick one skips years, which lie on the straight line between. */
export function strokeFigures(from: StrokePlace | null, to: StrokePlace): readonly StrokePlace[] {
	if (from === null) return [to];
	const { step } = GUESS_BOUNDS;
	const count = Math.abs(to.at - from.at);
	const between = Array.from({ length: Math.max(0, count - 1) }, (_, i) => {
		const share = (i + 1) / count;
		const people = from.people + share * (to.people - from.people);
		return {
			at: from.at + Math.sign(to.at - from.at) * (i + 1),
			people: Math.round(people / step) * step
		};
	});
	return [...between, to];
}
