/** Editions as people name them on the command line: `2024-10`, or the whole name `uk-border-security@0.1.0+2024-10`. */
import { fine, refused, type Outcome } from '#data/problem.ts';
import { editionName } from '#model/edition.ts';
import { editionKeys, type EditionKey } from '#scenario/editions.ts';

/** The editions of a list such as `2024-10,2026-09`; `all` names every one. Each is given once, in the order named. */
export function editionsNamed(list: string): Outcome<readonly EditionKey[]> {
	const known = editionKeys();
	if (list === 'all') return fine(known);
	const found: EditionKey[] = [];
	for (const name of list.split(',')) {
		// Of editions with one vintage, the newest model version stands last.
		const edition = known.findLast(
			(key) =>
				key.vintage === name || editionName(key.modelId, key.modelVersion, key.vintage) === name
		);
		if (edition === undefined)
			return refused(
				'unknown-edition',
				`No edition is called ${plain(name)}.`,
				`Choose from ${known.map(({ vintage }) => vintage).join(', ')}, or all.`
			);
		if (!found.includes(edition)) found.push(edition);
	}
	return fine(found);
}

/** A word of somebody else's, fit to be repeated in a sentence: short, without control or formatting characters. */
export function plain(text: string, most = 60): string {
	return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, ' ').slice(0, most);
}
