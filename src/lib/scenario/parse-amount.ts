/** Reads an amount the way people write it: `150`, `£150m`, `150 million`, `0.15bn`, `1,500`, `5%`. */
import type { Outcome } from './problems.ts';

/** What the number counts. `GBP m` is returned in millions, `GBP` in pounds, per cent as written (5 for 5%). */
export type AmountUnit = 'GBP m' | 'GBP' | 'people' | 'per cent' | 'days' | 'months' | 'years';

const NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d+)?$/;

/** GBP millions for one of each. */
const MONEY_SCALES = new Map<string, number>([
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
const WORDS: Readonly<Record<Exclude<AmountUnit, 'GBP m' | 'GBP'>, readonly string[]>> = {
	people: ['', 'people', 'person', 'investigators', 'posts'],
	'per cent': ['', '%', 'per cent', 'percent'],
	days: ['', 'day', 'days', 'calm days'],
	months: ['', 'month', 'months'],
	years: ['', 'year', 'years']
};

const EXAMPLES: Readonly<Record<AmountUnit, string>> = {
	'GBP m': 'Write an amount in £ million, such as 150, £150m or 0.15bn.',
	GBP: 'Write an amount in pounds, such as 106,000 or £106k.',
	people: 'Write a whole number of people, such as 100 or 1,500.',
	'per cent': 'Write a number of per cent, such as 5 or -2.5.',
	days: 'Write a number of days, such as 2 or -2.',
	months: 'Write a number of months, such as 15.',
	years: 'Write a number of years, such as 2.'
};

/** Reads an amount, or says how to write it. */
export function parseAmount(text: string, unit: AmountUnit): Outcome<number> {
	const refuse = (sentence: string): Outcome<number> => ({
		ok: false,
		problem: { code: 'unreadable-amount', sentence, whatToDo: EXAMPLES[unit] }
	});
	if (text.length > 40) return refuse('The amount is too long.');
	const isMoney = unit === 'GBP m' || unit === 'GBP';
	const typed = text.trim().toLowerCase().replaceAll('−', '-');
	const plain = isMoney ? typed.replace(/^([+-]?)\s*(?:£|gbp)\s*/, '$1') : typed;
	if (plain === '') return refuse('The amount is empty.');
	const split = /^([+-]?[\d.,]*)\s*([a-z%][a-z %.]*)?$/.exec(plain);
	const number = NUMBER.exec(split?.[1] ?? '');
	if (split === null || number === null || (number[2] ?? number[3]) === undefined)
		return refuse(`“${text.trim()}” is not an amount.`);
	const value = Number(`${number[1]}${(number[2] ?? '0').replaceAll(',', '')}${number[3] ?? ''}`);
	const word = (split[2] ?? '').trim().replace(/\.$/, '');
	const scale = scaleOf(word, unit);
	if (scale === undefined) return refuse(`“${word}” is not a unit that fits here.`);
	// Twelve significant digits remove what 0.15 × 1000 leaves behind.
	const amount = Number((value * scale).toPrecision(12));
	if (unit === 'people' && !Number.isInteger(amount))
		return refuse('People come in whole numbers.');
	return { ok: true, value: amount };
}

/** Reads an amount between two bounds, both allowed, or says what to write. */
export function amountWithin(
	text: string,
	unit: AmountUnit,
	{ min, max }: { readonly min: number; readonly max: number }
): Outcome<number> {
	const parsed = parseAmount(text, unit);
	if (!parsed.ok || (parsed.value >= min && parsed.value <= max)) return parsed;
	return {
		ok: false,
		problem: {
			code: 'amount-out-of-bounds',
			sentence: `${text.trim()} is outside what can be set here.`,
			whatToDo: `Enter a number from ${plain(min)} to ${plain(max)}.`
		}
	};
}

function plain(bound: number): string {
	const digits = String(Math.abs(bound)).replace(/\B(?=(\d{3})+$)/g, ',');
	return bound < 0 ? `−${digits}` : digits;
}

function scaleOf(word: string, unit: AmountUnit): number | undefined {
	if (unit === 'people') {
		const [, thousands, counted = ''] = /^(k|thousand)? ?(.*)$/.exec(word) ?? [];
		if (!WORDS.people.includes(counted)) return undefined;
		return thousands === undefined ? 1 : 1000;
	}
	if (unit !== 'GBP m' && unit !== 'GBP') return WORDS[unit].includes(word) ? 1 : undefined;
	const bare = word.replace(/ ?(pounds|gbp)$/, '');
	if (bare === '') return 1;
	const millions = MONEY_SCALES.get(bare);
	return millions === undefined || unit === 'GBP m' ? millions : millions * 1_000_000;
}
