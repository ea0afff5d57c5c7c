import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EVERY_MEASURE, type Scenario } from '#scenario/scenario.ts';
import { FIXTURE_VIEW, fixtureResult } from '#ui/charts/view-fixture.ts';
import { explainedLink } from '#ui/explain/explain-address.ts';
import type { AnalysisWorker } from './analysis-queue.ts';
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

/* Takes questions and never answers. */
class SilentWorker implements AnalysisWorker {
	onmessage = null;
	onerror = null;
	postMessage(): void {}
	terminate(): void {}
}

describe('the state of the simulator', () => {
	let addresses: Scenario[];
	let simulator: SimulatorState;

	beforeEach(() => {
		vi.useFakeTimers();
		vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run, 16));
		vi.stubGlobal('cancelAnimationFrame', clearTimeout);
		addresses = [];
		simulator = new SimulatorState(FIXTURE_VIEW, {
			startWorker: () => new QuickWorker(),
			startAnalysisWorker: () => new SilentWorker(),
			showAddress: (scenario) => addresses.push(scenario),
			announcedScenario: async () => FIXTURE_VIEW.scenario,
			everyControl: () => Promise.reject(new Error('not fetched here'))
		});
	});

	afterEach(() => vi.useRealTimers());

	it('starts with the result that the server rendered', () => {
		expect([simulator.result, simulator.isAsAnnounced, simulator.history.canUndo]).toEqual([
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

	it('CON-18: workings are of a bare address only as announced on the oldest data', () => {
		expect(explainedLink(simulator)).toBe('');
		simulator.chooseVintage('2026-09');
		expect([simulator.isAsAnnounced, explainedLink(simulator)]).toEqual([
			true,
			expect.stringContaining('vintage=2026-09')
		]);
		simulator.undo();
		simulator.moveLever('border-security-command', 300);
		expect(explainedLink(simulator)).toContain('border-security-command=300');
	});

	it('says which use gave way', () => {
		simulator.moveLever('border-security-command', 20);
		expect(simulator.gaveWay).toMatch(/gave way, so that the uses still add up to £20 million\.$/);
	});

	it('VIZ-19: speaks once, after the change has settled', () => {
		for (const setting of [160, 200, 300]) {
			simulator.moveLever('border-security-command', setting);
			vi.advanceTimersByTime(100);
		}
		expect(simulator.announcement).toBe('');
		vi.advanceTimersByTime(600);
		expect(simulator.announcement).toContain('between 36,000 and 100,000 people');
	});

	it('VIZ-19: speaks at most once a second, however the changes come', () => {
		let spoken = 0;
		let last = '';
		for (let step = 0; step < 50; step++) {
			simulator.moveLever('border-security-command', 160 + step * 4);
			for (let tick = 0; tick < 7; tick++) {
				vi.advanceTimersByTime(100);
				if (simulator.announcement !== last) spoken += 1;
				last = simulator.announcement;
			}
		}
		expect(spoken).toBeGreaterThan(1);
		expect(spoken).toBeLessThanOrEqual(35);
	});

	it('VIZ-09: another vintage keeps what was chosen, and is one step back', () => {
		simulator.moveLever('interpol', 20);
		simulator.chooseVintage('2026-09');
		expect(simulator.scenario).toMatchObject({ vintage: '2026-09', levers: { interpol: 20 } });
		simulator.undo();
		expect(simulator.scenario).toMatchObject({ vintage: '2024-10', levers: { interpol: 20 } });
	});

	it('VIZ-14: another view of the chart runs nothing and stays in the address', () => {
		simulator.chooseChartView('years');
		expect(simulator.isRunning).toBe(false);
		expect(simulator.chartView).toBe('years');
		expect(addresses.at(-1)).toBe(simulator.scenario);
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
			startAnalysisWorker: () => new SilentWorker(),
			startWorker: () => Object.assign(new QuickWorker(), { postMessage: () => undefined }),
			showAddress: (scenario) => addresses.push(scenario),
			announcedScenario: async () => FIXTURE_VIEW.scenario,
			everyControl: () => Promise.reject(new Error('not fetched here'))
		});
		slow.moveLever('interpol', 20);
		expect(addresses.map(({ levers }) => levers['interpol'])).toEqual([20]);
		expect(slow.result).toBe(FIXTURE_VIEW.result);
	});

	it('cuts no use by what a hand only passes by, and counts from the view once anything else has changed', () => {
		const uses = () => [
			simulator.scenario.levers['investigators'],
			simulator.scenario.levers['surveillance']
		];
		const announced = uses();
		for (const kind of ['drag', 'visit to a field'] as const) {
			simulator.holdGesture(kind);
			for (const pot of [100, 0, 1, 15, 150]) simulator.moveLever('border-security-command', pot);
			simulator.releaseGesture();
			expect(uses()).toEqual(announced);
			expect(simulator.gaveWay).toBe('');
		}
		simulator.holdGesture('visit to a field');
		simulator.moveLever('interpol', 9);
		simulator.moveLever('border-security-command', 0);
		simulator.moveLever('interpol', 12);
		expect([simulator.scenario.levers['interpol'], ...uses()]).toEqual([12, 0, 0]);
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
		while (simulator.history.canUndo) {
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
		const run = { group: 'run', title: '', unit: 'count' } as const;
		const one = (value: number) => ({ low: value, central: value, high: value });
		const changes = [{ id: 'seed', ...run, setting: one(4), standard: one(20241104) }];
		const linked = { ...FIXTURE_VIEW.scenario, seed: 4 };
		simulator.takeLink({
			scenario: linked,
			chartView: 'months',
			notices: [],
			otherChanges: changes
		});
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
