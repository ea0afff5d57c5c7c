/** The day an edition was published: what names its version. */

import { dayIndexOrNull } from '#data/calendar-day.ts';
import { fine, refused, type Outcome } from '#data/problem.ts';

/** What is known about the day a file was published. */
export interface PublicationClues {
	/** The day given with `--published`. */
	readonly stated: string | null;
	/** The day the spreadsheet says it was last saved. */
	readonly savedOn: string | null;
	/** The name of the file, which may end in a date. */
	readonly fileName: string;
}

const SAY_WHICH = 'Say which day it was published: add --published YYYY-MM-DD.';

/**
 * The day an edition was published. A stated day decides. The publisher saves the spreadsheet on the
 * day it comes out, so its own date is next, then the one in the file's name; where they differ, the
 * file was saved again by somebody else and nobody guesses.
 */
export function publicationDate(clues: PublicationClues): Outcome<string> {
	const { stated, fileName } = clues;
	if (stated !== null)
		return dayIndexOrNull(stated) === null
			? refused('not-a-date', `"${stated}" is not a day written YYYY-MM-DD.`, SAY_WHICH)
			: fine(stated);
	const savedOn = realDay(clues.savedOn);
	const named = realDay(/(\d{4}-\d{2}-\d{2})(?=\D*$)/.exec(fileName)?.[1] ?? null);
	if (savedOn === null && named === null)
		return refused(
			'no-publication-date',
			'Neither the spreadsheet nor the name of the file says when it was published.',
			SAY_WHICH
		);
	if (savedOn !== null && named !== null && savedOn !== named)
		return refused(
			'two-publication-dates',
			`The file's name says ${named}, but the spreadsheet in it was saved on ${savedOn}.`,
			SAY_WHICH
		);
	return fine(savedOn ?? named ?? '');
}

function realDay(text: string | null): string | null {
	return text !== null && dayIndexOrNull(text) !== null ? text : null;
}
