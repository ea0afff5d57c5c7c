/** Every component in its states, for the people who change the design and for the tests: written once at build time. */
import { error } from '@sveltejs/kit';
import { analyseScenario } from '#scenario/view-analysis.ts';
import { everyControlOf } from '#scenario/every-control.ts';
import { ledgerOf } from '#scenario/money-ledger.ts';
import { viewScenario } from '#scenario/view-scenario.ts';
import { GALLERY_SCENARIOS } from '#ui/gallery/gallery-scenarios.ts';
import type { PageServerLoad } from './$types';

export const prerender = true;
export const csr = false;

/** Gives one scenario with all that is asked about it. */
export const load: PageServerLoad = async ({ params }) => {
	const shown = GALLERY_SCENARIOS.find(({ id }) => id === (params.scenario ?? ''));
	if (shown === undefined) error(404, 'The gallery shows no such scenario.');
	const view = await viewScenario(shown.link);
	return {
		shown: shown.id,
		view,
		controls: await everyControlOf(view.scenario),
		analysis: await analyseScenario(view.scenario),
		ledger: await ledgerOf(view.scenario)
	};
};
