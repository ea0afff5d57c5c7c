import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EVERY_MEASURE, type Scenario } from '#scenario/scenario.ts';
import { FIXTURE_VIEW, fixtureResult } from '#ui/charts/view-fixture.ts';
import type { SimulationRequest, SimulationWorker } from './simulation-queue.ts';
import { SimulatorState } from './simulator-state.svelte.ts';

/* Answers every request at once, with a higher range for a larger pot. */
class QuickWorker implements SimulationWorker {
	onmessage: SimulationWorker['onmessage'] = null;
	onerror: SimulationWorker['onerror'] = null;

	postMessage({ sequence, scenario }: SimulationRequest): void {
		const shift = (scenario.levers['border-security-command'] ?? 0) / 150;
		const result = fixtureResult(scenario, shift);
		this.onmessage?.({ data: { sequence, result } } as MessageEvent);
	}

	terminate(): void {
		this.onmessage = null;
	}
}

describe('the state of the simulator', () => {
	let addresses: Scenario[];
	let simulator: SimulatorState;

	beforeEach(() => {
		vi.useFakeTimers();
		addresses = [];
		simulator = new SimulatorState(FIXTURE_VIEW, {
			startWorker: () => new QuickWorker(),
			showAddress: (scenario) => addresses.push(scenario),
			announcedScenario: async () => FIXTURE_VIEW.scenario
		});
	});

	afterEach(() => vi.useRealTimers());

	it('starts with the result that the server rendered', () => {
		expect([simulator.result, simulator.isAsAnnounced, simulator.canUndo]).toEqual([
			FIXTURE_VIEW.result,
			true,
			false
		]);
	});

	it('runs a moved lever, shows its result and its address', () => {
		simulator.moveLever('border-security-command', 300);
		expect(simulator.result.firstTwelveMonths[0]).toBe(36_480);
		expect(addresses.map(({ levers }) => levers['border-security-command'])).toEqual([300]);
	});

	it('says which use gave way', () => {
		simulator.moveLever('border-security-command', 20);
		expect(simulator.gaveWay).toMatch(/gave way, so that the uses still add up to £20 million\.$/);
	});

	it('speaks once, after the change has settled', () => {
		for (const setting of [160, 200, 300]) {
			simulator.moveLever('border-security-command', setting);
			vi.advanceTimersByTime(100);
		}
		expect(simulator.announcement).toBe('');
		vi.advanceTimersByTime(600);
		expect(simulator.announcement).toContain('between 36,000 and 100,000 people');
	});

	it('keeps the axis when a scenario needs less of it', () => {
		simulator.moveLever('border-security-command', 400);
		const tall = simulator.axisTop;
		simulator.moveLever('border-security-command', 150);
		expect(simulator.axisTop).toBe(tall);
	});

	it('goes back and forth, and back to what was announced', async () => {
		simulator.moveLever('interpol', 20);
		simulator.chooseBeliefSet('backfires');
		simulator.undo();
		expect([simulator.scenario.beliefSet, simulator.scenario.levers['interpol']]).toEqual([
			'evidence-neutral',
			20
		]);
		simulator.redo();
		await simulator.resetAll();
		expect(simulator.scenario).toEqual(FIXTURE_VIEW.scenario);
	});

	it('takes the reader’s own belief and drops it for a named set', () => {
		simulator.setOwnBelief({ low: 0, central: 0.1, high: 0.2 });
		expect(simulator.scenario).toMatchObject({
			beliefSet: 'own',
			assumptions: { [EVERY_MEASURE]: { low: 0, central: 0.1, high: 0.2 } }
		});
		simulator.chooseBeliefSet('no-effect');
		expect(simulator.scenario.assumptions).toEqual({});
	});

	it('writes the address of a choice before its result is there', () => {
		const slow = new SimulatorState(FIXTURE_VIEW, {
			startWorker: () => Object.assign(new QuickWorker(), { postMessage: () => undefined }),
			showAddress: (scenario) => addresses.push(scenario),
			announcedScenario: async () => FIXTURE_VIEW.scenario
		});
		slow.moveLever('interpol', 20);
		expect(addresses.map(({ levers }) => levers['interpol'])).toEqual([20]);
		expect(slow.result).toBe(FIXTURE_VIEW.result);
	});

	it('makes one step of a slow drag, and one of each visit to a field', () => {
		simulator.holdGesture('drag');
		for (const setting of [160, 200, 300]) {
			simulator.moveLever('border-security-command', setting);
			vi.advanceTimersByTime(5000);
		}
		simulator.releaseGesture();
		simulator.holdGesture('visit to a field');
		simulator.moveLever('border-security-command', 310);
		simulator.releaseGesture();
		const pots: (number | undefined)[] = [];
		while (simulator.canUndo) {
			simulator.undo();
			pots.push(simulator.scenario.levers['border-security-command']);
		}
		expect(pots).toEqual([300, 150]);
	});

	it('forgets problems of one’s own belief when another set is chosen', () => {
		simulator.problems.report('belief-low', { code: 'x', sentence: 'No.', whatToDo: 'Try.' });
		simulator.chooseBeliefSet('backfires');
		expect(simulator.problems.any).toBe(false);
	});

	it('shows, puts back and brings back what a link changes without a control', async () => {
		const changes = [{ title: 'Seed of the simulations', setting: '4', standard: '20241104' }];
		const linked = { ...FIXTURE_VIEW.scenario, seed: 4 };
		simulator.takeLink({ scenario: linked, notices: [], otherChanges: changes });
		expect([simulator.otherChanges, simulator.isAsAnnounced]).toEqual([changes, false]);
		simulator.moveLever('interpol', 20);
		await simulator.resetOtherChanges();
		expect(simulator.scenario).toMatchObject({ seed: 20241104, levers: { interpol: 20 } });
		expect(simulator.otherChanges).toEqual([]);
		simulator.undo();
		expect(simulator.otherChanges).toEqual(changes);
		await simulator.resetAll();
		expect(simulator.scenario).toEqual(FIXTURE_VIEW.scenario);
	});

	it('is not as announced while only the beliefs differ', () => {
		simulator.chooseBeliefSet('no-effect');
		expect(simulator.isAsAnnounced).toBe(false);
	});

	it('keeps the last result while a text field holds a problem', () => {
		const before = simulator.result;
		simulator.problems.report('interpol', { code: 'x', sentence: 'No.', whatToDo: 'Try.' });
		expect([simulator.problems.any, simulator.result]).toEqual([true, before]);
		simulator.moveLever('interpol', 7);
		expect(simulator.problems.any).toBe(false);
	});
});
