/** The question, before any answer, for the scenario of the address: rendered when asked for. Its script is the form's own. */
import { predictionFromLink } from '#scenario/predict-from-link.ts';
import { predictQuestion } from '#scenario/predict-view.ts';
import type { PageServerLoad } from './$types';

export const prerender = false;
export const csr = false;

/** Gives what was known then, and the figures that the address holds. */
export const load: PageServerLoad = async ({ url }) => ({
	question: await predictQuestion(await predictionFromLink(url.search))
});
