/** What the model is for and what it is not, from the model card and the vocabulary, written once at build time. */
import { documentBlocks, withoutTitle } from '#ui/about/document-blocks.ts';
import { glossaryOf } from '#ui/about/glossary.ts';
import { aboutModel } from '#scenario/explain-about.ts';
import modelCard from '../../../docs/model-card.md?raw';
import vocabulary from '../../../docs/vocabulary.md?raw';

export const prerender = true;
export const csr = false;

/** Gives the model card as blocks, the words as a list, and what to cite. */
export async function load() {
	return {
		about: await aboutModel(),
		card: withoutTitle(documentBlocks(modelCard)),
		glossary: glossaryOf(documentBlocks(vocabulary))
	};
}
