/** The address of a prediction: a scenario link, and a figure for each year that the reader gave one for (decision 0033). */

/** How many people the reader says of a calendar year. */
export interface Guess {
	readonly year: number;
	readonly people: number;
}

/** What may be said of a year. Drawing and sliders go in steps; typing goes to the person. */
export const GUESS_BOUNDS = { min: 0, max: 200_000, step: 500 } as const;

/** What the keys of figures begin with. No lever and no assumption has such an id. */
export const GUESS_PREFIX = 'guess-';

/** The key of a year's figure. */
export function guessKey(year: number): `guess-${number}` {
	return `${GUESS_PREFIX}${year}`;
}

/** The canonical search part of a prediction: the scenario link as `linkFromScenario` writes it, then the years in order. */
export function predictSearch(scenarioLink: string, guesses: readonly Guess[]): `?${string}` {
	const figures = guesses
		.toSorted((a, b) => a.year - b.year)
		.map(({ year, people }) => `${guessKey(year)}=${people}`);
	return `?${[scenarioLink.replace(/^\?/, ''), ...figures].join('&')}`;
}
