/** Numbers of assumptions in words, with their units. */
import type { AssumptionSetting } from '#scenario/scenario.ts';
import { shownNumber } from '#scenario/shown-unit.ts';
import { decimal, exactCount } from '#ui/format.ts';

const AFTER: Readonly<Record<string, readonly [one: string, many: string]>> = {
	share: ['%', '%'],
	'1 / year': ['% a year', '% a year'],
	month: [' month', ' months'],
	day: [' day', ' days'],
	year: [' year', ' years'],
	person: [' person', ' people'],
	'GBP m': [' million', ' million'],
	'GBP / person': [' a person', ' a person'],
	'GBP / person / year': [' a person a year', ' a person a year'],
	'GBP / person / night': [' a person a night', ' a person a night']
};

/** One number with its unit: "20%", "£106,000 a person", "15 months". */
export function amountWords(value: number, unit: string): string {
	const [one, many] = AFTER[unit] ?? ['', ''];
	if (value === 0 && unit.startsWith('GBP')) return '£0';
	return `${bareAmount(value, unit)}${shownNumber(value, unit) === 1 ? one : many}`;
}

/** One number without its unit: "20", "£106,000". */
export function bareAmount(value: number, unit: string): string {
	const shown = decimal(shownNumber(value, unit), 4);
	const money = unit.startsWith('GBP');
	return money ? `£${Math.abs(value) < 1000 ? shown : exactCount(value)}` : shown;
}

/** Low, likely and high with their unit: "9 to 24 months, likely 15". */
export function rangeWords({ low, central, high }: AssumptionSetting, unit: string): string {
	if (low === high) return amountWords(central, unit);
	return `${bareAmount(low, unit)} to ${amountWords(high, unit)}, likely ${bareAmount(central, unit)}`;
}

/** A unit in words, for the name of a field. */
export function unitWords(unit: string): string {
	if (unit === 'share' || unit === '1 / year') return 'per cent';
	if (unit === 'GBP m') return '£ million';
	if (unit.startsWith('GBP')) return `pounds${(AFTER[unit] ?? ['', ''])[1]}`;
	return (AFTER[unit] ?? ['', unit])[1].trim();
}
