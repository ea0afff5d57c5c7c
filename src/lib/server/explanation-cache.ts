/** Explanations that were asked for lately: each runs a part of the model, and links are opened many times. */
import { explainQuantity, type QuantityExplanation } from '#scenario/explain-quantity.ts';
import { MONTH_KEY, withoutMonth } from '#scenario/explain-month.ts';
import { linkFromScenario } from '#scenario/link/link-from-scenario.ts';
import { scenarioFromLink } from '#scenario/link/scenario-from-link.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { ScenarioResult } from '#scenario/scenario-result.ts';
import type { ViewCache } from './view-cache.ts';

const KEPT = 300;

/** Explanations by quantity, scenario and month; what could not be understood in an address is told anew each time. */
export class ExplanationCache {
	readonly #kept = new Map<string, Promise<QuantityExplanation | null>>();

	/** Results are shared with the pages that show them. */
	readonly #run: (scenario: Scenario) => Promise<ScenarioResult>;

	constructor(views: ViewCache) {
		this.#run = async (scenario) => (await views.view(linkFromScenario(scenario))).result;
	}

	async explanation(quantity: string, search: string): Promise<QuantityExplanation | null> {
		const { scenario: asked, month } = withoutMonth(search);
		const { scenario, notices } = await scenarioFromLink(asked);
		// A notice belongs to one address, so such an answer is not kept.
		if (notices.length > 0) return explainQuantity(quantity, search, this.#run);
		const link = asked === '' ? '' : linkFromScenario(scenario);
		const canonical =
			month === null ? link : `${link}${link === '' ? '?' : '&'}${MONTH_KEY}=${month}`;
		const key = `${quantity} ${canonical}`;
		const kept = this.#kept.get(key) ?? explainQuantity(quantity, canonical, this.#run);
		this.#kept.delete(key);
		this.#kept.set(key, kept);
		if (this.#kept.size > KEPT) this.#kept.delete(this.#kept.keys().next().value as string);
		const told = await kept;
		if (told === null) this.#kept.delete(key);
		return told;
	}
}
