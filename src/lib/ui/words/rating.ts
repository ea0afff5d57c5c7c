/** Ratings in words and shape, never in colour alone. */

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
export function ratingWords(rating: Rating): string {
	return `${SHAPES[rating]} ${rating}`;
}

/** How good the evidence is: `▲ little or no evidence`. */
export function qualityWords(rating: Rating): string {
	return `${SHAPES[rating]} ${QUALITY[rating]}`;
}

/** How much depends on it: `◆ moves the results`. */
export function impactWords(rating: Rating): string {
	return `${SHAPES[rating]} ${IMPACT[rating]}`;
}
