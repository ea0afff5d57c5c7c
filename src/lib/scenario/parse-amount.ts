/** Reads an amount the way people write it: `150`, `£150m`, `150 million`, `0.15bn`, `1,500`, `5%`. */
import type { Outcome } from './problems.ts';

/** What the number counts. Money is returned in GBP millions, per cent as written (5 for 5%). */
export type AmountUnit = 'GBP m' | 'people' | 'per cent';

const NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d+)?$/;

const MONEY_SCALES = new Map<string, number>([
	['', 1],
	['m', 1],
	['mn', 1],
	['mln', 1],
	['million', 1],
	['millions', 1],
	['bn', 1000],
	['b', 1000],
	['billion', 1000],
	['billions', 1000],
	['k', 0.001],
	['thousand', 0.001]
]);
const PEOPLE_WORDS = ['', 'people', 'person', 'investigators', 'posts'];
const PER_CENT_WORDS = ['', '%', 'per cent', 'percent'];

const EXAMPLES: Readonly<Record<AmountUnit, string>> = {
	'GBP m': 'Write an amount in £ million, such as 150, £150m or 0.15bn.',
	people: 'Write a whole number of people, such as 100 or 1,500.',
	'per cent': 'Write a number of per cent, such as 5 or -2.5.'
};

/** Reads an amount, or says how to write it. */
export function parseAmount(text: string, unit: AmountUnit): Outcome<number> {
	const refuse = (sentence: string): Outcome<number> => ({
		ok: false,
		problem: { code: 'unreadable-amount', sentence, whatToDo: EXAMPLES[unit] }
	});
	if (text.length > 40) return refuse('The amount is too long.');
	const plain = text
		.trim()
		.toLowerCase()
		.replaceAll('−', '-')
		.replace(/^([+-]?)\s*(?:£|gbp)\s*/, '$1');
	if (plain === '') return refuse('The amount is empty.');
	const split = /^([+-]?[\d.,]*)\s*([a-z%][a-z %.]*)?$/.exec(plain);
	const number = NUMBER.exec(split?.[1] ?? '');
	if (split === null || number === null || (number[2] ?? number[3]) === undefined)
		return refuse(`“${text.trim()}” is not an amount.`);
	const value = Number(`${number[1]}${(number[2] ?? '0').replaceAll(',', '')}${number[3] ?? ''}`);
	const word = (split[2] ?? '').trim().replace(/\.$/, '');
	const scale = scaleOf(word, unit);
	if (scale === undefined) return refuse(`“${word}” is not a unit that fits here.`);
	if (unit === 'people' && !Number.isInteger(value)) return refuse('People come in whole numbers.');
	// Twelve significant digits remove what 0.15 × 1000 leaves behind.
	return { ok: true, value: Number((value * scale).toPrecision(12)) };
}

function scaleOf(word: string, unit: AmountUnit): number | undefined {
	if (unit === 'GBP m') return MONEY_SCALES.get(word.replace(/ ?(pounds|gbp)$/, ''));
	return (unit === 'people' ? PEOPLE_WORDS : PER_CENT_WORDS).includes(word) ? 1 : undefined;
}
