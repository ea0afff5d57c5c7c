/** The data sets the product publishes: what each one holds, column by column. */

/** What the cells of a column hold; a blank means *not published* and is never zero. */
export type Holding =
	'day' | 'month' | 'date' | 'text' | 'count' | 'count-or-blank' | 'measure' | 'flag';

/** One column of a data set. */
export interface Column {
	/** Kebab-case name, never reused or renamed. */
	readonly id: string;
	/** The words above the column. */
	readonly title: string;
	/** What one unit of the figure is. */
	readonly unit: string;
	/** What its cells hold. */
	readonly holds: Holding;
}

function column<const Id extends string, const Holds extends Holding>(
	id: Id,
	title: string,
	unit: string,
	holds: Holds
) {
	return { id, title, unit, holds };
}

const day = column('day', 'Day', 'date', 'day');
const month = column('month', 'Month', 'month', 'month');
const people = column('people', 'People arrived', 'people', 'count');
const boats = column('boats', 'Boats arrived', 'boats', 'count');
const uncontrolledBoats = column(
	'uncontrolled-boats',
	'Boats involved in uncontrolled landings',
	'boats',
	'count-or-blank'
);
const revised = column('revised', 'Marked as revised by the publisher', 'yes or no', 'flag');

/** Every data set by its id: its title and its columns. Ids are kept for ever. */
export const SET_DEFINITIONS = {
	'arrivals-daily': {
		title: 'People and boats arriving by small boat, by day',
		columns: [day, people, boats, uncontrolledBoats, revised]
	},
	'arrivals-monthly': {
		title: 'People and boats arriving by small boat, by month',
		columns: [
			month,
			people,
			boats,
			column('days-covered', 'Days covered', 'days', 'count'),
			column('days-in-month', 'Days in the month', 'days', 'count')
		]
	},
	'arrivals-official-monthly': {
		title: 'People and boats arriving by small boat, by month, official quarterly table',
		columns: [month, people, boats]
	},
	'crossings-weekly': {
		title: 'Small boat arrivals and people prevented from crossing, by week',
		columns: [
			column('week-ending', 'Week ending', 'date', 'day'),
			people,
			boats,
			uncontrolledBoats,
			column('people-prevented', 'People prevented from crossing', 'people', 'count-or-blank'),
			column('prevention-events', 'Prevention events', 'events', 'count-or-blank'),
			revised
		]
	},
	'preventions-annual': {
		title: 'People prevented from crossing, by year',
		columns: [
			column('year', 'Year', 'year', 'count'),
			column('people-prevented', 'People prevented from crossing', 'people', 'count'),
			column('coverage', 'What the figure covers', 'words', 'text'),
			column('people-arrived-same-period', 'People arrived in the same period', 'people', 'count'),
			column('source', 'Source', 'words', 'text')
		]
	},
	'red-day-periods': {
		title: 'Red days (crossing activity likely), by period',
		columns: [
			column('first-day', 'First day', 'date', 'day'),
			column('last-day', 'Last day', 'date', 'day'),
			column('days', 'Days in the period', 'days', 'count'),
			column('red-days', 'Red days', 'days', 'count'),
			column('basis', 'Published or derived', 'words', 'text')
		]
	},
	'wind-daily': {
		title: 'Wind at KNMI station 340 Woensdrecht, by day',
		columns: [
			day,
			column('mean-wind', 'Mean wind', 'm/s', 'measure'),
			column('highest-hourly-wind', 'Highest hourly mean wind', 'm/s', 'measure'),
			column('highest-gust', 'Highest gust', 'm/s', 'measure'),
			column('vector-direction', 'Vector mean direction', 'degrees', 'measure'),
			column('vector-wind', 'Vector mean wind', 'm/s', 'measure'),
			column('sea-level-pressure', 'Mean sea level pressure', 'hPa', 'measure')
		]
	},
	'standard-methods': {
		title:
			'Scores of standard forecasting methods on monthly arrivals, by start month and distance',
		columns: [
			column('method', 'Method of the R package forecast', 'words', 'text'),
			column('origin', 'Last month known', 'month', 'month'),
			column('months-ahead', 'Months ahead', 'months', 'count'),
			column('loss', 'Weighted quantile loss', 'people', 'measure'),
			column('inside-range', 'Inside the 80 % range', 'yes or no', 'flag')
		]
	},
	'dated-events': {
		title: 'Events that bear on small boat crossings',
		columns: [
			column('date', 'Date', 'month or day', 'date'),
			column('label', 'What happened', 'words', 'text'),
			column('category', 'Kind', 'words', 'text'),
			column('source-address', 'Source', 'address', 'text')
		]
	}
} as const satisfies Record<string, { title: string; columns: readonly Column[] }>;

/** The id of a data set. */
export type SetId = keyof typeof SET_DEFINITIONS;

/** Every data set id, in alphabetical order. */
export const SET_IDS = (Object.keys(SET_DEFINITIONS) as SetId[]).sort();
