/** The whole model, for the scenario of the address, rendered when asked for, without a script. */
import { modelOverview } from '#scenario/explain-model.ts';
import type { PageServerLoad } from './$types';

export const prerender = false;
export const csr = false;

/** Gives the model; its links keep the scenario. */
export const load: PageServerLoad = async ({ url }) => ({
	overview: await modelOverview(url.search)
});
