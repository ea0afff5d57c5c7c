/**
 * Leaves a change of the page to the moment before the next frame is drawn. Browsers lay a page out anew when the pointer
 * moves over what has changed: changes between two frames would be laid out again and again, and drawn once.
 */
export class NextFrame {
	#latest: (() => void) | null = null;
	#frame = 0;

	/** Makes the change before the next frame; it takes the place of one that still waits. */
	change(make: () => void): void {
		if (this.#latest === null) this.#frame = requestAnimationFrame(() => this.now());
		this.#latest = make;
	}

	/** Makes the change that still waits, at once. */
	now(): void {
		const make = this.#latest;
		this.drop();
		make?.();
	}

	/** Forgets the change that still waits. */
	drop(): void {
		if (this.#latest !== null) cancelAnimationFrame(this.#frame);
		this.#latest = null;
	}
}
