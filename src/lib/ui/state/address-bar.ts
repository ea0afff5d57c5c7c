/** Keeps the address showing the scenario in view, no more often than browsers allow. */

const PAUSE_MS = 150;

/** Writes the latest address after a short pause; earlier ones that were still waiting are dropped. */
export class AddressBar {
	#timer: ReturnType<typeof setTimeout> | undefined;
	#waiting: string | null = null;
	readonly #write: (search: string) => void;

	constructor(write: (search: string) => void) {
		this.#write = write;
	}

	/** Shows the scenario of `search` soon. */
	show(search: string): void {
		clearTimeout(this.#timer);
		this.#waiting = search;
		this.#timer = setTimeout(() => this.writeNow(), PAUSE_MS);
	}

	/** Writes an address that is still waiting, such as when the page is about to be left. */
	writeNow(): void {
		const search = this.#waiting;
		this.stop();
		if (search !== null) this.#write(search);
	}

	/** Forgets an address that is still waiting. */
	stop(): void {
		clearTimeout(this.#timer);
		this.#waiting = null;
	}
}
