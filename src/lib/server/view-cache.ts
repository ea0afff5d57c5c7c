/** Views of scenarios that were asked for lately. A run takes a good part of a second, and links are opened many times. */
import { chartViewFromLink } from '#scenario/link/chart-view.ts';
import { linkFromScenario } from '#scenario/link/link-from-scenario.ts';
import { scenarioFromLink } from '#scenario/link/scenario-from-link.ts';
import type { SimulatorView } from '#scenario/simulator-view.ts';
import { viewScenario } from '#scenario/view-scenario.ts';

const KEPT_VIEWS = 200;

/** The view of an address, by its scenario: the same scenario in two spellings is run once. */
export class ViewCache {
	readonly #views = new Map<string, Promise<SimulatorView>>();

	async view(search: string): Promise<SimulatorView> {
		const { scenario, notices } = await scenarioFromLink(search);
		const link = linkFromScenario(scenario);
		const known = this.#views.get(link);
		const view = known ?? viewScenario(link);
		// A Map keeps its order, so the first key is the one used longest ago.
		this.#views.delete(link);
		this.#views.set(link, view);
		if (this.#views.size > KEPT_VIEWS)
			this.#views.delete(this.#views.keys().next().value as string);
		return { ...(await view), chartView: chartViewFromLink(search), notices };
	}
}
