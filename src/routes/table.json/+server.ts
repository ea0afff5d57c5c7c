/** The numbers of the chart of an address's scenario as a JSON file. */
import { views } from '#server/shared-views.ts';
import { jsonOfChart } from '#ui/charts/chart-files.ts';
import type { RequestHandler } from './$types';

export const prerender = false;

/** Gives the file. */
export const GET: RequestHandler = async ({ url }) => {
	const view = await views.view(url.search);
	const retrieved = new Date().toISOString().slice(0, 10);
	return new Response(jsonOfChart(view, { site: url.origin, retrieved }), {
		headers: {
			'content-type': 'application/json',
			'content-disposition': `attachment; filename="crosscurrent-${view.chartView}-${view.scenario.vintage}.json"`
		}
	});
};
