/** The address of a scenario as a QR code, for paper. */
import { error } from '@sveltejs/kit';
import { qrPicture } from '#server/qr-picture.ts';
import type { RequestHandler } from './$types';

export const prerender = false;

/** Gives the picture of this site's address with the same search part. It depends on nothing else. */
export const GET: RequestHandler = ({ url }) => {
	const picture = qrPicture(`${url.origin}/${url.search}`);
	if (picture === null) error(414, 'This address is too long for a code.');
	return new Response(picture, {
		headers: { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400' }
	});
};
