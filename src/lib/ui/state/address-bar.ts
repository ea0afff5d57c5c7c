/** Keeps the address showing the scenario in view, no more often than browsers allow. */

const PAUSE_MS = 100;

/**
 * Writes an address at once when none was written lately, so that a reload right after a choice keeps it; otherwise
 * after a short pause, and earlier ones that were still waiting are dropped.
 */
export class AddressBar {
	#timer: ReturnType<typeof setTimeout> | undefined;
	#waiting: string | null = null;
	#mayWriteAtOnce = true;
	readonly #write: (search: string) => void;

	constructor(write: (search: string) => void) {
		this.#write = write;
	}

	/** Shows the scenario of `search` soon. */
	show(search: string): void {
		clearTimeout(this.#timer);
		this.#waiting = search;
		if (this.#mayWriteAtOnce) this.writeNow();
		else this.#timer = setTimeout(() => this.writeNow(), PAUSE_MS);
	}

	/** Writes an address that is still waiting, such as when the page is about to be left. */
	writeNow(): void {
		const search = this.#waiting;
		this.stop();
		if (search === null) return;
		this.#mayWriteAtOnce = false;
		this.#write(search);
		setTimeout(() => (this.#mayWriteAtOnce = true), PAUSE_MS);
	}

	/** Forgets an address that is still waiting. */
	stop(): void {
		clearTimeout(this.#timer);
		this.#waiting = null;
	}
}
