/** The words of a source behind its title. */
import type { SourceName } from '#scenario/explain-inputs.ts';

/** Who published it and when, and that it has no public address. */
export function publishedBy({ publisher, date, url }: SourceName): string {
	return `, ${publisher}, ${date}${url === null ? ' (no public address at hand)' : ''}.`;
}
