/** The working of a quantity in the scenario of the address, rendered when asked for, without a script. */
import { error } from '@sveltejs/kit';
import { ExplanationCache } from '#server/explanation-cache.ts';
import { views } from '#server/shared-views.ts';
import { withoutMonth } from '#scenario/explain-month.ts';
import type { PageServerLoad } from './$types';

export const prerender = false;
export const csr = false;

const explanations = new ExplanationCache(views);

/** Gives the explanation, or a page that says there is none. */
export const load: PageServerLoad = async ({ params, url }) => {
	const told = await explanations.explanation(params.quantity, url.search);
	if (told === null)
		error(
			404,
			'The model has nothing of this name. The address may be mistyped, or the name may be of another model version.'
		);
	return { told, isMonthAsked: withoutMonth(url.search).month !== null };
};
