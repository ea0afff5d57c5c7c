/** The scenarios that the gallery shows its components in. Fewer draws than usual: it is looked at, not read. */

export const GALLERY_SCENARIOS = [
	{ id: '', title: 'As announced', link: '?v=1&draws=512' },
	{
		id: 'hopeful',
		title: 'More money, and the hopes of ministers',
		link: '?v=1&draws=512&border-command=400&interpol=30&border-2026-29=280&beliefs=as-ministers-hope'
	},
	{
		id: 'newer-data',
		title: 'Newer data, calendar years',
		link: '?v=1&draws=512&vintage=2026-09&border-command=0&beliefs=backfires&view=years'
	}
] as const;
