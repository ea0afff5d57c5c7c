/** What the model is, in the words of its own file: for the page that says how to use and to cite it. */
import { DEFAULT_EDITION, editionKeys, loadEdition } from './editions.ts';
import { loadDocumentation } from './explain-documentation.ts';

/** The facts about the model. */
export interface AboutModel {
	readonly title: string;
	readonly summary: string;
	readonly version: string;
	readonly status: string;
	readonly authors: readonly string[];
	readonly licence: string;
	readonly reviewBy: string;
	/** Newest last; what each knew, and its digest. */
	readonly editions: readonly { readonly vintage: string; readonly digest: string }[];
	/** What was said, with its speaker, and what the model makes of it. */
	readonly statements: readonly {
		readonly speaker: string;
		readonly said: string;
		readonly inTheModel: string;
	}[];
}

/** Gathers them for the edition shown first. */
export async function aboutModel(): Promise<AboutModel> {
	const { title, summary, version, status, authors, licence, reviewBy, statements } =
		await loadDocumentation(DEFAULT_EDITION);
	const editions = await Promise.all(editionKeys().map(loadEdition));
	return {
		...{ title, summary, version, status, authors, licence, reviewBy },
		editions: editions.flatMap((edition) =>
			edition === null ? [] : [{ vintage: edition.vintage, digest: edition.digest }]
		),
		statements: statements.map(({ speaker, said, inTheModel }) => ({ speaker, said, inTheModel }))
	};
}
