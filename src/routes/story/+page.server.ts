/** The start of the guided tour, written when the product is built. */
import { storyFacts } from '#scenario/story-facts.ts';

export const prerender = true;
export const csr = false;

/** Gives the facts of the tour. */
export async function load() {
	return { facts: await storyFacts() };
}
