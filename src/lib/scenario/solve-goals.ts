/** What a reader asks for: that the money pays for itself, or that no more than so many people arrive. */
import type { MonthIndex } from '#data/calendar-month.ts';
import type { Column } from '#engine/columns/column.ts';
import type { Edition } from '#model/edition.ts';
import { countPer100, middleOf, sumOverMonths } from './draw-sums.ts';
import type { Problem } from './problems.ts';

/** The bases of avoided cost on which money may pay for itself. */
export const GOAL_BASES = ['home-office', 'support', 'derived'] as const;

/** A figure that has to be reached in at least `per100` of 100 simulations; 50 is the middle of the simulations. */
export type Goal =
	| {
			/** Avoided cost at least as large as programme spend, over the projected months. */
			readonly kind: 'pays-for-itself';
			readonly basis: (typeof GOAL_BASES)[number];
			readonly per100: number;
	  }
	| {
			/** At most so many people in the 12 months to a month; to December, that is a calendar year. */
			readonly kind: 'twelve-months';
			readonly lastMonth: MonthIndex;
			readonly atMostPeople: number;
			readonly per100: number;
	  };

/** What a run says about a goal. */
export interface GoalFigure {
	/** The middle of the simulations: GBP millions net of spend, or people. */
	readonly middle: number;
	/** In how many of 100 simulations it is so, as published; null where nothing is spent, so nothing can be recouped. */
	readonly per100: number | null;
	readonly isMet: boolean;
	/** How far from the goal, in the unit of the figure: met from 0 up. */
	readonly margin: number;
}

/** Why a goal cannot be asked of an edition, or null when it can. */
export function goalProblem(edition: Edition, goal: Goal): Problem | null {
	if (!(goal.per100 >= 1 && goal.per100 <= 100))
		return {
			code: 'goal-share-out-of-range',
			sentence: 'A goal needs between 1 and 100 of 100 simulations.',
			whatToDo: 'Ask for 50 of 100 to have the middle of the simulations.'
		};
	if (goal.kind !== 'twelve-months') return null;
	const { firstMonth, firstProjectedMonth, monthCount } = edition.axis;
	const end = firstMonth + monthCount;
	if (!(goal.lastMonth >= firstProjectedMonth && goal.lastMonth < end))
		return {
			code: 'goal-month-out-of-range',
			sentence: 'The 12 months have to end in a month that is projected.',
			whatToDo: 'Choose a month inside the horizon.'
		};
	if (!(goal.atMostPeople >= 0 && goal.atMostPeople < Infinity))
		return {
			code: 'goal-people-out-of-range',
			sentence: 'The number of people has to be 0 or more.',
			whatToDo: 'Give a number of people.'
		};
	return null;
}

/** The formulas that a goal reads. */
export function goalFormulas(goal: Goal): readonly string[] {
	return goal.kind === 'twelve-months'
		? ['arrivals']
		: ['programme-spend', `avoided-cost-${goal.basis}`];
}

/** What a run's columns say about a goal. */
export function goalFigure(
	edition: Edition,
	goal: Goal,
	columns: Readonly<Record<string, Column>>
): GoalFigure {
	const first = edition.axis.firstProjectedMonth - edition.axis.firstMonth;
	const column = (id: string) => columns[id] as Column;
	if (goal.kind === 'twelve-months') {
		const people = twelveMonths(edition, column('arrivals'), goal.lastMonth);
		const under = people.map((arriving) => goal.atMostPeople - arriving);
		return figureOf(goal, under, middleOf(people, 0));
	}
	const { monthCount } = edition.axis;
	const spend = sumOverMonths(column('programme-spend'), first, monthCount);
	const avoided = sumOverMonths(column(`avoided-cost-${goal.basis}`), first, monthCount);
	const net = avoided.map((gbpMillions, draw) => gbpMillions - (spend[draw] as number));
	const figure = figureOf(goal, net, middleOf(net, 1));
	return spend.some((gbpMillions) => gbpMillions > 0)
		? figure
		: { ...figure, per100: null, isMet: false, margin: -Infinity };
}

/** Met where at least so many of 100 draws are 0 or more: where the draw of that rank, largest first, is. */
function figureOf({ per100 }: Goal, draws: Float64Array, middle: number): GoalFigure {
	const sorted = Float64Array.from(draws).sort();
	const needed = Math.max(1, Math.ceil((per100 * sorted.length) / 100 - 1e-9));
	const margin = sorted[sorted.length - needed] as number;
	return { middle, per100: countPer100(draws, (value) => value >= 0), isMet: margin >= 0, margin };
}

/** The earliest windows reach back into what was measured, as in the main result. */
function twelveMonths(edition: Edition, arrivals: Column, lastMonth: MonthIndex): Float64Array {
	const first = edition.axis.firstProjectedMonth - edition.axis.firstMonth;
	const last = lastMonth - edition.axis.firstMonth;
	const projected = sumOverMonths(arrivals, Math.max(first, last - 11), last + 1);
	const measured = edition.lastTwelveMonths
		.slice(Math.min(12, last - first + 1))
		.reduce((sum, people) => sum + people, 0);
	return projected.map((people) => people + measured);
}
