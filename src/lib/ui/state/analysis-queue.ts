/** Asks the analysis worker one question at a time; of those of one kind that wait, only the latest. */
import type { ChangeAnswer, GoalAnswer, NeededBelief, ScatterFigure } from '#scenario/analysis.ts';
import type { Goal } from '#scenario/solve-goals.ts';
import type { Move } from '#scenario/solve-moves.ts';
import type { Outcome } from '#data/problem.ts';
import type { Scenario } from '#scenario/scenario.ts';

/** A question about a scenario. */
export type AnalysisRequest =
	| { readonly kind: 'change' | 'needed' | 'scatter'; readonly scenario: Scenario }
	| {
			readonly kind: 'goal';
			readonly scenario: Scenario;
			readonly move: Move;
			readonly goal: Goal;
	  };

/** An answer, and the scenario that it is about. */
export type AnalysisMessage =
	| { readonly kind: 'change'; readonly scenario: Scenario; readonly answer: ChangeAnswer }
	| {
			readonly kind: 'needed';
			readonly scenario: Scenario;
			readonly answer: readonly NeededBelief[];
	  }
	| {
			readonly kind: 'scatter';
			readonly scenario: Scenario;
			readonly answer: readonly ScatterFigure[];
	  }
	| { readonly kind: 'goal'; readonly scenario: Scenario; readonly answer: Outcome<GoalAnswer> }
	| { readonly kind: 'failed' };

/** The part of a `Worker` that the queue needs, so that a test can stand in for one. */
export interface AnalysisWorker {
	postMessage(request: AnalysisRequest): void;
	onmessage: ((event: MessageEvent<AnalysisMessage>) => void) | null;
	onerror: ((event: ErrorEvent) => void) | null;
	terminate(): void;
}

/** One question in flight; newer ones of a kind replace older ones that wait. */
export class AnalysisQueue {
	#worker: AnalysisWorker | null = null;
	#isBusy = false;
	readonly #waiting = new Map<AnalysisRequest['kind'], AnalysisRequest>();
	readonly #startWorker: () => AnalysisWorker;
	readonly #onMessage: (message: AnalysisMessage) => void;

	constructor(startWorker: () => AnalysisWorker, onMessage: (message: AnalysisMessage) => void) {
		this.#startWorker = startWorker;
		this.#onMessage = onMessage;
	}

	/** Asks; the worker starts with the first question. */
	ask(request: AnalysisRequest): void {
		this.#waiting.delete(request.kind);
		this.#waiting.set(request.kind, request);
		this.#next();
	}

	/** Ends the worker. */
	stop(): void {
		this.#worker?.terminate();
		this.#worker = null;
		this.#isBusy = false;
		this.#waiting.clear();
	}

	#next(): void {
		if (this.#isBusy) return;
		const [request] = this.#waiting.values();
		if (request === undefined) return;
		this.#waiting.delete(request.kind);
		this.#isBusy = true;
		this.#worker ??= this.#listeningWorker();
		this.#worker.postMessage(request);
	}

	#listeningWorker(): AnalysisWorker {
		const worker = this.#startWorker();
		worker.onmessage = ({ data }) => {
			this.#isBusy = false;
			this.#onMessage(data);
			this.#next();
		};
		worker.onerror = () => {
			this.stop();
			this.#onMessage({ kind: 'failed' });
		};
		return worker;
	}
}
