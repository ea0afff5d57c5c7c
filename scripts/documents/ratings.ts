/** Ratings as documents write them, and the order that puts what matters most first. */
import type { Model } from '#model/format.ts';
import { IMPACT_MEANINGS, QUALITY_MEANINGS, ratingWords, type Rating } from '#ui/words/rating.ts';

/** How good the evidence is, in shape and words. */
export function qualityText(rating: Rating): string {
	return `${ratingWords(rating)}: ${QUALITY_MEANINGS[rating]}`;
}

/** How much depends on it, in shape and words. */
export function impactText(rating: Rating): string {
	return `${ratingWords(rating)}: ${IMPACT_MEANINGS[rating]}`;
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
