/**
 * How long readers wait for an answer while they drag. Event Timing leaves out the moves of a drag, so each is timed
 * from when the browser got it until the frame with its answer is done.
 */

/** Milliseconds, one for each answer. */
export interface InputNotes {
	/** From a move to the frame with the control's own answer. */
	readonly paintedMs: number[];
	/** From the move that a run was asked for to the frame with the run's figures. */
	readonly figuresMs: number[];
}

/** What the page and its worker tell each other about runs. */
interface Message {
	readonly sequence?: number;
	readonly result?: object | null;
}

/** Runs in the page, before its own scripts. */
export function noteInputs(): void {
	const notes: InputNotes = { paintedMs: [], figuresMs: [] };
	Object.assign(globalThis, { inputNotes: notes });
	let movedAt = 0;
	let lastInputAt = 0;

	/* A task that is asked for in a frame runs when the frame is done. */
	const afterFrame = (take: () => void) =>
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = take;
			port2.postMessage(null);
		});

	addEventListener('pointermove', ({ timeStamp }) => (movedAt = timeStamp), { capture: true });
	addEventListener(
		'input',
		() => {
			const startedAt = movedAt;
			lastInputAt = startedAt;
			afterFrame(() => notes.paintedMs.push(performance.now() - startedAt));
		},
		{ capture: true }
	);
	globalThis.Worker = class extends Worker {
		readonly #asked: number[] = [];
		constructor(address: string | URL, options?: WorkerOptions) {
			super(address, options);
			// Another worker explains the figures once a hand rests: its messages have no number.
			this.addEventListener('message', ({ data }: MessageEvent<Message>) => {
				if (data.sequence === undefined) return;
				const startedAt = this.#asked.shift() ?? 0;
				if (startedAt > 0 && data.result !== null)
					afterFrame(() => notes.figuresMs.push(performance.now() - startedAt));
			});
		}
		override postMessage(message: Message): void {
			if (message.sequence !== undefined) this.#asked.push(lastInputAt);
			super.postMessage(message);
		}
	};
}
