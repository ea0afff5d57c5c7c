/** A gesture that is held: a drag, or a visit to a text field. */
import type { Scenario } from '#scenario/scenario.ts';

/**
 * Knows where a lever stood when the hand came. Moves count from there, so that what is only passed by cuts no use of
 * the pot: 0 on the way back, or 1 and 15 on the way to 150.
 */
export class HeldGesture {
	isDrag = false;
	#start: Scenario | null = null;
	#now: Scenario | null = null;
	#leverId = '';

	hold(kind: 'drag' | 'visit to a field', scenario: Scenario): void {
		this.isDrag = kind === 'drag';
		this.#start = this.#now = scenario;
		this.#leverId = '';
	}

	release(): void {
		this.isDrag = false;
		this.#start = null;
	}

	/** The scenario that a move of a lever starts from. Once anything else has changed, that is the one in view. */
	startOf(leverId: string, scenario: Scenario): Scenario {
		const isSame = scenario === this.#now && (this.#leverId === '' || this.#leverId === leverId);
		if (!isSame) this.#start = null;
		this.#leverId = leverId;
		return this.#start ?? scenario;
	}

	/** Remembers what a move has led to. */
	moved(scenario: Scenario): void {
		this.#now = scenario;
	}
}
