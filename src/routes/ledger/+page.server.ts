/** The money of the scenario of an address, line by line, rendered when asked for, without a script. */
import { ledgerOf } from '#scenario/money-ledger.ts';
import { views } from '#server/shared-views.ts';
import type { PageServerLoad } from './$types';

export const prerender = false;
export const csr = false;

/** Gives the ledger beside the result whose sums its lines make up. */
export const load: PageServerLoad = async ({ url }) => {
	const { scenario, result, notices } = await views.view(url.search);
	return { ledger: await ledgerOf(scenario), result, notices };
};
