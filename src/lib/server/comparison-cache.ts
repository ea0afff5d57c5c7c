/** Comparisons that were asked for lately: each runs up to four scenarios, and links are opened many times. */
import { compareScenarios, type ComparedScenarios } from '#scenario/compare-scenarios.ts';
import { compareSearch, type ComparedScenario } from '#scenario/compare-links.ts';

const KEPT = 60;

/** Comparisons by their scenarios in order; names do not matter. */
export class ComparisonCache {
	readonly #kept = new Map<string, Promise<ComparedScenarios>>();

	async comparison(scenarios: readonly ComparedScenario[]): Promise<ComparedScenarios> {
		const key = compareSearch(scenarios.map(({ link }) => ({ name: '', link })));
		const kept = this.#kept.get(key) ?? compareScenarios(scenarios.map((one) => one.scenario));
		// A Map keeps its order, so the first key is the one used longest ago.
		this.#kept.delete(key);
		this.#kept.set(key, kept);
		if (this.#kept.size > KEPT) this.#kept.delete(this.#kept.keys().next().value as string);
		return kept;
	}
}
