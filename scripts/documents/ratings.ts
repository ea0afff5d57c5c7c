/** Ratings in words and shape, never in colour alone, and the order that puts what matters most first. */
import type { Model } from '#model/format.ts';

/** Red, amber or green. */
export type Rating = 'red' | 'amber' | 'green';

const SHAPES: Readonly<Record<Rating, string>> = { red: '▲', amber: '◆', green: '●' };

const QUALITY: Readonly<Record<Rating, string>> = {
	red: 'little or no evidence',
	amber: 'some evidence',
	green: 'good evidence'
};

const IMPACT: Readonly<Record<Rating, string>> = {
	red: 'drives the results',
	amber: 'moves the results',
	green: 'hardly moves the results'
};

/** A rating by its shape and name: `▲ red`. */
export function ratingText(rating: Rating): string {
	return `${SHAPES[rating]} ${rating}`;
}

/** How good the evidence is, in shape and words. */
export function qualityText(rating: Rating): string {
	return `${ratingText(rating)}: ${QUALITY[rating]}`;
}

/** How much depends on it, in shape and words. */
export function impactText(rating: Rating): string {
	return `${ratingText(rating)}: ${IMPACT[rating]}`;
}

const WEIGHT: Readonly<Record<Rating, number>> = { red: 0, amber: 1, green: 2 };

type Assumption = Model['assumptions'][number];

/** Red quality with red impact first, then by the sum of both, then by impact, then by measured effect. */
export function mostCriticalFirst(
	assumptions: readonly Assumption[],
	placeOf: (id: string) => number
): Assumption[] {
	const weight = ({ quality, impact }: Assumption) => WEIGHT[quality] + WEIGHT[impact];
	return [...assumptions].sort(
		(a, b) =>
			weight(a) - weight(b) || WEIGHT[a.impact] - WEIGHT[b.impact] || placeOf(a.id) - placeOf(b.id)
	);
}

/** Little evidence behind something that drives the results. */
export function isCritical({ quality, impact }: Assumption): boolean {
	return quality === 'red' && impact === 'red';
}
