/** A step of the guided tour, written when the product is built. */
import { error } from '@sveltejs/kit';
import { storyFacts, type StoryFacts } from '#scenario/story-facts.ts';
import { STORY } from '#ui/words/story.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = true;
export const csr = false;

/** Every step. */
export const entries: EntryGenerator = () => STORY.map((_, place) => ({ step: String(place + 1) }));

// The facts are the same for all steps of one build.
let facts: Promise<StoryFacts> | null = null;

/** Gives the step and the facts, or says that there is no such step. */
export const load: PageServerLoad = async ({ params }) => {
	const step = /^[1-9]$/.test(params.step) ? Number(params.step) : 0;
	if (step < 1 || step > STORY.length)
		error(404, 'The tour has seven steps, and this is none of them.');
	facts ??= storyFacts();
	return { step, facts: await facts };
};
