/** A data set version as a file to take away: CSV, or JSON with its provenance. */
import { error } from '@sveltejs/kit';
import { dataSetVersion } from '#scenario/explain-data-set.ts';
import { csvFromVersion, jsonFromVersion } from '#ui/data/data-files.ts';
import type { RequestHandler } from './$types';

export const prerender = false;

/** Gives the file. A version never changes, so browsers may keep it for ever. */
export const GET: RequestHandler = async ({ params }) => {
	const told = await dataSetVersion(params.set, params.version);
	const name = `${params.set}-${params.version}`;
	const kind =
		params.file === `${name}.csv` ? 'csv' : params.file === `${name}.json` ? 'json' : null;
	if (told === null || kind === null) error(404, 'There is no such file.');
	return new Response(kind === 'csv' ? csvFromVersion(told) : jsonFromVersion(told), {
		headers: {
			'content-type': kind === 'csv' ? 'text/csv; charset=utf-8' : 'application/json',
			'content-disposition': `attachment; filename="${name}.${kind}"`,
			'cache-control': 'public, max-age=31536000, immutable'
		}
	});
};
