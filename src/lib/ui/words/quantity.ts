/** How quantities, their values and their kinds are written for people. */
import type { QuantityKind } from '#scenario/explain-graph.ts';
import type { ValueRange } from '#scenario/explain-values.ts';
import { decimal, exactCount, toTwoFigures } from '#ui/format.ts';

const UNITS: Readonly<Record<string, readonly [one: string, many: string]>> = {
	'GBP m': ['£ million', '£ million'],
	person: ['person', 'people'],
	share: ['as a share, where 1 is all', 'as a share, where 1 is all'],
	month: ['month', 'months'],
	day: ['day', 'days'],
	year: ['year', 'years'],
	count: ['', ''],
	'1 / year': ['a year, as a share', 'a year, as a share'],
	'person^0.5': ['square root of people', 'square root of people'],
	'person^0.5 / day': ['square root of people a day', 'square root of people a day'],
	'GBP / person': ['£ a person', '£ a person'],
	'GBP / person / year': ['£ a person a year', '£ a person a year'],
	'GBP / person / night': ['£ a person a night', '£ a person a night'],
	'person / boat': ['person a boat', 'people a boat'],
	'GBP / GBP m': ['pounds in a million', 'pounds in a million'],
	'night / year': ['nights a year', 'nights a year'],
	'month / year': ['months a year', 'months a year']
};

/** A unit in words, for many of it: `people`, `£ million`. */
export function unitInWords(unit: string): string {
	return UNITS[unit]?.[1] ?? unit;
}

/** A number to some significant figures, with commas and a true minus: `1,234`, `0.0312`, `−2.4`. */
export function significant(value: number, figures = 3): string {
	if (!Number.isFinite(value)) return 'not a number';
	const size = Math.abs(value);
	if (size === 0 || size < 1e-9) return '0';
	if (size >= 10 ** (figures - 1)) return exactCount(figures > 2 ? value : toTwoFigures(value));
	const places = Math.min(9, figures - 1 - Math.floor(Number(size.toExponential().split('e')[1])));
	return decimal(value, places);
}

/** A value with its unit: `£6.25m`, `3,456 people`, `0.31`. */
export function valueText(value: number, unit: string, figures = 3): string {
	const number = significant(value, figures);
	if (unit === 'GBP m') return number === '0' ? '£0' : withPound(number, 'm');
	if (unit.startsWith('GBP / person')) return withPound(number, '');
	if (unit === 'share' || unit === 'count') return number;
	const [one, many] = UNITS[unit] ?? [unit, unit];
	return `${number} ${number === '1' ? one : many}`;
}

function withPound(number: string, suffix: string): string {
	return number.startsWith('−') ? `−£${number.slice(1)}${suffix}` : `£${number}${suffix}`;
}

/** Simulated figures are never shown more exactly than this; declared numbers are. */
const SIMULATED_FIGURES = 2;

/** A range in words: `2,100 people to 5,400 people`, or one value where all simulations agree. */
export function rangeText({ low, high }: ValueRange, unit: string): string {
	if (low === high) return valueText(low, unit, 4);
	const to = simulatedText(high, unit);
	const from = unit.startsWith('GBP')
		? simulatedText(low, unit)
		: significant(low, SIMULATED_FIGURES);
	return simulatedText(low, unit) === to ? `about ${to}` : `${from} to ${to}`;
}

/** A simulated value, to two significant figures: `3,800 people`. */
export function simulatedText(value: number, unit: string): string {
	return valueText(value, unit, SIMULATED_FIGURES);
}

/** Whether chance plays a part in a value. */
export function isRange({ low, high }: ValueRange): boolean {
	return low !== high;
}

/** What a quantity is, in a word or two. */
export const KIND_WORDS: Readonly<Record<QuantityKind, string>> = {
	formula: 'Formula',
	assumption: 'Assumption',
	lever: 'Choice',
	series: 'From data',
	shock: 'Chance',
	constant: 'Definition'
};

/** What functions along the months mean, by the word that stands in a formula. */
export const FUNCTION_MEANINGS: Readonly<Record<string, readonly [name: string, meaning: string]>> =
	{
		lag: ['earlier(x, n)', 'what x was n months before; nothing before November 2024'],
		cumsum: ['total so far(x)', 'x of this month and of every month before it, added up'],
		ewma: [
			'recent average(x, n)',
			'an average of x over the past in which a month counts half as much n months later'
		],
		ramp: ['ramp(start, n)', 'a straight line from 0 to 1 over n months after the start'],
		between: [
			'between(start, end)',
			'1 from the month of the start up to the month before the end, otherwise 0'
		],
		'financial-year': ['year total(x)', 'x added up over the financial year, April to March'],
		discount: [
			'discounted(x, rate)',
			'x, counting for less the later it comes: divided by 1 plus the rate, once for each year since November 2024'
		]
	};

/** The worlds that a formula may ask about. */
export const WORLD_WORDS: Readonly<Record<string, string>> = {
	announced: 'as announced',
	'without-measures': 'without the measures'
};

/** A grade of evidence in words. */
export const GRADE_WORDS: Readonly<Record<string, string>> = {
	A: 'official statistic',
	B: 'peer-reviewed study or audit office',
	C: 'think tank or own count',
	D: 'government claim or press report',
	E: 'assumption: no source gives its value'
};
