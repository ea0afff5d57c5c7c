/** Causes, needs and shares for the scenario of the address, rendered when asked for, without a script. */
import { AnalysisCache } from '#server/analysis-cache.ts';
import type { PageServerLoad } from './$types';

export const prerender = false;
export const csr = false;

const analyses = new AnalysisCache();

/** Gives the analysis of the field `scenario`, and the answer to the question of the other fields. */
export const load: PageServerLoad = async ({ url }) => ({
	view: await analyses.view(url.searchParams)
});
