import { beforeEach, describe, expect, it } from 'vitest';
import { FIXTURE_SCENARIO } from '#ui/charts/view-fixture.ts';
import type { AnalysisMessage, AnalysisRequest, AnalysisWorker } from './analysis-queue.ts';
import { AnalysisState } from './analysis-state.svelte.ts';

class WorkerStandIn implements AnalysisWorker {
	onmessage: AnalysisWorker['onmessage'] = null;
	onerror: AnalysisWorker['onerror'] = null;
	readonly requests: AnalysisRequest[] = [];

	postMessage(request: AnalysisRequest): void {
		this.requests.push(request);
	}

	answer(message: AnalysisMessage): void {
		this.onmessage?.({ data: message } as MessageEvent);
	}

	terminate(): void {
		this.onmessage = null;
	}
}

const withSeed = (seed: number) => ({ ...FIXTURE_SCENARIO, seed });
const change = (sentence: string) => ({ announcedLink: '?v=1', sentence, figures: [] });

describe('what has been asked about a scenario', () => {
	let worker: WorkerStandIn;
	let analysis: AnalysisState;

	beforeEach(() => {
		worker = new WorkerStandIn();
		analysis = new AnalysisState(FIXTURE_SCENARIO, () => worker, { needed: null });
	});

	const asked = () => worker.requests.map(({ kind, scenario }) => [kind, scenario.seed]);

	it('asks nothing until somebody wants an answer, and then after every change', () => {
		analysis.moveOn(withSeed(2));
		expect(asked()).toEqual([]);
		analysis.want('change');
		worker.answer({ kind: 'change', scenario: withSeed(2), answer: change('two') });
		analysis.moveOn(withSeed(3));
		expect(asked()).toEqual([
			['change', 2],
			['change', 3]
		]);
		expect(analysis.change).toBeNull();
	});

	it('never shows an answer about an older scenario', () => {
		analysis.want('change');
		analysis.moveOn(withSeed(2));
		worker.answer({ kind: 'change', scenario: FIXTURE_SCENARIO, answer: change('old') });
		expect(analysis.change).toBeNull();
		worker.answer({ kind: 'change', scenario: withSeed(2), answer: change('new') });
		expect(analysis.change?.sentence).toBe('new');
	});

	it('asks nothing while the scenario is being changed, and about where it comes to rest', () => {
		analysis.wait();
		analysis.want('change');
		expect(asked()).toEqual([]);
		analysis.moveOn(withSeed(2));
		analysis.wait();
		analysis.moveOn(withSeed(2));
		expect(asked()).toEqual([['change', 2]]);
	});

	it('asks what was wanted meanwhile also when the scenario comes to rest where it was', () => {
		analysis.wait();
		analysis.want('needed');
		analysis.moveOn(FIXTURE_SCENARIO);
		expect(asked()).toEqual([['needed', FIXTURE_SCENARIO.seed]]);
	});

	it('says nothing about a change while the next one is made, and says it again after a way back', () => {
		const answer = { kind: 'change', scenario: FIXTURE_SCENARIO, answer: change('old') } as const;
		analysis.want('change');
		worker.answer(answer);
		expect(analysis.change?.sentence).toBe('old');
		analysis.wait();
		expect(analysis.change).toBeNull();
		analysis.moveOn(FIXTURE_SCENARIO);
		analysis.wait();
		worker.answer(answer);
		expect(analysis.change).toBeNull();
		analysis.moveOn(FIXTURE_SCENARIO);
		worker.answer(answer);
		expect(analysis.change?.sentence).toBe('old');
	});

	it('asks one thing at a time, and of each kind only the latest', () => {
		analysis.want('change');
		analysis.want('needed');
		analysis.moveOn(withSeed(2));
		analysis.moveOn(withSeed(3));
		worker.answer({ kind: 'change', scenario: FIXTURE_SCENARIO, answer: change('old') });
		worker.answer({ kind: 'change', scenario: withSeed(3), answer: change('three') });
		expect(asked()).toEqual([
			['change', FIXTURE_SCENARIO.seed],
			['change', 3],
			['needed', 3]
		]);
	});

	it('keeps the reader’s own answer after a change, and says that it is older', () => {
		const goal = { kind: 'pays-for-itself', basis: 'support', per100: 50 } as const;
		analysis.askGoal({ kind: 'belief', id: 'belief' }, goal);
		const problem = { code: 'x', sentence: 'No.', whatToDo: 'Try.' };
		worker.answer({ kind: 'goal', scenario: FIXTURE_SCENARIO, answer: { ok: false, problem } });
		expect([analysis.isAsking, analysis.goalProblem]).toEqual([false, problem]);
		expect(analysis.isGoalOfThis).toBe(true);
		analysis.moveOn(withSeed(2));
		expect(analysis.isGoalOfThis).toBe(false);
	});

	it('says when it failed', () => {
		analysis.want('scatter');
		worker.answer({ kind: 'failed' });
		expect(analysis.hasFailed).toBe(true);
	});
});
