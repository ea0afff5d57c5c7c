/** The words of the track record. */
import { monthInShortWords } from '#data/calendar-month.ts';
import type { TrackRecord } from '#scenario/track-record.ts';
import { exactCount, hundredsCount } from '#ui/format.ts';

export const TITLE = 'Track record';
export const QUESTION = 'How good was the range of November 2024?';

export const PREDICT =
	'The forecast was fitted only to counts up to October 2024. What would you have said?';
export const PREDICT_LINK = 'Give your own figures first';

export const MONTHS = {
	title: 'Month by month',
	about:
		'The forecast was fitted only to counts up to October 2024. Everything is as announced. Ranges are rounded to hundreds. Each count stays on its side of each edge. An interval score adds the width of the widest range to twenty times what it missed. Lower is better.',
	caption: 'People counted, against the ranges of November 2024',
	columns: [
		'Month',
		'Counted',
		'Low (90)',
		'Low (60)',
		'Low (30)',
		'High (30)',
		'High (60)',
		'High (90)',
		'Narrowest range that held it',
		'Interval score',
		'Score of the year before'
	]
} as const;

const OUTSIDE = 'outside';

/** A month's row. */
export function monthCells(month: TrackRecord['months'][number]): string[] {
	const { people, range } = month;
	return [
		monthInShortWords(month.month),
		exactCount(people),
		...[0, 1, 2, 4, 5, 6].map((place) => exactCount(roundedEdge(range[place] ?? NaN, people))),
		insideWords(month),
		exactCount(month.intervalScore),
		exactCount(month.naiveIntervalScore)
	];
}

/** An edge of a range in hundreds, on the same side of the count as before: the row must not say otherwise. */
export function roundedEdge(edge: number, people: number): number {
	const nearest = Math.round(edge / 100) * 100;
	if (edge < people && nearest >= people) return Math.ceil(people / 100) * 100 - 100;
	if (edge > people && nearest <= people) return Math.floor(people / 100) * 100 + 100;
	return nearest;
}

/** The narrowest range that held what was counted, by how many of 100 simulations it holds. */
function insideWords({ inside30, inside60, inside90 }: TrackRecord['months'][number]): string {
	if (inside30) return '30';
	if (inside60) return '60';
	return inside90 ? '90' : OUTSIDE;
}

export const METHODS = {
	title: 'Against other methods',
	caption: 'Error score by method',
	columns: ['Method', 'Error score'],
	baseline: 'This baseline',
	yearBefore: 'The year before, repeated'
} as const;

/** What the losses are, and how the other methods were chosen. */
export function methodsAbout({ months }: TrackRecord['loss']): string {
	return `The error score is the mean weighted quantile loss over the first ${months} months. Lower is better. The standard methods are those of the R package “forecast”. Each is shown in the best of six variants, which is known only with hindsight.`;
}

/** A standard method in words. */
export function standardMethod(method: string): string {
	return METHOD_TITLES[method] ?? method;
}

const METHOD_TITLES: Readonly<Record<string, string>> = {
	snaive: 'Seasonal naive, with its usual ranges',
	arima: 'ARIMA, picked by rule',
	arimaD: 'ARIMA on changes from year to year, picked by rule',
	ets: 'Exponential smoothing, damped, picked by rule',
	etsAdA: 'Exponential smoothing with seasons, without trend',
	stlets: 'Seasons taken out first (STL), then exponential smoothing',
	tbats: 'Smoothing with repeating seasons (TBATS)'
};

export const WEATHER = {
	title: 'Weather, month by month',
	about:
		'A calm day has a mean wind of at most 3 metres a second at Woensdrecht, some 200 km east of the Strait. It is a stand-in, because no open measurement inside the Strait was found. Wind is known only afterwards.',
	caption: 'Calm days, and what the model attributes to them',
	columns: [
		'Month',
		'Calm days',
		'Usual',
		'Calmer than, other years',
		'People from weather, in the model',
		'Counted'
	]
} as const;

/** What was done to get the figures of the page. */
export const METHOD = {
	title: 'How these figures are made',
	counts: 'Counts',
	countsText: 'Published by the Home Office. What was done to them stands with the data set.',
	ranges: 'Ranges',
	rangesText:
		'The edition of November 2024, run with everything as announced. It was fitted only to counts up to October 2024.',
	later: 'Settings from later reports',
	laterText:
		'At the announcement EU intelligence was sought, the powers and the German law had no date, and equipment had no price. So here these measures act from the first month, and equipment takes nothing or £75m. With the first beliefs, only equipment moves the range.',
	score: 'Interval score',
	scoreText:
		'The high of the 90-in-100 range less its low, plus 20 times how far the count lies outside. The year before, repeated, has a range from its own earlier errors.',
	loss: 'Error score',
	lossText:
		'The mean weighted quantile loss: for seven quantiles of a forecast, the distance to the count, weighted by the quantile, twice the mean. At the median that is the plain error.',
	scoring: 'Source of both scores',
	scoringText:
		'Gneiting and Raftery, “Strictly Proper Scoring Rules”, Journal of the American Statistical Association, 2007, section 6.',
	weather: 'People from weather',
	weatherText:
		'The calm days of a month less its usual ones, times the effect of a calm day in the model. It acts on what was projected a month before.',
	share: 'Share that is weather',
	shareText:
		'How far simulated arrivals and simulated weather move together, divided by how far arrivals move at all.',
	official: 'Official red days',
	officialText:
		'The Home Office’s own assessment of days on which crossings are likely. The range around what follows from them is ours.',
	working: 'Its working',
	version: (version: string) => `Data set version of ${version}`
} as const;

/** How many of the other years had fewer calm days: "12 of 15". */
export function calmerThan(years: number, others: number): string {
	return `${years} of ${others}`;
}

/** What the model says the weather added or took away: "+600", "−1,200", or "0". */
export function peopleFromWeather(people: number): string {
	const size = hundredsCount(Math.abs(people));
	if (size === exactCount(0)) return size;
	return `${people < 0 ? '−' : '+'}${size}`;
}

/** Which edition and data the record is of; the digest of the edition stands between the two parts. */
export function madeFrom({ vintage, dataSetVersion }: TrackRecord) {
	return {
		before: `Edition ${vintage},`,
		after: `; arrivals published ${dataSetVersion}. The same record comes from`
	} as const;
}
