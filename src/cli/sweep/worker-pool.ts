/** Spreads rows over worker threads, and hands the answers on in the order of the requests, with bounded memory. */
import { Worker } from 'node:worker_threads';
import type { RowAnswer } from './row-worker.ts';

/** Rows under way or waiting for an earlier one, for each worker: enough that none idles behind a slow row. */
const WINDOW_PER_WORKER = 8;

interface Waiting {
	readonly search: string;
	readonly resolve: (answer: RowAnswer) => void;
	readonly reject: (error: unknown) => void;
}

/** Worker threads that each run one row at a time. */
export class WorkerPool {
	readonly size: number;
	readonly #workers: Worker[] = [];
	readonly #idle: Worker[] = [];
	readonly #waiting: Waiting[] = [];
	readonly #running = new Map<Worker, Waiting>();
	#failure: unknown = null;

	constructor(size: number) {
		this.size = size;
		for (let i = 0; i < size; i++) {
			const worker = new Worker(new URL('./row-worker.ts', import.meta.url));
			worker.on('message', (answer: RowAnswer) => this.#answered(worker, answer));
			worker.on('error', (error) => this.#failed(error));
			this.#workers.push(worker);
			this.#idle.push(worker);
		}
	}

	/** Runs the row of an address. Rejects when a worker breaks down. */
	run(search: string): Promise<RowAnswer> {
		return new Promise((resolve, reject) => {
			if (this.#failure !== null) return reject(this.#failure as Error);
			this.#waiting.push({ search, resolve, reject });
			this.#start();
		});
	}

	/** Ends the threads. */
	async close(): Promise<void> {
		await Promise.all(this.#workers.map((worker) => worker.terminate()));
	}

	#start(): void {
		while (this.#idle.length > 0) {
			const next = this.#waiting.shift();
			if (next === undefined) return;
			const worker = this.#idle.shift() as Worker;
			this.#running.set(worker, next);
			worker.postMessage(next.search);
		}
	}

	#answered(worker: Worker, answer: RowAnswer): void {
		this.#running.get(worker)?.resolve(answer);
		this.#running.delete(worker);
		this.#idle.push(worker);
		this.#start();
	}

	#failed(error: unknown): void {
		this.#failure = error;
		for (const { reject } of [...this.#running.values(), ...this.#waiting.splice(0)]) reject(error);
	}
}

/** A request: its address is run, or, where there is no use in running it, its answer stands already. */
export type PoolRequest = { readonly search: string } | { readonly answer: RowAnswer };

/**
 * Runs requests as they come and hands on each answer in order, the first as soon as it is there. No more requests are
 * taken while a window of them is under way, so neither a fast sender nor a slow receiver fills the memory.
 */
export async function answerInOrder<Request extends PoolRequest>(
	pool: WorkerPool,
	requests: Iterable<Request> | AsyncIterable<Request>,
	handOn: (request: Request, answer: RowAnswer) => Promise<void>
): Promise<void> {
	const window = pool.size * WINDOW_PER_WORKER;
	let underWay = 0;
	let wake: (() => void) | null = null;
	let failure: { readonly error: unknown } | null = null;
	let last: Promise<void> = Promise.resolve();
	const hasFailed = () => failure !== null;
	for await (const request of requests) {
		underWay++;
		const answered =
			'answer' in request ? Promise.resolve(request.answer) : pool.run(request.search);
		// Failures are met in turn, below.
		answered.catch(() => undefined);
		last = last.then(async () => {
			try {
				if (!hasFailed()) await handOn(request, await answered);
			} catch (error) {
				failure ??= { error };
			}
			underWay--;
			wake?.();
		});
		while (underWay >= window) await new Promise<void>((resolve) => (wake = resolve));
		if (hasFailed()) break;
	}
	await last;
	if (failure !== null) throw (failure as { readonly error: unknown }).error;
}
