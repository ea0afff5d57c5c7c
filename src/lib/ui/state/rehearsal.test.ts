import { describe, expect, it } from 'vitest';
import { FIXTURE_VIEW } from '#ui/charts/view-fixture.ts';
import { rehearseMove } from './rehearsal.ts';
import { SimulatorState } from './simulator-state.svelte.ts';

function untouched() {
	const asked: string[] = [];
	const unexpected = (what: string) => () => {
		asked.push(what);
		throw new Error(what);
	};
	const simulator = new SimulatorState(FIXTURE_VIEW, {
		startWorker: unexpected('a worker'),
		startAnalysisWorker: unexpected('an analysis'),
		showAddress: unexpected('an address'),
		announcedScenario: unexpected('a scenario'),
		everyControl: unexpected('controls')
	});
	return { simulator, asked };
}

describe('a move that nobody sees', () => {
	it('is no choice: it asks for nothing, and everything is as before', () => {
		const { simulator, asked } = untouched();
		const seen: unknown[] = [];
		let current = simulator.scenario;
		Object.defineProperty(simulator, 'scenario', {
			get: () => current,
			set: (scenario: typeof current) => seen.push((current = scenario))
		});
		rehearseMove(simulator);
		expect(seen).toHaveLength(2);
		expect(seen[0]).not.toEqual(FIXTURE_VIEW.scenario);
		expect(asked).toEqual([]);
		expect(simulator.scenario).toBe(FIXTURE_VIEW.scenario);
		expect(simulator.scenarioAtRest).toBe(FIXTURE_VIEW.scenario);
		expect(simulator.result).toBe(FIXTURE_VIEW.result);
		expect([simulator.history.canUndo, simulator.isAsAnnounced]).toEqual([false, true]);
	});

	it('is left out once somebody has chosen something', () => {
		const { simulator } = untouched();
		const chosen = { ...FIXTURE_VIEW.scenario, seed: 7 };
		simulator.scenario = chosen;
		rehearseMove(simulator);
		expect(simulator.scenario).toBe(chosen);
	});
});
