/** The simulator as it starts: everything as announced, rendered once at build time. */
import { editionOf, neededBeliefs } from '#scenario/analysis.ts';
import { firstPageView } from '#scenario/first-page-view.ts';
import { viewScenario } from '#scenario/view-scenario.ts';

export const prerender = true;
export const csr = false;

/** Gives the view of the starting scenario, with what would have to be believed for its money to pay for itself. */
export async function load() {
	const view = await viewScenario('');
	const needed = neededBeliefs(await editionOf(view.scenario), view.scenario);
	return { view: firstPageView({ ...view, needed }) };
}
