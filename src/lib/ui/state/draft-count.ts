/** How many draws a run has while a lever is being dragged: all of them where that keeps up, else a prefix. */

/** A run that takes longer than this makes the picture lag behind the hand. */
const QUICK_ENOUGH_MS = 24;
/** Twice as quick again before more draws are tried, so that the count does not swing. */
const EASILY_QUICK_MS = 9;
const FEWEST_DRAWS = 512;

/** Chooses the count from the round trips it is told of. A prefix of the draws is itself well spread (decision 0023). */
export class DraftCount {
	#halvings = 0;

	/** The draws of the next run of a drag, at most `drawCount`. */
	of(drawCount: number): number {
		const fewer = Math.floor(drawCount / 2 ** this.#halvings);
		return Math.min(drawCount, Math.max(FEWEST_DRAWS, fewer));
	}

	/** Learns how long a run of a drag took, from being asked for to being shown. */
	learn(roundTripMs: number, drawCount: number): void {
		if (roundTripMs > QUICK_ENOUGH_MS && this.of(drawCount) > FEWEST_DRAWS) this.#halvings += 1;
		else if (roundTripMs < EASILY_QUICK_MS && this.#halvings > 0) this.#halvings -= 1;
	}
}
