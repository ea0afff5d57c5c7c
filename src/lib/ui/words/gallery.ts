/** The words of the gallery, which shows every component in its states to the people who work on it. */

export const TITLE = 'Gallery';
export const LEDE =
	'Every component in its states, for whoever changes the design and for the tests.';
export const SCENARIOS_LABEL = 'Scenario shown';

export const PARTS = {
	colours: 'Colours',
	type: 'Type',
	space: 'Space',
	controls: 'Links, buttons, fields and the focus ring',
	ratings: 'Ratings: word and shape',
	notices: 'Notices',
	levers: 'Levers',
	split: 'Split of the pot',
	beliefs: 'Pictures of beliefs',
	chart: 'Chart',
	small: 'Small chart',
	dots: 'Dots',
	causes: 'Causes',
	axis: 'Axis of needed beliefs',
	scatter: 'Shares of the scatter',
	tables: 'Tables',
	money: 'Money'
} as const;

/** What a sample of type says. */
export const TYPE_SAMPLE = 'In 90 of 100 simulations, between 25,000 and 62,000';
export const LINK = 'A link';
export const BUTTON = 'A button';
export const FIELD = 'A field';
export const FIELD_TEXT = '£150m';
export const CHOICE = 'A choice';
export const FOCUSED = 'With the focus ring';
export const LEVER_STATES = {
	announced: 'As announced',
	changed: 'Changed',
	beyond: 'Beyond the evidence',
	problem: 'With an entry that cannot be used'
} as const;
export const BELIEF_STATES = {
	evidence: 'With evidence',
	none: 'Without evidence',
	fixed: 'One number'
} as const;
export const SAMPLE_NOTICES = [
	{
		code: 'sample',
		sentence: 'The link asks for more than the model allows.',
		whatToDo: 'The nearest amount is shown.'
	},
	{
		code: 'sample-two',
		sentence: 'The link has a setting that is not known.',
		whatToDo: 'It was left out.'
	}
] as const;
export const SAMPLE_PROBLEM = {
	code: 'sample',
	sentence: '“lots” is no amount.',
	whatToDo: 'Please type a number, such as £150m.'
} as const;
export const SAMPLE_TABLE = 'The first months of the chart';
export const SMALL_CHART = 'The ranges of each month, drawn small';
