/** Parts that nobody sees need not follow a hand: while a lever is dragged, they wait for the figures at rest. */
import type { ScenarioResult } from '#scenario/scenario-result.ts';

/** What a simulator shows. */
interface Results {
	/** The newest, also one with fewer draws while a lever is dragged. */
	readonly result: ScenarioResult;
	/** The newest with all draws. */
	readonly resultAtRest: ScenarioResult;
}

/** The result that a part shows: each one while any of the part is in the window, else the last at rest. */
export class ResultInSight {
	readonly #results: Results;
	#isInSight = $state(true);
	readonly current: ScenarioResult = $derived.by(() =>
		this.#isInSight ? this.#results.result : this.#results.resultAtRest
	);

	constructor(results: Results) {
		this.#results = results;
	}

	/** An attachment for the part's own element. */
	readonly watch = (element: Element): (() => void) => {
		const watcher = new IntersectionObserver((entries) => {
			this.#isInSight = entries.some(({ isIntersecting }) => isIntersecting);
		});
		watcher.observe(element);
		return () => watcher.disconnect();
	};
}
