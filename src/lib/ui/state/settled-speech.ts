/** When a polite live region may speak: once a change has settled, and never twice within a second. */

const SETTLING_TIME_MS = 600;
const BETWEEN_SENTENCES_MS = 1000;

/** Speaks the newest sentence once nothing newer has come for a while. */
export class SettledSpeech {
	#timer: ReturnType<typeof setTimeout> | undefined;
	#spokenAt = -Infinity;
	readonly #say: () => void;

	constructor(say: () => void) {
		this.#say = say;
	}

	/** Speaks soon, in place of what was still waiting. */
	soon(): void {
		clearTimeout(this.#timer);
		const sinceSpoken = performance.now() - this.#spokenAt;
		this.#timer = setTimeout(
			() => {
				this.#spokenAt = performance.now();
				this.#say();
			},
			Math.max(SETTLING_TIME_MS, BETWEEN_SENTENCES_MS - sinceSpoken)
		);
	}

	/** Drops what was still waiting. */
	cancel(): void {
		clearTimeout(this.#timer);
	}
}
