/** Which data sets each fitted row and each monthly chance follows from: told here, and held to `fit-vintage.ts` by a test. */
import type { FittedVintage } from '../fit-vintage.ts';
import type { Origin } from './model-documentation.ts';

const ARRIVALS = 'arrivals-monthly';
const WIND = 'wind-daily';

/** By series or shock id. */
export const ORIGINS: Readonly<Record<keyof FittedVintage['series'] & string, Origin>> = {
	'baseline-centre': {
		sentence:
			'The square root of the people counted in measured months. After them, the middle of the forecast that is fitted on the counted months.',
		dataSets: [ARRIVALS]
	},
	'baseline-spread': {
		sentence:
			'How far the same forecast was wrong at the same distance in the past, less the part that is weather. Nothing in measured months.',
		dataSets: [ARRIVALS, WIND]
	},
	'weather-effect': {
		sentence:
			'How the errors of past forecasts, one month ahead, moved with calm days. Nothing in measured months.',
		dataSets: [ARRIVALS, WIND]
	},
	'is-projected': { sentence: 'Follows from the last month that the edition knows.', dataSets: [] },
	'measures-in-baseline': {
		sentence: 'A statement about the edition: whether its data are from after the announcement.',
		dataSets: []
	},
	'in-first-two-years': {
		sentence: 'Follows from the last month that the edition knows.',
		dataSets: []
	},
	'baseline-shock': {
		sentence:
			'A draw from a normal distribution for each month and simulation. How much of it carries over to the next month is measured on the errors of past forecasts.',
		dataSets: [ARRIVALS, WIND]
	},
	'calm-day-anomaly': {
		sentence:
			'For each month and simulation, what the same month of a past year was, each year being as likely as any other.',
		dataSets: [WIND]
	}
};
