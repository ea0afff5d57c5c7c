/** Up to four scenarios beside each other, rendered when asked for, without a script. */
import { comparisonFromLink, compareSearch } from '#scenario/compare-links.ts';
import { readyMade } from '#scenario/compare-presets.ts';
import { ComparisonCache } from '#server/comparison-cache.ts';
import { exampleOf } from '#ui/compare/example.ts';
import { readyMadeName } from '#ui/words/compare.ts';
import type { PageServerLoad } from './$types';

export const prerender = false;
export const csr = false;

const comparisons = new ComparisonCache();

/** Gives the comparison of the address; an address without scenarios shows an example. */
export const load: PageServerLoad = async ({ url }) => {
	const presets = (await readyMade()).map((preset) => ({
		name: readyMadeName(preset),
		link: preset.link,
		beliefSet: preset.beliefSet?.id ?? null
	}));
	const asked = await comparisonFromLink(url.search);
	const isExample = asked.scenarios.length === 0;
	const { scenarios } = isExample
		? await comparisonFromLink(compareSearch(exampleOf(presets)))
		: asked;
	return {
		presets,
		isExample,
		notices: asked.notices,
		scenarios: scenarios.map(({ letter, name, link }) => ({ letter, name, link })),
		compared: await comparisons.comparison(scenarios)
	};
};
