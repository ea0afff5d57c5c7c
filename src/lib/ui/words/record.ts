/** The words of the track record. */
import type { TrackRecord } from '#scenario/track-record.ts';

export const TITLE = 'Track record';
export const QUESTION = 'How good was the range of November 2024?';

export const MONTHS = {
	title: 'Month by month',
	about:
		'The ranges use only what was known at the end of October 2024, with everything as announced. An interval score adds a range’s width to twenty times what it missed; less is better.',
	caption: 'People counted, against the ranges of November 2024',
	columns: [
		'Month',
		'Counted',
		'Low (90)',
		'Low (60)',
		'High (60)',
		'High (90)',
		'Narrowest range that held it',
		'Interval score',
		'Score of the year before'
	]
} as const;

const OUTSIDE = 'outside';

/** The narrowest range that held what was counted, by how many of 100 simulations it holds. */
export function insideWords({
	inside30,
	inside60,
	inside90
}: TrackRecord['months'][number]): string {
	if (inside30) return '30';
	if (inside60) return '60';
	return inside90 ? '90' : OUTSIDE;
}

export const METHODS = {
	title: 'Against other methods',
	caption: 'Loss by method',
	columns: ['Method', 'Loss'],
	baseline: 'This baseline',
	yearBefore: 'The year before, repeated'
} as const;

/** What the losses are, and how the other methods were chosen. */
export function methodsAbout({ months }: TrackRecord['loss']): string {
	return `Mean weighted quantile loss over the first ${months} months, in people. The standard methods are each shown in the best of six variants, which is known only with hindsight.`;
}

/** A standard method by its name in the R package “forecast”. */
export function standardMethod(method: string): string {
	return `R forecast: ${method}`;
}

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

/** How many of the other years had fewer calm days: "12 of 15". */
export function calmerThan(years: number, others: number): string {
	return `${years} of ${others}`;
}

/** Which edition and data the record is of; the digest of the edition stands between the two parts. */
export function madeFrom({ vintage, dataSetVersion }: TrackRecord) {
	return {
		before: `Edition ${vintage},`,
		after: `; arrivals published ${dataSetVersion}. The same record comes from`
	} as const;
}
