/** The words of the vocabulary with their meanings, for readers. */
import type { Block, Inline } from './document-blocks.ts';

/** A word, or several that belong together, and what they mean here. */
export interface GlossaryEntry {
	readonly words: readonly Inline[];
	readonly meaning: readonly Inline[];
	/** The words without marks, to sort and to point at. */
	readonly name: string;
}

/** Only for those who read the code. */
const NOT_ON_PAGES = ['month index', 'notice, problem'];

/** Every word of the document's tables, in alphabetical order. */
export function glossaryOf(blocks: readonly Block[]): GlossaryEntry[] {
	return blocks
		.flatMap((block) => (block.kind === 'table' ? block.rows : []))
		.map(([words = [], meaning = []]) => ({
			words,
			meaning,
			name: words.map(({ text }) => text).join('')
		}))
		.filter(({ name }) => !NOT_ON_PAGES.includes(name))
		.sort((a, b) => (a.name < b.name ? -1 : 1));
}
