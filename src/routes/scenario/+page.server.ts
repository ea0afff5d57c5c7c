/** The simulator with the scenario of a link or of a form sent without scripts, rendered when asked for. */
import { views } from '#server/shared-views.ts';
import type { PageServerLoad } from './$types';

export const prerender = false;
export const csr = false;

/** Gives the view of the address's scenario, and the address; what was not understood becomes notices. */
export const load: PageServerLoad = async ({ url }) => ({
	view: await views.view(url.search),
	drawnFor: url.search
});
