/** The assurance statement of the model version, from the same text as the repository's, written once at build time. */
import { documentBlocks, withoutTitle } from '#ui/about/document-blocks.ts';
import statement from '../../../../docs/assurance-statement.md?raw';

export const prerender = true;
export const csr = false;

/** Gives the statement as blocks. */
export function load() {
	return { statement: withoutTitle(documentBlocks(statement)) };
}
