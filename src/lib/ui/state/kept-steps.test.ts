import { describe, expect, it } from 'vitest';
import { FIXTURE_SCENARIO } from '#ui/charts/view-fixture.ts';
import { keptSteps, stepsOfHistory } from './kept-steps.ts';

describe('the steps that the browser keeps', () => {
	it('INP-09: come back from what was kept, as links', () => {
		const other = { ...FIXTURE_SCENARIO, seed: 5 };
		const steps = keptSteps({ past: [FIXTURE_SCENARIO, other], undone: [other] });
		expect(steps.past).toHaveLength(2);
		expect(steps.undone[0]).toContain('seed=5');
		const kept = structuredClone({ steps, other: 1 });
		expect(stepsOfHistory(kept)).toEqual(steps);
	});

	it.each([
		null,
		undefined,
		'text',
		{},
		{ steps: null },
		{ steps: { past: [1], undone: [] } },
		{ steps: { past: ['?v=1'] } }
	])('are none where %j was kept', (state) => {
		expect(stepsOfHistory(state)).toBeNull();
	});
});
