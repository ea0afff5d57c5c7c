/** What a comparison says in words, the same on the page and in a terminal. */
import { monthInWords } from '#data/calendar-month.ts';
import { count } from './compare-cells.ts';
import type { Lower } from './compare-draws.ts';
import type { ComparedResult, Comparison, Unpaired } from './compare-scenarios.ts';
import type { Range } from './scenario-result.ts';

const REASONS: Readonly<Record<Unpaired, string>> = {
	edition: 'they use different models or data months',
	seed: 'their seeds differ',
	draws: 'their numbers of simulations differ'
};

/** The names of two scenarios as sentences use them. */
export interface TwoNames {
	readonly first: string;
	readonly other: string;
}

/** How a scenario compares with the first, the statement that matters first. */
export function comparisonSentences(
	{ first, other }: TwoNames,
	comparison: Comparison,
	result: ComparedResult
): string[] {
	const { unpaired, firstTwelveMonths, wholeHorizon, figures } = comparison;
	const start = `${other.slice(0, 1).toUpperCase()}${other.slice(1)}`;
	const year = `the 12 months to ${monthInWords(result.firstMonth + Math.min(12, result.monthCount) - 1)}`;
	if (firstTwelveMonths === null || wholeHorizon === null)
		return [
			`${start} and ${first} cannot be paired: ${reasonsInWords(unpaired)}.`,
			'Their simulated months are not the same months. So only the ranges stand side by side.'
		];
	if (figures === null)
		return [
			`${start} and ${first} cannot be paired: ${reasonsInWords(unpaired)}.`,
			'Instead, every simulation of the one is set against every simulation of the other.',
			`In ${year}, arrivals are ${directionOf(firstTwelveMonths).word} with ${other} in ${directionOf(firstTwelveMonths).per100} of 100 such pairs.`
		];
	if (isSame(firstTwelveMonths) && isSame(wholeHorizon))
		return [`${start} and ${first}: every simulation gives the same number of people in both.`];
	return [
		leadingSentence({ first, other }, firstTwelveMonths),
		`That is for ${year}, in the model.`,
		restSentence(firstTwelveMonths),
		differenceSentence(figures['first-twelve-months']),
		`Over all ${result.monthCount} months they are ${directionOf(wholeHorizon).word} in ${directionOf(wholeHorizon).per100} of 100.`
	].filter((sentence) => sentence !== '');
}

function isSame({ samePer100, lowerPer100, higherPer100 }: Lower): boolean {
	return samePer100 === 100 && lowerPer100 === 0 && higherPer100 === 0;
}

type Direction = 'lower' | 'higher' | 'the same';

/** The direction that holds more often, and how often; the same only where neither ever holds. */
function directionOf({ lowerPer100, samePer100, higherPer100 }: Lower): {
	readonly word: Direction;
	readonly per100: number;
} {
	if (lowerPer100 === 0 && higherPer100 === 0) return { word: 'the same', per100: samePer100 };
	return higherPer100 > lowerPer100
		? { word: 'higher', per100: higherPer100 }
		: { word: 'lower', per100: lowerPer100 };
}

function leadingSentence({ first, other }: TwoNames, lower: Lower): string {
	const { word, per100 } = directionOf(lower);
	return `Arrivals are ${word} with ${other} ${word === 'the same' ? 'as' : 'than'} with ${first} in ${per100} of 100 paired simulations.`;
}

/** How often the other directions hold, where they ever do. */
function restSentence(lower: Lower): string {
	const others: readonly (readonly [Direction, number])[] = [
		['lower', lower.lowerPer100],
		['higher', lower.higherPer100],
		['the same', lower.samePer100]
	];
	const rest = others
		.filter(([word, per100]) => per100 > 0 && word !== directionOf(lower).word)
		.map(([word, per100]) => `${word} in ${per100}`);
	return rest.length === 0 ? '' : `They are ${rest.join(', and ')}.`;
}

/** The range of the difference, by simulation; a difference below nothing is fewer people. */
function differenceSentence(range: Range): string {
	const [low, high] = [range[0] ?? 0, range.at(-1) ?? 0];
	const [least, most] = [count(Math.abs(low)), count(Math.abs(high))];
	const start = 'By simulation, the difference is';
	if (least === '0' && most === '0') return `${start} nobody, in 90 of 100.`;
	if (low < 0 && high > 0)
		return `${start} between ${least} fewer and ${most} more people, in 90 of 100.`;
	const [small, large, word] = high <= 0 ? [most, least, 'fewer'] : [least, most, 'more'];
	return small === large
		? `${start} ${small} ${word} people, in 90 of 100.`
		: `${start} between ${small} and ${large} ${word} people, in 90 of 100.`;
}

function reasonsInWords(reasons: readonly Unpaired[]): string {
	return reasons.map((reason) => REASONS[reason]).join(', and ');
}
