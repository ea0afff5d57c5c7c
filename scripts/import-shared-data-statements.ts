/** Where the hand-compiled data sets come from: one statement each, as recorded when they were compiled. */

import type { Provenance } from '#data/data-set.ts';
import {
	ARRIVALS_CAVEATS,
	HOME_OFFICE_ADDRESS,
	HOME_OFFICE_ATTRIBUTION,
	OPEN_GOVERNMENT_LICENCE,
	PREVENTIONS_CAVEATS
} from '#data/import/home-office-provenance.ts';
import type { SetId } from '#data/set-definitions.ts';
import { STANDARD_METHODS } from './import-shared-data-methods.ts';

/** The day the tables were compiled from public mirrors of the publications. */
export const COMPILED = '2026-11-23';

/** What a statement says beyond what its values tell. */
export type CompiledStatement = Pick<
	Provenance,
	| 'version'
	| 'publisher'
	| 'publication'
	| 'originalAddress'
	| 'published'
	| 'licence'
	| 'attribution'
	| 'whatWeDid'
	| 'caveats'
	| 'derivedFrom'
	| 'quality'
	| 'suitability'
>;

const HOME_OFFICE = {
	publisher: 'Home Office',
	originalAddress: HOME_OFFICE_ADDRESS,
	licence: OPEN_GOVERNMENT_LICENCE,
	attribution: HOME_OFFICE_ATTRIBUTION,
	derivedFrom: null
} as const;

const DAILY: CompiledStatement = {
	...HOME_OFFICE,
	version: '2026-10-07',
	publisher: 'Home Office, Border Force',
	publication:
		'Migrants detected crossing the English Channel in small boats: time series of 21 August 2026, sheet SB_01, then the "last 7 days" pages to 7 October 2026',
	published: null,
	whatWeDid: [
		'Took 3,154 days from the spreadsheet of 21 August 2026 and 48 days from the "last 7 days" pages, without changing a figure.',
		'Checked that no day is missing or repeated and that weekly arrivals equal the sums of the days.'
	],
	caveats: [
		...ARRIVALS_CAVEATS,
		'25 September to 7 October 2026 rests on one copy of the published pages.',
		'Boats involved in uncontrolled landings are published from 1 January 2023; before that, and from 21 August to 18 September 2026, where no copy at hand gives it, the figure is blank.'
	],
	quality: {
		rating: 'amber',
		reason:
			'Provisional operational counts; their monthly sums differ from the official quarterly table in six months, by 90 people at most, and the last 13 days rest on one copy.'
	},
	suitability: {
		rating: 'green',
		reason:
			'Counts what the simulator projects, people and boats arriving, for every day since 2018.'
	}
};

