/** The further controls of an edition as JSON, written once at build time: the simulator fetches them when they are opened. */
import { error, json } from '@sveltejs/kit';
import { editionKeys } from '#scenario/editions.ts';
import { controlsFileName, everyControlOf } from '#scenario/every-control.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** Every edition that can be run. */
export const entries: EntryGenerator = () =>
	editionKeys().map((key) => ({ edition: controlsFileName(key) }));

/** Gives the controls of the edition of that name. */
export const GET: RequestHandler = async ({ params }) => {
	const key = editionKeys().find((one) => controlsFileName(one) === params.edition);
	if (key === undefined) error(404, 'There is no such edition.');
	return json(await everyControlOf(key));
};
