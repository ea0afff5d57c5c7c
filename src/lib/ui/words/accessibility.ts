/** The accessibility statement. */
import { dayIndex, dayInWords } from '#data/calendar-day.ts';

export const TITLE = 'Accessibility statement';
export const LEDE =
	'Everyone should be able to read and use every page. We aim at the Web Content Accessibility Guidelines 2.2, level AA.';

export const CAN = {
	title: 'What you can do',
	list: [
		'Use every page by keyboard alone. The first link jumps past the header.',
		'Use every page without JavaScript. Forms and links then do the work.',
		'Read every chart as a table. Each chart has one.',
		'Type an amount instead of moving a slider.',
		'Enlarge text to 400%. Pages then run in one column.',
		'Choose a dark screen, strong colours or less motion in your system. Pages follow it.'
	]
} as const;

export const NOT_YET = {
	title: 'What is not good enough yet',
	tests:
		'Nobody with a disability has tested the pages with us. No independent audit has been made. So we do not claim full conformance.',
	tables: 'Wide tables of data move sideways too. Each can be reached and moved by keyboard.',
	formulas:
		'Formulas are MathML. Old browsers and some screen readers read them badly. The text of the formula stands below each one.',
	names: 'Names and titles of some sources are long, because they are quoted as published.'
} as const;

/** About the map of the model; the middle part is a link to its list. */
export const MAP = {
	before: 'The map of the model is wide and moves sideways on small screens. The',
	link: 'list below it',
	after: 'holds the same links.'
} as const;

export const CHECKED = {
	title: 'How it is checked',
	about:
		'Every page is checked by machine with axe: light and dark, on a narrow and on a wide screen. Tests in a real browser use the pages by keyboard, without JavaScript, and at 320 pixels. Colours are checked for contrast in both themes. A machine finds only some of the problems.'
} as const;

export const REPORT = {
	title: 'If something does not work for you',
	about:
		'Please tell whoever runs this copy of Crosscurrent, and say which page, and what you used. No address for reports is set up for this draft.'
} as const;

/** The day on which it was written, and the last on which it stands without being looked at again. */
export const WRITTEN_ON = '2026-11-23';
export const REVIEW_BY = '2027-05-23';

export const DATES = `This statement was written on ${dayInWords(dayIndex(WRITTEN_ON))}. It is to be reviewed by ${dayInWords(dayIndex(REVIEW_BY))}.`;
