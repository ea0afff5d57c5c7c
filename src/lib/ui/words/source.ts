/** The words of a source behind its title. */
import type { SourceName } from '#scenario/explain-inputs.ts';

/** Who published it and when, and that it has no public address. */
export function publishedBy({ publisher, date, url }: SourceName): string {
	return `, ${publisher}, ${date}${url === null ? ' (no public address at hand)' : ''}.`;
}

/** What it says, in its own words; nothing where no words of it are at hand. */
export function inItsWords({ quote }: Pick<SourceName, 'quote'>): string {
	return quote === null ? '' : ` In its words: “${quote}”.`;
}
