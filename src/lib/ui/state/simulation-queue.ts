/** Runs scenarios one at a time in a worker: while one runs only the latest other one waits. */
import type { Scenario } from '#scenario/scenario.ts';
import type { ScenarioResult } from '#scenario/scenario-result.ts';

/** What the page sends to the worker. */
export interface SimulationRequest {
	readonly sequence: number;
	readonly scenario: Scenario;
}

/** What the worker answers; `result` is `null` when the run failed. */
export interface SimulationAnswer {
	readonly sequence: number;
	readonly result: ScenarioResult | null;
}

/** The part of a `Worker` that the queue needs, so that a test can stand in for one. */
export interface SimulationWorker {
	postMessage(request: SimulationRequest): void;
	onmessage: ((event: MessageEvent<SimulationAnswer>) => void) | null;
	onerror: ((event: ErrorEvent) => void) | null;
	terminate(): void;
}

/** One run in flight; the latest request wins; results that something newer has replaced are never given back. */
export class SimulationQueue {
	#worker: SimulationWorker | null = null;
	#latest = 0;
	#inFlight = 0;
	#waiting: SimulationRequest | null = null;
	readonly #startWorker: () => SimulationWorker;
	readonly #onResult: (result: ScenarioResult) => void;
	readonly #onFailure: () => void;

	constructor(
		startWorker: () => SimulationWorker,
		onResult: (result: ScenarioResult) => void,
		onFailure: () => void
	) {
		this.#startWorker = startWorker;
		this.#onResult = onResult;
		this.#onFailure = onFailure;
	}

	/** Asks for a run; an older request that has not started is dropped. */
	run(scenario: Scenario): void {
		this.#latest += 1;
		const request = { sequence: this.#latest, scenario };
		if (this.#inFlight === 0) this.#send(request);
		else this.#waiting = request;
	}

	/** Starts the worker before it is needed. */
	prepare(scenario: Scenario): void {
		if (this.#worker === null) this.run(scenario);
	}

	/** Ends the worker. */
	stop(): void {
		this.#worker?.terminate();
		this.#worker = null;
		this.#inFlight = 0;
		this.#waiting = null;
	}

	#send(request: SimulationRequest): void {
		this.#worker ??= this.#listeningWorker();
		this.#inFlight = request.sequence;
		this.#worker.postMessage(request);
	}

	#listeningWorker(): SimulationWorker {
		const worker = this.#startWorker();
		worker.onmessage = ({ data: answer }) => {
			this.#inFlight = 0;
			const next = this.#waiting;
			this.#waiting = null;
			if (next !== null) this.#send(next);
			if (answer.sequence !== this.#latest) return;
			if (answer.result === null) this.#onFailure();
			else this.#onResult(answer.result);
		};
		worker.onerror = () => {
			this.stop();
			this.#onFailure();
		};
		return worker;
	}
}
