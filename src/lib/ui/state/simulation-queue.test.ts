import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ScenarioResult } from '#scenario/scenario-result.ts';
import { FIXTURE_SCENARIO, fixtureResult } from '#ui/charts/view-fixture.ts';
import {
	SimulationQueue,
	type SimulationAnswer,
	type SimulationRequest,
	type SimulationWorker
} from './simulation-queue.ts';

class WorkerStandIn implements SimulationWorker {
	onmessage: ((event: MessageEvent<SimulationAnswer>) => void) | null = null;
	onerror: ((event: ErrorEvent) => void) | null = null;
	readonly requests: SimulationRequest[] = [];
	hasEnded = false;

	postMessage(request: SimulationRequest): void {
		this.requests.push(request);
	}

	answerLast(fails = false): void {
		const request = this.requests.at(-1);
		if (request === undefined) throw new Error('nothing was asked');
		const result = fails || request.kind === 'prepare' ? null : fixtureResult(request.scenario);
		this.onmessage?.({ data: { sequence: request.sequence, result } } as MessageEvent);
	}

	terminate(): void {
		this.hasEnded = true;
	}
}

const withSeed = (seed: number) => ({ ...FIXTURE_SCENARIO, seed });

describe('a queue of simulations', () => {
	let worker: WorkerStandIn;
	let shown: ScenarioResult[];
	let failures: number;
	let queue: SimulationQueue;

	beforeEach(() => {
		worker = new WorkerStandIn();
		shown = [];
		failures = 0;
		queue = new SimulationQueue(
			() => worker,
			(result) => shown.push(result),
			() => (failures += 1)
		);
	});

	it('runs one at a time and only the latest of those that waited', () => {
		for (const seed of [1, 2, 3, 4]) queue.run(withSeed(seed));
		expect(worker.requests.map(({ scenario }) => scenario.seed)).toEqual([1]);
		worker.answerLast();
		expect(worker.requests.map(({ scenario }) => scenario.seed)).toEqual([1, 4]);
	});

	it('never shows a result that something newer has replaced', () => {
		queue.run(withSeed(1));
		queue.run(withSeed(2));
		worker.answerLast();
		expect(shown).toEqual([]);
		worker.answerLast();
		expect(shown.map(({ scenario }) => scenario.seed)).toEqual([2]);
	});

	it('INP-13: shows each step of a drag, and the figures at rest once the hand pauses', () => {
		vi.useFakeTimers();
		queue.run(withSeed(1), { isDraft: true });
		queue.run(withSeed(2), { isDraft: true });
		worker.answerLast();
		worker.answerLast();
		expect(shown.map(({ scenario }) => scenario.seed)).toEqual([1, 2]);
		vi.advanceTimersByTime(200);
		worker.answerLast();
		expect(shown.at(-1)?.scenario).toEqual(withSeed(2));
		vi.useRealTimers();
	});

	it('INP-13: takes fewer draws for a drag, and all of them at rest', () => {
		vi.useFakeTimers();
		queue.run(withSeed(1), { isDraft: true });
		worker.answerLast();
		queue.run(withSeed(2), { isDraft: true });
		worker.answerLast();
		vi.advanceTimersByTime(200);
		const full = FIXTURE_SCENARIO.drawCount;
		const few = Math.max(512, full / 4);
		expect(worker.requests.map(({ scenario }) => scenario.drawCount)).toEqual([few, few, full]);
		vi.useRealTimers();
	});

	it('never shows a step of a drag after a choice at rest', () => {
		queue.run(withSeed(1), { isDraft: true });
		queue.run(withSeed(2));
		worker.answerLast();
		expect(shown).toEqual([]);
	});

	it('says when a run failed, and can run again', () => {
		queue.run(withSeed(1));
		worker.answerLast(true);
		queue.run(withSeed(2));
		worker.answerLast();
		expect([failures, shown.length]).toEqual([1, 1]);
	});

	it('starts the worker once, and gets ready for each lever once', () => {
		const scenario = withSeed(1);
		for (const lever of [null, null, 'pot', 'pot', null]) {
			queue.prepare(scenario, lever);
			worker.answerLast();
		}
		expect(worker.requests.map(({ kind, leverIds }) => [kind, ...leverIds])).toEqual([
			['prepare'],
			['prepare', 'pot']
		]);
		expect([shown, failures]).toEqual([[], 0]);
	});

	it('never lets a run wait behind what only gets ready', () => {
		queue.prepare(withSeed(1), 'pot');
		queue.prepare(withSeed(1), 'interpol');
		queue.run(withSeed(2));
		queue.prepare(withSeed(2), 'pot');
		worker.answerLast();
		expect(worker.requests.map(({ kind }) => kind)).toEqual(['prepare', 'run']);
	});

	it('shows the figures at rest of a drag, also when something else is being made ready', () => {
		vi.useFakeTimers();
		queue.run(withSeed(1), { isDraft: true });
		queue.prepare(withSeed(1), 'interpol');
		worker.answerLast();
		worker.answerLast();
		vi.advanceTimersByTime(200);
		worker.answerLast();
		expect(shown.map(({ scenario }) => scenario.drawCount)).toEqual([
			Math.max(512, FIXTURE_SCENARIO.drawCount / 4),
			FIXTURE_SCENARIO.drawCount
		]);
		vi.useRealTimers();
	});

	it('ends the worker when it stops', () => {
		queue.run(withSeed(1));
		queue.stop();
		expect(worker.hasEnded).toBe(true);
	});
});
