/** The simulator as it starts: everything as announced, rendered once at build time. */
import { viewScenario } from '#scenario/view-scenario.ts';

export const prerender = true;

/** Gives the view of the starting scenario. */
export async function load() {
	return { view: await viewScenario('') };
}
