/** Ratings in words and shape, never in colour alone. */

/** Red, amber or green. */
export type Rating = 'red' | 'amber' | 'green';

const SHAPES: Readonly<Record<Rating, string>> = { red: '▲', amber: '◆', green: '●' };

/** What a rating of the evidence means. */
export const QUALITY_MEANINGS: Readonly<Record<Rating, string>> = {
	red: 'little or no evidence',
	amber: 'some evidence',
	green: 'good evidence'
};

/** What a rating of the impact means. */
export const IMPACT_MEANINGS: Readonly<Record<Rating, string>> = {
	red: 'drives the results',
	amber: 'moves the results',
	green: 'hardly moves the results'
};

/** A rating by its shape and name: `▲ red`. */
export function ratingWords(rating: Rating): string {
	return `${SHAPES[rating]} ${rating}`;
}

/** How good the evidence is: `▲ little or no evidence`. */
export function qualityWords(rating: Rating): string {
	return `${SHAPES[rating]} ${QUALITY_MEANINGS[rating]}`;
}

/** How much depends on it: `◆ moves the results`. */
export function impactWords(rating: Rating): string {
	return `${SHAPES[rating]} ${IMPACT_MEANINGS[rating]}`;
}
