/** The reader's figures beside the model and the count, rendered when asked for, without a script. */
import { redirect } from '@sveltejs/kit';
import { guessesOf, isAnswered, predictionFromLink } from '#scenario/predict-from-link.ts';
import { predictSearch } from '#scenario/predict-links.ts';
import { predictReveal } from '#scenario/predict-view.ts';
import { views } from '#server/shared-views.ts';
import type { PageServerLoad } from './$types';

export const prerender = false;
export const csr = false;

/** Gives the comparison. Without a figure, or with one that cannot be read, the way leads back to the question. */
export const load: PageServerLoad = async ({ url }) => {
	const asked = await predictionFromLink(url.search);
	if (!isAnswered(asked)) redirect(303, `/predict${url.search}`);
	const canonical = predictSearch(asked.link, guessesOf(asked));
	// However the figures were typed, there is one address for them. A notice would be lost on the way.
	if (asked.notices.length === 0 && url.search !== canonical)
		redirect(303, `/predict/reveal${canonical}`);
	return { reveal: predictReveal(asked, await views.view(asked.link)) };
};
