/** Where the scores of the standard methods come from. */
import type { CompiledStatement } from './import-shared-data-statements.ts';

export const STANDARD_METHODS = {
	version: '2026-11-23',
	publisher: 'Crosscurrent',
	publication: 'Standard forecasting methods of R’s forecast package, scored on monthly arrivals',
	originalAddress: null,
	published: null,
	licence: { name: 'MIT', address: null },
	derivedFrom: { set: 'arrivals-monthly', version: '2026-10-07' },
	attribution: 'Scores made with the R package forecast (R. J. Hyndman and others).',
	whatWeDid: [
		'Ran seven methods with three transforms and two fitting starts each, from every month since June 2022, 1 to 18 months ahead.',
		'Kept each method’s best variant, chosen with hindsight, and its loss and coverage.'
	],
	caveats: [
		'The best variant of each method is known only afterwards, so these scores flatter the methods.'
	],
	quality: { rating: 'green', reason: 'Made by a script from the same monthly arrivals.' },
	suitability: { rating: 'green', reason: 'Made to be compared with the baseline.' }
} satisfies CompiledStatement;
