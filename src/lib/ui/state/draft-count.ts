/** How many draws a run has while a lever is being dragged: a prefix of all that keeps up with the hand. */

/** A run that takes longer than this makes the picture lag behind the hand. */
const QUICK_ENOUGH_MS = 24;
/** Twice as quick again before more draws are tried, so that the count does not swing. */
const EASILY_QUICK_MS = 9;
const FEWEST_DRAWS = 512;
/** The first drag has a quarter of the draws: nobody knows yet how quick the machine is. */
const FIRST_HALVINGS = 2;

/**
 * Chooses the count from the round trips it is told of. A drag keeps its count, since other draws would have to be
 * drawn first: the next one learns from it. A prefix of the draws is itself well spread (decision 0023).
 */
export class DraftCount {
	#halvings = FIRST_HALVINGS;
	#roundTripsMs: number[] = [];

	/** The draws of each run of a drag, at most `drawCount`. */
	of(drawCount: number): number {
		const fewer = Math.floor(drawCount / 2 ** this.#halvings);
		return Math.min(drawCount, Math.max(FEWEST_DRAWS, fewer));
	}

	/** Learns how long a run of a drag took, from being asked for to being shown. */
	learn(roundTripMs: number): void {
		this.#roundTripsMs.push(roundTripMs);
	}

	/** The drag of a scenario with `drawCount` draws is over: the next one may have more or fewer. */
	settle(drawCount: number): void {
		const sorted = this.#roundTripsMs.toSorted((a, b) => a - b);
		this.#roundTripsMs = [];
		const usualMs = sorted[Math.floor(sorted.length / 2)];
		if (usualMs === undefined) return;
		if (usualMs > QUICK_ENOUGH_MS && this.of(drawCount) > FEWEST_DRAWS) this.#halvings += 1;
		else if (usualMs < EASILY_QUICK_MS && this.#halvings > 0) this.#halvings -= 1;
	}
}
