/** The way back and forth through a reader's choices: one step for each gesture. */

const STEPS_KEPT = 100;
/* Key presses that change the same thing and follow each other this closely are one gesture. */
const SAME_GESTURE_MS = 900;

/** Remembers choices so that they can be undone and redone. Holds whole values that never change. */
export class ChoiceHistory<Choice> {
	#past = $state.raw<readonly Choice[]>([]);
	#undone = $state.raw<readonly Choice[]>([]);
	#lastSubject = '';
	#lastTime = -Infinity;
	#isHeld = false;

	get canUndo(): boolean {
		return this.#past.length > 0;
	}

	get canRedo(): boolean {
		return this.#undone.length > 0;
	}

	/** The choices before the one in view, and those that were undone, last undone last. */
	get steps(): { readonly past: readonly Choice[]; readonly undone: readonly Choice[] } {
		return { past: this.#past, undone: this.#undone };
	}

	/** Puts older steps in front of its own, such as those from before a reload. */
	restore(past: readonly Choice[], undone: readonly Choice[]): void {
		if (this.#past.length === 0) this.#undone = [...undone, ...this.#undone];
		this.#past = [...past, ...this.#past].slice(-STEPS_KEPT);
	}

	/** Starts a gesture that lasts until it is released, however slow: a drag, or a visit to a text field. */
	hold(): void {
		this.#isHeld = true;
		this.#lastSubject = '';
	}

	/** Ends the gesture that was held. */
	release(): void {
		this.#isHeld = false;
		this.#lastSubject = '';
	}

	/** The choice before the gesture that is held, or `null` where it has chosen nothing. It cannot be redone. */
	drop(): Choice | null {
		const before = this.#past.at(-1);
		if (!this.#isHeld || this.#lastSubject === '' || before === undefined) return null;
		this.#past = this.#past.slice(0, -1);
		this.#lastSubject = '';
		return before;
	}

	/** Remembers `before`, the choice that is being replaced by a change of `subject` at `time` (milliseconds). */
	remember(before: Choice, subject: string, time: number): void {
		const isSoon = this.#isHeld || time - this.#lastTime < SAME_GESTURE_MS;
		const isSameGesture = subject === this.#lastSubject && isSoon;
		this.#lastSubject = subject;
		this.#lastTime = time;
		this.#undone = [];
		if (isSameGesture && this.canUndo) return;
		this.#past = [...this.#past, before].slice(-STEPS_KEPT);
	}

	/** The choice before `current`, or `null` when there is none. */
	undo(current: Choice): Choice | null {
		const choice = this.#past.at(-1);
		if (choice === undefined) return null;
		this.#past = this.#past.slice(0, -1);
		this.#undone = [...this.#undone, current];
		this.#lastSubject = '';
		return choice;
	}

	/** The choice that was last undone, or `null` when there is none. */
	redo(current: Choice): Choice | null {
		const choice = this.#undone.at(-1);
		if (choice === undefined) return null;
		this.#undone = this.#undone.slice(0, -1);
		this.#past = [...this.#past, current];
		this.#lastSubject = '';
		return choice;
	}
}
