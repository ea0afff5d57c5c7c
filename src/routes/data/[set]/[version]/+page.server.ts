/** One version of a data set, a part of its rows at a time. */
import { error } from '@sveltejs/kit';
import { dataSetVersion } from '#scenario/explain-data-set.ts';
import { ROWS_PER_PAGE } from '#ui/data/data-address.ts';
import type { PageServerLoad } from './$types';

export const prerender = false;
export const csr = false;

/** Gives the version, or says that it is not published. A part that does not exist becomes the last one. */
export const load: PageServerLoad = async ({ params, url }) => {
	const told = await dataSetVersion(params.set, params.version);
	if (told === null)
		error(404, 'There is no version of a data set of this name. The address may be mistyped.');
	const asked = url.searchParams.get('part') ?? '';
	const last = Math.ceil(told.rows.length / ROWS_PER_PAGE);
	const part = /^[1-9]\d{0,4}$/.test(asked) ? Math.min(Number(asked), last) : last;
	return { told, part };
};
