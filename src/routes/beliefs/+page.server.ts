/** Beliefs and assumptions as a plain form: shown for the scenario of the address, and read when it is sent. */
import { redirect } from '@sveltejs/kit';
import { controlsView } from '#scenario/scenario-from-form.ts';
import { linkFromScenario } from '#scenario/link/link-from-scenario.ts';
import type { PageServerLoad } from './$types';

export const prerender = false;
export const csr = false;

/** Gives the controls. A form of which every entry can be used leads to the simulator. */
export const load: PageServerLoad = async ({ url }) => {
	const view = await controlsView(url.search);
	if (view.isDone) redirect(303, `/${linkFromScenario(view.scenario, view.chartView)}`);
	return { view };
};
