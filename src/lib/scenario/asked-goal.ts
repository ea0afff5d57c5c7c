/** The reader's own question as a form asks it: read here for a page without scripts, and written by both. */
import { yearOf, type MonthIndex } from '#data/calendar-month.ts';
import { refused, type Outcome } from '#data/problem.ts';
import { amountWithin } from './parse-amount.ts';
import { EVERY_MEASURE } from './scenario.ts';
import type { Goal } from './solve-goals.ts';
import type { Move } from './solve-moves.ts';

/** At most so many people in a calendar year, in at least `per100` of 100 simulations, by changing one thing. */
export interface AskedGoal {
	readonly people: number;
	readonly year: number;
	readonly per100: number;
	/** A lever's id, or `EVERY_MEASURE` for the belief about all measures. */
	readonly move: string;
}

/** The fields of a form that was sent, such as `URLSearchParams`. */
export interface FormFields {
	get(name: string): string | null;
}

/** The names of the form's fields. Links to answers hold them, so they stay. */
export const GOAL_FIELDS = {
	people: 'at-most',
	year: 'in-year',
	per100: 'in-per-100',
	move: 'by'
} as const;

/** How often a goal may be asked to hold. */
export const PER_100: readonly number[] = [50, 65, 80, 95];

/** More than ten times what was ever counted in a year. */
const MOST_PEOPLE = 1_000_000;

/** Reads how many people the goal is at most. */
export function readGoalPeople(text: string): Outcome<number> {
	return amountWithin(text, 'people', { min: 0, max: MOST_PEOPLE });
}

/** What the form starts with: half of the first year's middle is nobody's target, so it starts with the middle itself. */
export function firstGoal(years: readonly number[], people: number): AskedGoal {
	return { people, year: years[0] ?? yearOf(0), per100: 50, move: EVERY_MEASURE };
}

/** The calendar years whose December is projected. */
export function goalYears(firstMonth: MonthIndex, monthCount: number): number[] {
	const years: number[] = [];
	for (let month = firstMonth; month < firstMonth + monthCount; month++)
		if (month % 12 === 11) years.push(yearOf(month));
	return years;
}

/** The 12 months to December of a year, as a goal. */
export function yearGoal(year: number, atMostPeople: number, per100: number): Goal {
	const lastMonth: MonthIndex = year * 12 + 11;
	return { kind: 'twelve-months', lastMonth, atMostPeople, per100 };
}

/** The goal and what is moved for it. */
export function goalAndMove({ people, year, per100, move }: AskedGoal): { goal: Goal; move: Move } {
	const kind = move === EVERY_MEASURE ? 'belief' : 'lever';
	return { goal: yearGoal(year, people, per100), move: { kind, id: move } };
}

/** Reads the form's fields; `null` where nothing was asked. Any text is safe. */
export function askedGoalFromFields(fields: FormFields): Outcome<AskedGoal> | null {
	const text = fields.get(GOAL_FIELDS.people);
	if (text === null) return null;
	const people = readGoalPeople(text);
	if (!people.ok) return people;
	const year = Number(fields.get(GOAL_FIELDS.year));
	const per100 = Number(fields.get(GOAL_FIELDS.per100) ?? 50);
	if (!Number.isInteger(year) || year < 2000 || year > 2100)
		return refused('goal-year', 'The year was not understood.', 'Choose one of the years.');
	if (!Number.isInteger(per100))
		return refused('goal-share', 'How often was not understood.', 'Choose one of the numbers.');
	const move = (fields.get(GOAL_FIELDS.move) ?? EVERY_MEASURE).slice(0, 60);
	return { ok: true, value: { people: people.value, year, per100, move } };
}
