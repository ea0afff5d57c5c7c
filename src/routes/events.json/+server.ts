/** The dated events that the chart can mark, fetched only when a reader asks for them. */
import { json } from '@sveltejs/kit';
import { datedEvents } from '#scenario/dated-events.ts';

export const prerender = true;

/** Gives the rows. */
export async function GET() {
	return json(await datedEvents());
}
