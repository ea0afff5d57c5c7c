/** How amounts of money have to be written, in Node and in every browser. Only for tests. */

/** GBP millions, beside a chart, and in a sentence. */
export const MONEY_TEXTS: readonly (readonly [
	gbpMillions: number,
	short: string,
	words: string
])[] = [
	[150, '£150m', '£150 million'],
	[1500, '£1.5bn', '£1.5 billion'],
	[0, '£0', '£0'],
	[6.5, '£6.5m', '£6.5 million'],
	[-85, '−£85m', '−£85 million'],
	[0.01, '£0', '£0'],
	[180, '£180m', '£180 million'],
	[184.7, '£185m', '£185 million'],
	[999.6, '£1bn', '£1 billion'],
	[1000, '£1bn', '£1 billion'],
	[1234, '£1.23bn', '£1.23 billion'],
	[-1500, '−£1.5bn', '−£1.5 billion'],
	[0.5, '£0.5m', '£0.5 million'],
	[-0.01, '£0', '£0']
];
