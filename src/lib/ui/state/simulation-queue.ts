/** Runs scenarios one at a time in a worker: while one runs only the latest other one waits. */
import { DraftCount } from './draft-count.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { ScenarioResult } from '#scenario/scenario-result.ts';

/** What the page sends to the worker: a scenario to run, or to get ready for a drag of some of its levers. */
export interface SimulationRequest {
	readonly sequence: number;
	readonly kind: 'run' | 'prepare';
	readonly scenario: Scenario;
	readonly leverIds: readonly string[];
}

/** What the worker answers; `result` is `null` when the run failed, and when nothing was to be run. */
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

/* A hand that pauses this long gets the figures at rest, with every draw. */
const REST_MS = 120;

interface Run {
	readonly sequence: number;
	readonly kind: SimulationRequest['kind'];
	/** As chosen, with the draws it has at rest. */
	readonly scenario: Scenario;
	readonly leverIds: readonly string[];
	readonly isDraft: boolean;
	readonly sentAt?: number;
}

/** How a run is asked for. */
export interface RunOptions {
	/** A drag goes on: the run may have fewer draws, and a run at rest has to follow. */
	readonly isDraft: boolean;
}

/**
 * One run in flight; the latest request wins. At rest a result that something newer has replaced is never given back;
 * while a drag goes on, each result is newer than the one on screen, and is.
 */
export class SimulationQueue {
	#worker: SimulationWorker | null = null;
	#askedCount = 0;
	#latestRun = 0;
	#inFlight: Run | null = null;
	#waiting: Run | null = null;
	#rest: ReturnType<typeof setTimeout> | undefined;
	#preparedLever: string | null = null;
	#preparedScenario: Scenario | null = null;
	readonly #drafts = new DraftCount();
	readonly #startWorker: () => SimulationWorker;
	readonly #onResult: (result: ScenarioResult, options: RunOptions) => void;
	readonly #onFailure: () => void;

	constructor(
		startWorker: () => SimulationWorker,
		onResult: (result: ScenarioResult, options: RunOptions) => void,
		onFailure: () => void
	) {
		this.#startWorker = startWorker;
		this.#onResult = onResult;
		this.#onFailure = onFailure;
	}

	/** Asks for a run; an older request that has not started is dropped. */
	run(scenario: Scenario, { isDraft }: RunOptions = { isDraft: false }): void {
		clearTimeout(this.#rest);
		if (!isDraft) this.#drafts.settle(scenario.drawCount);
		this.#ask({ kind: 'run', scenario, leverIds: [], isDraft });
	}

	/**
	 * Starts the worker before it is needed, and gets ready for a drag of a lever if one is likely. Nothing that is
	 * asked for waits behind more than one of these.
	 */
	prepare(scenario: Scenario, leverId: string | null): void {
		const isNews = leverId !== this.#preparedLever || scenario !== this.#preparedScenario;
		if (leverId === null ? this.#worker !== null : !isNews || this.#waiting?.kind === 'run') return;
		this.#preparedLever = leverId;
		this.#preparedScenario = scenario;
		const leverIds = leverId === null ? [] : [leverId];
		this.#ask({ kind: 'prepare', scenario, leverIds, isDraft: leverId !== null });
	}

	/** Ends the worker. */
	stop(): void {
		clearTimeout(this.#rest);
		this.#worker?.terminate();
		this.#worker = null;
		this.#inFlight = null;
		this.#waiting = null;
	}

	#ask(asked: Omit<Run, 'sequence'>): void {
		this.#askedCount += 1;
		const run = { ...asked, sequence: this.#askedCount };
		if (run.kind === 'run') this.#latestRun = run.sequence;
		if (this.#inFlight === null) this.#send(run);
		else this.#waiting = run;
	}

	#send(run: Run): void {
		this.#worker ??= this.#listeningWorker();
		const { sequence, kind, scenario, leverIds, isDraft } = run;
		const drawCount = isDraft ? this.#drafts.of(scenario.drawCount) : scenario.drawCount;
		this.#inFlight = { ...run, sentAt: performance.now() };
		this.#worker.postMessage({ sequence, kind, scenario: { ...scenario, drawCount }, leverIds });
	}

	#listeningWorker(): SimulationWorker {
		const worker = this.#startWorker();
		worker.onmessage = ({ data }) => this.#take(data);
		worker.onerror = () => {
			this.stop();
			this.#onFailure();
		};
		return worker;
	}

	#take({ sequence, result }: SimulationAnswer): void {
		const run = this.#inFlight;
		const next = this.#waiting;
		this.#inFlight = null;
		this.#waiting = null;
		if (run === null || run.sequence !== sequence) return;
		if (next !== null) this.#send(next);
		if (run.kind === 'prepare') return;
		if (run.isDraft) this.#drafts.learn(performance.now() - (run.sentAt ?? 0));
		if (next?.kind !== 'run' && run.isDraft)
			this.#rest = setTimeout(() => this.run(run.scenario), REST_MS);
		const isReplaced = sequence !== this.#latestRun;
		if (isReplaced && !(run.isDraft && next?.isDraft === true)) return;
		if (result === null) this.#onFailure();
		else this.#onResult(result, { isDraft: run.isDraft });
	}
}