/** The statement for each hand-compiled set. */
export const COMPILED_STATEMENTS: Record<SetId, CompiledStatement> = {
	'arrivals-daily': DAILY,
	'arrivals-monthly': {
		...DAILY,
		whatWeDid: [
			'Summed the days of arrivals-daily, version 2026-10-07, by calendar month; nothing was estimated.'
		],
		caveats: [
			...ARRIVALS_CAVEATS,
			'25 September to 7 October 2026 rests on one copy of the published pages.',
			'The last month, October 2026, covers 7 of 31 days. Its sum is not a month.'
		],
		derivedFrom: { set: 'arrivals-daily', version: '2026-10-07' }
	},
	'arrivals-official-monthly': {
		...HOME_OFFICE,
		version: '2026-08-27',
		publication:
			'Illegal entry routes to the UK summary tables, year ending June 2026, table IER_02a',
		originalAddress:
			'https://www.gov.uk/government/collections/immigration-statistics-quarterly-release',
		published: '2026-08-27',
		attribution:
			'Contains public sector information licensed under the Open Government Licence v3.0. Source: Home Office, Illegal entry routes to the UK summary tables.',
		whatWeDid: [
			'Took the people and boats of each month from table IER_02a without changing a figure.'
		],
		caveats: [
			'Differs from the sums of the daily series in six months: August to October 2020 and July to September 2022.',
			'The address is the page the quarterly releases are collected on.'
		],
		quality: {
			rating: 'green',
			reason: 'The authoritative official statistics, revised with casework records.'
		},
		suitability: {
			rating: 'amber',
			reason:
				'Published by quarter, weeks after it ends, so it stops at June 2026; used to check the daily series.'
		}
	},
	'crossings-weekly': {
		...HOME_OFFICE,
		version: '2026-09-25',
		publication:
			'Migrants detected crossing the English Channel in small boats: time series, sheet SB_02, editions of 2026-08-21 and 2026-09-25',
		published: '2026-09-25',
		whatWeDid: [
			'Took 450 weeks from the spreadsheet of 21 August 2026 and five from that of 25 September 2026, without changing a figure.',
			'Checked that weeks follow one another and that arrivals equal the sums of the days in all 455 weeks.'
		],
		caveats: [
			...ARRIVALS_CAVEATS,
			...PREVENTIONS_CAVEATS,
			'Boats involved in uncontrolled landings are blank before 2023, and in the last five weeks, where no copy at hand gives them.'
		],
		quality: {
			rating: 'amber',
			reason:
				'Arrivals agree with the daily counts in every week; preventions are operational estimates by the French authorities and are revised from time to time.'
		},
		suitability: {
			rating: 'amber',
			reason:
				'Preventions count attempts, not people, and are published by week only since May 2024.'
		}
	},
	'preventions-annual': {
		version: '2026-09-25',
		publisher: 'House of Commons Library; Home Office',
		publication:
			'House of Commons Library briefing CBP-9681 (13 May 2026) for 2018 to 2023; Home Office time series, sheet SB_02, to the edition of 2026-09-25 from 2024',
		originalAddress: null,
		published: null,
		licence: {
			name: 'Open Parliament Licence v3.0 (2018 to 2023); Open Government Licence v3.0 (from 2024)',
			address: null
		},
		attribution:
			'Contains Parliamentary information licensed under the Open Parliament Licence v3.0, and public sector information licensed under the Open Government Licence v3.0. Sources: House of Commons Library, CBP-9681; Home Office.',
		whatWeDid: [
			'Took 2018 to 2023 as quoted by the House of Commons Library and summed the published weeks of 2024, 2025 and 2026.'
		],
		caveats: [
			'2018 to 2023 are second-hand; 2022 and 2023 are rounded, and definitions differ between years.',
			'2024 covers the weeks ending 5 May to 29 December; 2026 the weeks ending 4 January to 20 September.',
			PREVENTIONS_CAVEATS[0]
		],
		derivedFrom: null,
		quality: {
			rating: 'red',
			reason: 'Second-hand and partly rounded figures under changing definitions.'
		},
		suitability: {
			rating: 'amber',
			reason: 'Shows the order of magnitude before 2024; years are not comparable.'
		}
	},
	'red-day-periods': {
		...HOME_OFFICE,
		version: '2025-06-03',
		publication:
			'Small boat arrivals and the impact of crossing conditions, and its press coverage',
		originalAddress:
			'https://www.gov.uk/government/statistics/small-boat-arrivals-and-the-impact-of-crossing-conditions/small-boat-arrivals-and-the-impact-of-crossing-conditions',
		published: '2025-06-03',
		attribution:
			'Contains public sector information licensed under the Open Government Licence v3.0. Source: Home Office, "Small boat arrivals and the impact of crossing conditions".',
		whatWeDid: [
			'Took the red days of each published period; four rows marked as derived are a year to April minus its January to April.'
		],
		caveats: [
			'Periods overlap: never sum the rows.',
			'Red days are an assessment that also uses recent crossing trends: not pure weather.',
			'No monthly table could be found.'
		],
		quality: {
			rating: 'amber',
			reason: 'An official assessment, in part known only from press coverage.'
		},
		suitability: {
			rating: 'amber',
			reason: 'Overlapping periods without months; it checks the wind series, it cannot replace it.'
		}
	},
	'standard-methods': STANDARD_METHODS,
	'wind-daily': {
		version: '2026-06-25',
		publisher: 'Royal Netherlands Meteorological Institute (KNMI)',
		publication: 'KNMI daily data, station 340 Woensdrecht',
		originalAddress: null,
		published: null,
		licence: {
			name: 'CC BY 4.0, as KNMI states; to be confirmed before a public release',
			address: null
		},
		attribution: 'Source: KNMI, daily data of station 340 Woensdrecht, CC BY 4.0.',
		whatWeDid: ['Took wind and pressure of every day since 2000 without changing a figure.'],
		caveats: [
			'The station lies about 200 km east of the Strait: a proxy. No open measurement inside the Strait was found.',
			'Wind is known only after the fact: it explains history; a projection must draw it from its own history.',
			'The version is named after the last day measured; the data page states no edition.'
		],
		derivedFrom: null,
		quality: {
			rating: 'green',
			reason: 'Measurements of a national weather service, every day without a gap.'
		},
		suitability: {
			rating: 'amber',
			reason:
				'Measured 200 km from the Strait, yet it separates days with crossings from days without.'
		}
	},
	'dated-events': {
		version: COMPILED,
		publisher: 'Crosscurrent',
		publication: 'Events that bear on small boat crossings, compiled from public reports',
		originalAddress: null,
		published: COMPILED,
		licence: { name: 'MIT, with the product; the sources keep their own terms', address: null },
		attribution: 'Compiled by Crosscurrent; each event names its source.',
		whatWeDid: [
			'Wrote a label for each event and recorded the address of one public source for it.'
		],
		caveats: [
			'Many sources are press reports or copies of official pages.',
			'Where a label says that a month is inferred or from recollection, no source gave the day.'
		],
		derivedFrom: null,
		quality: { rating: 'amber', reason: 'Each event has one source, often a press copy.' },
		suitability: {
			rating: 'green',
			reason: 'Marks dates on a chart; no figure is computed from it.'
		}
	}
};
