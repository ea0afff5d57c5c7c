import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthIndex } from '#data/calendar-month.ts';
import { askedGoalFromFields, goalAndMove, goalYears } from './asked-goal.ts';
import { EVERY_MEASURE } from './scenario.ts';

const read = (search: string) => askedGoalFromFields(new URLSearchParams(search));

test('a question is read as people write it', () => {
	expect(read('at-most=30,000&in-year=2026&in-per-100=65&by=interpol')).toEqual({
		ok: true,
		value: { people: 30_000, year: 2026, per100: 65, move: 'interpol' }
	});
	expect(read('')).toBeNull();
	expect(read('at-most=3700037000&in-year=2026')).toMatchObject({
		problem: { whatToDo: 'Enter a number from 0 to 1,000,000.' }
	});
});

test('a year is the 12 months to its December, and a belief is about every measure', () => {
	const asked = { people: 30_000, year: 2026, per100: 50, move: EVERY_MEASURE };
	expect(goalAndMove(asked)).toEqual({
		goal: {
			kind: 'twelve-months',
			lastMonth: monthIndex('2026-12'),
			atMostPeople: 30_000,
			per100: 50
		},
		move: { kind: 'belief', id: EVERY_MEASURE }
	});
});

test('only years whose December is projected can be asked about', () => {
	expect(goalYears(monthIndex('2024-11'), 48)).toEqual([2024, 2025, 2026, 2027]);
});

test('any text is safe, and what is not understood has a sentence', () => {
	const text = fc.string({ unit: 'binary', maxLength: 40 });
	fc.assert(
		fc.property(text, text, text, text, (people, year, per100, by) => {
			const fields = new URLSearchParams({
				'at-most': people,
				'in-year': year,
				'in-per-100': per100,
				by
			});
			const asked = askedGoalFromFields(fields);
			if (asked?.ok === false) expect(asked.problem.sentence).not.toBe('');
			else expect(Number.isInteger(asked?.value.year)).toBe(true);
		})
	);
});
