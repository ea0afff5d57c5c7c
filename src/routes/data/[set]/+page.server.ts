/** A data set without a version leads to its newest one. */
import { error, redirect } from '@sveltejs/kit';
import { dataSetSummaries } from '#scenario/explain-data-set.ts';
import type { PageServerLoad } from './$types';

export const prerender = false;
export const csr = false;

/** Sends on to the newest version, or says that there is no such data set. */
export const load: PageServerLoad = async ({ params }) => {
	const known = (await dataSetSummaries()).find(({ set }) => set === params.set);
	if (known === undefined)
		error(404, 'There is no data set of this name. The address may be mistyped.');
	redirect(307, `/data/${known.set}/${known.newest.version}`);
};
