import { expect, it } from 'vitest';
import { monthsInsideRange } from './months-inside-range.ts';
import { viewScenario } from './view-scenario.ts';

it('VIZ-11: counts the months inside the range, without the partial one and those before the projection', async () => {
	const { history, result } = await viewScenario('?v=1&draws=256');
	expect(history.partialLastMonth).not.toBeNull();
	const since = history.people.slice(result.firstMonth - history.firstMonth, -1);
	expect(since.length).toBeGreaterThan(20);
	// A range that holds the first five counts exactly, and misses all later ones by one person.
	const monthlyArrivals = result.monthlyArrivals.map((range, step) =>
		range.map(() => (since[step] ?? 0) + (step < 5 ? 0 : 1))
	);
	expect(monthsInsideRange(history, { ...result, monthlyArrivals })).toEqual({
		inside: 5,
		counted: since.length
	});
});
