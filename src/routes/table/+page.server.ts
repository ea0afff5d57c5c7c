/** The numbers of the chart of an address's scenario, as a page that needs no script. */
import { views } from '#server/shared-views.ts';
import type { PageServerLoad } from './$types';

export const prerender = false;
export const csr = false;

/** Gives the view of the address's scenario, and the address under which it is shown. */
export const load: PageServerLoad = async ({ url }) => ({
	view: await views.view(url.search),
	site: url.origin
});
