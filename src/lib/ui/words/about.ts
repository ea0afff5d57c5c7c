/** The words round the model card: what was checked, what was said, how to cite, and where to report mistakes. */
import type { AboutModel } from '#scenario/explain-about.ts';

export const KICKER = 'About';

export const CARD = {
	title: 'What this model is, and what it is not',
	lede: 'The model card: what it is for, what it is not for, what shapes its results, and how to cite it.',
	assumptions: 'All assumptions',
	figures: 'How every figure is made',
	data: 'All data'
} as const;

/** A table of a document that stands under no heading. */
export const TABLE = 'Table';

/** Which version this is, and when it is to be looked at again. */
export function versionSentence({ version, status, reviewBy }: AboutModel): string {
	return `Version ${version}, status ${status}. To be reviewed by ${reviewBy}.`;
}

export const SAID = {
	title: 'What was said',
	about: 'As reported, with the speaker. Nothing of it is adopted.'
} as const;

/** What the model makes of what somebody said. */
export function inModelWords(inTheModel: string): string {
	return `In the model: ${inTheModel}`;
}

export const CITE = {
	title: 'How to cite it',
	about:
		'Name the figures as what they are: results of stated assumptions. Give the link of the scenario; it shows the same figures for as long as its edition is kept.',
	editions: 'The editions, by what they knew, with the digest to check them by:'
} as const;

/** The model as it is cited; what it is in a sentence stands behind it. */
export function citation({ authors, title, version, status }: AboutModel): string {
	return `${authors.join(', ')}: ${title}, model version ${version} (${status}).`;
}

/** Which edition a digest belongs to. */
export function editionKnew(vintage: string): string {
	return `Known at the end of ${vintage}:`;
}

export const MISTAKES = {
	title: 'If something is wrong',
	about:
		'The source code holds the model as text, with its sources, and the rules for changing it. A mistake is reported where you got the code or this page from: with whoever runs this copy.'
} as const;

export const MEANINGS = 'What the words mean';

export const ASSURANCE = {
	trail: 'Assurance statement',
	title: 'What was checked, and by whom',
	lede: 'Quality assurance of the model version in use: each check, how it was done, and what is still to be done.'
} as const;
