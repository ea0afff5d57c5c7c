/** The scenarios whose figures are stored, by address. */
export const GOLDEN_SCENARIOS = [
	{ name: 'as-announced', search: '' },
	{
		name: 'own-belief-double-pot',
		search: '?v=1&border-command=300&investigators=200&beliefs=own&belief=0.02_0.1_0.3'
	},
	{ name: 'newer-data-backfires', search: '?v=1&vintage=2026-09&beliefs=backfires&interpol=30' },
	{ name: 'no-money', search: '?v=1&border-command=0&investigators=0&surveillance=0&interpol=0&organised-crime=0' }
] as const;

/** Where a scenario's figures are stored. */
export function goldenPlace(name: string): URL {
	return new URL(`expected/${name}.json`, import.meta.url);
}
