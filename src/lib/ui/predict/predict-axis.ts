/** The vertical axis of a prediction's chart: from nothing to a top that gives nothing away. */
import type { KnownCounts } from '#scenario/predict-view.ts';

/** Above the highest count there is room to draw, and above anything else for its label. */
const ROOM_ABOVE_COUNTS = 1.6;
const ROOM_ABOVE_FIGURES = 1.08;

/** The top of the axis, from the counts that were known, and from whatever else has to fit. */
export function axisTop({ years }: KnownCounts, others: readonly number[] = []): number {
	const most = Math.max(
		ROOM_ABOVE_COUNTS * Math.max(...years.map(({ people }) => people)),
		...others.map((people) => ROOM_ABOVE_FIGURES * people)
	);
	const step = stepFor(most);
	return Math.ceil(most / step) * step;
}

/** The lines across, without the one at nothing. */
export function axisTicks(top: number): number[] {
	const step = stepFor(top);
	return Array.from({ length: Math.round(top / step) }, (_, i) => (i + 1) * step);
}

/** Four lines or so: the next of 1, 2 and 5 times a power of ten. */
function stepFor(most: number): number {
	const rough = most / 4;
	let power = 1;
	while (power * 10 <= rough) power *= 10;
	return [1, 2, 5, 10].map((times) => times * power).find((step) => step >= rough) ?? 10 * power;
}

/** The share of the axis that a number and its mark take. */
const LABEL_SHARE = 0.14;

/**
 * On which side of their marks the reader's figure and the count are written: the higher above and the lower below, so
 * that they never meet. A lower one without room above the line at nothing goes above its mark too, where there is room.
 */
export function labelSides(
	guess: number | null,
	count: number | null,
	top: number
): Record<'guess' | 'count', 'above' | 'below'> {
	const isGuessHigher = (guess ?? -1) >= (count ?? 0);
	const [higher, lower] = isGuessHigher ? [guess, count] : [count, guess];
	const room = LABEL_SHARE * top;
	const isLifted = lower !== null && lower < room && (higher === null || higher - lower > room);
	const lowerSide = isLifted ? 'above' : 'below';
	return isGuessHigher
		? { guess: 'above', count: lowerSide }
		: { guess: lowerSide, count: 'above' };
}
