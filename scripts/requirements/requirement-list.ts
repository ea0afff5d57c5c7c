/** What the reader's page has to do: numbered requirements, and which are deliberately not done. A test names the id it proves. */

export interface Requirement {
	/** Fixed for good: tests, decisions and notes refer to it. */
	readonly id: string;
	/** 0: not shipped without it. 1: part of the first public release. 2: next. */
	readonly priority: 0 | 1 | 2;
	readonly states: string;
	/** Why it is not done here; it then needs no test. */
	readonly notDone?: string;
}

type Row = readonly [id: string, priority: 0 | 1 | 2, states: string, notDone?: string];

const ROWS: readonly Row[] = [
	['VIZ-01', 0, 'A sentence with range and frequency stands before the chart and follows it'],
	['VIZ-02', 0, 'Nobody can hide, narrow or crop the uncertainty'],
	['VIZ-03', 0, 'Bands hold 30, 60 and 90 of 100 simulations, and the legend says so'],
	['VIZ-04', 0, 'No bold middle; a thin dotted one, off at first'],
	['VIZ-05', 0, 'Twelve sample futures, eight on narrow screens, that span the range at the end'],
	['VIZ-06', 1, 'A quantile dotplot with a reader’s threshold'],
	['VIZ-07', 1, 'Scenarios are compared draw by draw, and in words'],
	['VIZ-08', 0, 'One seed for all settings; the same bits everywhere'],
	['VIZ-09', 0, '“As known on” decides which data the projection has seen'],
	['VIZ-10', 0, 'What happened differs in colour, dash and marker; provisional months are hollow'],
	['VIZ-11', 0, 'How often the range held what happened is shown, good or bad'],
	['VIZ-12', 0, 'The announcement’s rule claims no cause'],
	['VIZ-13', 0, 'The vertical axis starts at zero, is one, and stays'],
	['VIZ-14', 1, 'Monthly, rolling 12 months and calendar years, each with its unit'],
	['VIZ-15', 0, 'Heading and subtitle: short, hedged, with measure, place, unit, period, vintage'],
	['VIZ-16', 0, 'A table for every chart with the same numbers'],
	['VIZ-17', 0, 'The chart is one tab stop, explored with keys'],
	['VIZ-18', 0, 'A summary for screen readers in a fixed order'],
	['VIZ-19', 0, 'A polite announcement after a change, at most one a second'],
	['VIZ-20', 0, 'Contrast of text, lines, markers and focus in both themes'],
	['VIZ-21', 0, 'A tested palette: few hues, doubled by dash and marker, no red and green'],
	['VIZ-22', 0, '320 px and 400 % zoom: one direction of scrolling, text of 12 px or more'],
	['VIZ-23', 0, 'Reduced motion means none; nothing starts by itself'],
	['VIZ-24', 1, 'Forced colours and the reader’s own text spacing are respected'],
	['VIZ-25', 1, 'Printed: light, whole, with address, code and version, without controls'],
	['VIZ-26', 0, 'A clean frame: few grid lines, no shadow, thousands with commas'],
	['VIZ-27', 0, 'What the range leaves out stands beside it, at most three points'],
	['VIZ-28', 0, 'Rounding: never more precise than the simulations are'],
	['VIZ-29', 1, 'Predict first: the reader’s expectation before the reveal'],
	[
		'VIZ-30',
		2,
		'The line as sound',
		'Optional by its own row. A sound that grows with people arriving needs testing with listeners first.'
	],
	['INP-01', 0, 'Each lever by tap, by keyboard, by typing and by its track'],
	['INP-02', 0, 'Text fields read amounts as people write them'],
	['INP-03', 0, 'Names of controls hold the unit in words'],
	['INP-04', 0, 'Sliders speak their value, and step, page and jump by keys'],
	[
		'INP-05',
		0,
		'The announced setting is a labelled tick with a way back; changes are marked in words'
	],
	['INP-06', 0, 'Targets are large enough, and a swipe scrolls'],
	['INP-07', 0, 'One registry of levers; beyond the evidence is allowed, shaded and said'],
	['INP-08', 0, 'Uses of the pot always fit in it, and the page says what gave way'],
	['INP-09', 0, 'Undo and redo of 50 steps and more, one for each gesture, across a reload'],
	['INP-10', 0, 'A bad entry stays, says what to do, and changes nothing'],
	['INP-11', 1, 'Money is written by one formatter'],
	['INP-12', 1, 'Cash or real prices, with the deflator named'],
	['INP-13', 0, 'Input to paint stays quick while dragging, and settles on every draw'],
	['INP-14', 1, 'Assumptions are one step from the result, graded, and marked when changed'],
	['INP-15', 0, 'Tab order follows reading order, and nothing covers the focus'],
	['CON-01', 0, 'Neutral words about people'],
	['CON-02', 0, 'Could, never will; the strapline everywhere'],
	['CON-03', 0, 'People are never a bad score'],
	['CON-04', 0, 'Parties and offices are treated alike; government figures are attributed'],
	['CON-05', 0, 'Plain enough to read at eleven'],
	['CON-06', 0, 'The assumptions log is data, complete, and shown'],
	['CON-07', 0, 'Ratings are words and shapes; the weakest and weightiest come first'],
	['CON-15', 0, 'A model card, linked from every result'],
	['CON-18', 0, 'Each number says where it comes from, one step away'],
	['CON-20', 1, 'What was announced is not shown as spent, and what is unknown is called unknown'],
	['CON-21', 1, 'Words stand apart from markup, so that another language is possible'],
	['A11Y-01', 0, 'Nothing found by axe on any page, theme, width'],
	[
		'A11Y-02',
		0,
		'People test with screen readers, voice and zoom for each release',
		'Needs people and their devices. No release has been made; the accessibility page says that it has not been done.'
	],
	['A11Y-03', 0, 'Contrast, visible focus, keyboard and reflow are each tested on every control'],
	['A11Y-04', 1, 'An accessibility statement with known gaps and a date of review']
];

/** Every requirement, in order. */
export const REQUIREMENTS: readonly Requirement[] = ROWS.map(([id, priority, states, notDone]) => ({
	id,
	priority,
	states,
	...(notDone === undefined ? {} : { notDone })
}));
