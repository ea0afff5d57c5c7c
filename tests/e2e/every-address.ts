/** An address or more of every route. */

/** Addresses to look at, by the folder of their route; a new route without one fails the first test. */
export const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
	'.': ['/'],
	about: ['/about'],
	'about/assurance': ['/about/assurance'],
	accessibility: ['/accessibility'],
	analysis: ['/analysis?scenario=%3Fv%3D1%26draws%3D256%26border-command%3D300'],
	assumptions: ['/assumptions'],
	beliefs: ['/beliefs'],
	compare: ['/compare'],
	data: ['/data'],
	'data/[set]/[version]': ['/data/arrivals-monthly/2026-10-07'],
	explain: ['/explain'],
	'explain/[quantity]': ['/explain/arrivals', '/explain/no-such-thing'],
	'gallery/[[scenario]]': ['/gallery', '/gallery/newer-data'],
	ledger: ['/ledger', '/ledger?v=1&draws=256&border-2026-29=280&all-in-second-year=1&colour=blue'],
	predict: [
		'/predict',
		'/predict?v=1&draws=256&vintage=2026-09&guess-2027=30000&guess-2028=lots&guess-2031=1'
	],
	'predict/reveal': [
		'/predict/reveal?v=1&draws=256&guess-2025=30000&guess-2027=199999',
		'/predict/reveal?v=1&draws=256&vintage=2026-09&guess-2027=0&nonsense=1'
	],
	privacy: ['/privacy'],
	record: ['/record'],
	scenario: [
		'/?v=1&draws=256&border-command=300&beliefs=backfires&vintage=2026-09&view=years',
		'/?v=1&draws=256&border-command=9999&nonsense=1'
	],
	settings: ['/settings'],
	story: ['/story'],
	'story/[step]': ['/story/1', '/story/7'],
	table: ['/table']
};
