/** Where the figures of a Home Office edition come from: the statement stored with each version. */

import type { DataSetValues, Provenance } from '#data/data-set.ts';
import type { EditionSetId } from '#data/import/import-edition.ts';
import { SET_DEFINITIONS } from '#data/set-definitions.ts';

/** The licence of Home Office figures. */
export const OPEN_GOVERNMENT_LICENCE = {
	name: 'Open Government Licence v3.0, © Crown copyright',
	address: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/'
} as const;

/** The sentence to show wherever Home Office figures are shown. */
export const HOME_OFFICE_ATTRIBUTION =
	'Contains public sector information licensed under the Open Government Licence v3.0. Source: Home Office, "Migrants detected crossing the English Channel in small boats".';

/** The page the Home Office publishes the time series on. */
export const HOME_OFFICE_ADDRESS =
	'https://www.gov.uk/government/publications/migrants-detected-crossing-the-english-channel-in-small-boats';

/** What holds for all figures of the series. */
export const ARRIVALS_CAVEATS = [
	'Provisional operational data, subject to change; the quarterly tables are authoritative.',
	'Counts people detected on arrival, or in the Channel and brought to the UK; undetected arrivals and larger vessels are outside it.'
] as const;

/** What holds for preventions. */
export const PREVENTIONS_CAVEATS = [
	'Preventions are French operational estimates, count repeat attempts, and include returns to France.',
	'A blank prevention figure was not published; it is not zero. Preventions by week begin with the week ending 5 May 2024.'
] as const;

type Judgement = Pick<Provenance, 'whatWeDid' | 'caveats' | 'quality' | 'suitability'>;

const DAILY: Judgement = {
	whatWeDid: [
		'Read sheet SB_01 of the published spreadsheet without changing a figure; a dash became a blank.',
		'Checked that no day is missing or repeated and that the sums of the days equal the weekly sheet SB_02.'
	],
	caveats: [
		...ARRIVALS_CAVEATS,
		'Boats involved in uncontrolled landings are published from 1 January 2023; before that the figure is blank.'
	],
	quality: {
		rating: 'amber',
		reason:
			'Provisional operational counts; their monthly sums differ from the official quarterly table in six months, by 90 people at most.'
	},
	suitability: {
		rating: 'green',
		reason:
			'Counts what the simulator projects, people and boats arriving, for every day since 2018.'
	}
};

const JUDGEMENTS: Record<EditionSetId, Judgement> = {
	'arrivals-daily': DAILY,
	'arrivals-monthly': {
		...DAILY,
		whatWeDid: ['Summed the days of the daily set by calendar month; nothing was estimated.'],
		caveats: [
			...ARRIVALS_CAVEATS,
			'The last month may be covered in part: see its days covered. Its sum is not a month.'
		]
	},
	'crossings-weekly': {
		whatWeDid: [
			'Read sheet SB_02 of the published spreadsheet without changing a figure; a dash became a blank.',
			'Checked that weeks follow one another and that arrivals equal the sums of the daily sheet SB_01.'
		],
		caveats: [...ARRIVALS_CAVEATS, ...PREVENTIONS_CAVEATS],
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
	}
};

/** What the statement for one version needs to know beyond what holds for all of them. */
export interface HomeOfficeVersion {
	readonly set: EditionSetId;
	readonly version: string;
	readonly values: DataSetValues;
	readonly previousVersion: string | null;
	/** The day we read the file. */
	readonly compiled: string;
	/** The SHA-256 checksum of the stored values. */
	readonly checksum: string;
}

/** The provenance of a version read from an edition of the time series. */
export function homeOfficeProvenance(stored: HomeOfficeVersion): Provenance {
	const { set, version, values, compiled } = stored;
	return {
		set,
		version,
		title: SET_DEFINITIONS[set].title,
		publisher: 'Home Office',
		publication: `Migrants detected crossing the English Channel in small boats: time series, edition of ${version}`,
		originalAddress: HOME_OFFICE_ADDRESS,
		published: version,
		compiled,
		licence: OPEN_GOVERNMENT_LICENCE,
		attribution: HOME_OFFICE_ATTRIBUTION,
		...JUDGEMENTS[set],
		previousVersion: stored.previousVersion,
		derivedFrom: set === 'arrivals-monthly' ? { set: 'arrivals-daily', version } : null,
		checksum: { algorithm: 'SHA-256', of: 'values.json', hex: stored.checksum },
		rows: values.rows.length,
		firstPeriod: String(values.rows[0]?.[0]),
		lastPeriod: String(values.rows.at(-1)?.[0])
	};
}
