/** How numbers are written for people: own rules, so that server and browsers agree to the letter. */
import type { LeverControl } from '#scenario/simulator-view.ts';

const MINUS = '−';

function withCommas(digits: string): string {
	return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A count written exactly, with commas: `5,417`. */
export function exactCount(count: number): string {
	const rounded = Math.round(count);
	return `${rounded < 0 ? MINUS : ''}${withCommas(String(Math.abs(rounded)))}`;
}

/** Rounds to two significant figures: 41,472 becomes 41,000. */
export function toTwoFigures(amount: number): number {
	if (amount === 0 || !Number.isFinite(amount)) return 0;
	return Number(amount.toPrecision(2));
}

/** A simulated count in a sentence: two significant figures, `41,000`. */
export function roundedCount(count: number): string {
	return exactCount(toTwoFigures(Math.round(count)));
}

/** A simulated count in a table: to the nearest hundred. */
export function hundredsCount(count: number): string {
	return exactCount(Math.round(count / 100) * 100);
}

/** A decimal with at most `places` places and no trailing noughts: `1.8`. */
export function decimal(amount: number, places = 1): string {
	const fixed = Math.abs(amount).toFixed(places);
	const trimmed = fixed.includes('.') ? fixed.replace(/\.?0+$/, '') : fixed;
	const [whole = '0', fraction] = trimmed.split('.');
	const text = fraction === undefined ? withCommas(whole) : `${withCommas(whole)}.${fraction}`;
	return amount < 0 && text !== '0' ? `${MINUS}${text}` : text;
}

/** Pounds, exactly: `£106,000`. */
export function pounds(amountGbp: number): string {
	const sign = amountGbp < 0 ? MINUS : '';
	return `${sign}£${exactCount(Math.abs(amountGbp))}`;
}

function scaled(amountGbpMillions: number): { sign: string; amount: string; isBillions: boolean } {
	const size = Math.abs(amountGbpMillions);
	// What would be written as £1,000m is a billion.
	const isBillions = size >= 999.5;
	const amount = isBillions ? decimal(size / 1000, 2) : decimal(size, size < 10 ? 1 : 0);
	return { sign: amountGbpMillions < 0 && amount !== '0' ? MINUS : '', amount, isBillions };
}

/** Money beside a chart or in a table: `£150m`, `£1.5bn`. */
export function moneyShort(amountGbpMillions: number): string {
	const { sign, amount, isBillions } = scaled(amountGbpMillions);
	if (amount === '0') return '£0';
	return `${sign}£${amount}${isBillions ? 'bn' : 'm'}`;
}

/** Money in a sentence: `£150 million`, `£1.5 billion`. */
export function moneyInWords(amountGbpMillions: number): string {
	const { sign, amount, isBillions } = scaled(amountGbpMillions);
	if (amount === '0') return '£0';
	return `${sign}£${amount} ${isBillions ? 'billion' : 'million'}`;
}

/** Simulated money, to two significant figures: `£340m`. */
export function roundedMoney(amountGbpMillions: number): string {
	return moneyShort(toTwoFigures(Math.round(amountGbpMillions * 10) / 10));
}

/** A lever's setting as its text field shows it, as exact as it was typed: `150`, `1,500`. */
export function leverText(setting: number): string {
	return decimal(setting, 6);
}

/** A lever's setting as it is spoken: `£150 million`, `100 people`, `5%`, `2 days`, `on`. */
export function leverInWords(setting: number, unit: LeverControl['unit']): string {
	if (unit === 'GBP m') return moneyInWords(setting);
	if (unit === 'per cent') return `${shareAsPercentText(setting)}%`;
	if (unit === 'switch') return setting > 0 ? 'on' : 'off';
	const [one, many] = UNIT_WORDS[unit];
	return `${decimal(setting, 2)} ${Math.abs(setting) === 1 ? one : many}`;
}

const UNIT_WORDS = {
	people: ['person', 'people'],
	days: ['day', 'days'],
	month: ['month', 'months']
} as const;

/** A share as per cent, as exact as it was typed: 0.1 becomes `10`, 0.1055 becomes `10.55`. */
export function shareAsPercentText(share: number): string {
	return decimal(Number((share * 100).toPrecision(12)), 8);
}

/** Per cent as a share that a link writes without an exponent: 3.14 becomes 0.0314. */
export function percentAsShare(percent: number): number {
	const share = Number((percent / 100).toPrecision(12));
	return Math.abs(share) < 1e-6 ? 0 : share;
}

/** Text that no line breaks inside an amount with a minus sign. */
export function unbroken(text: string): string {
	return text.replaceAll(`${MINUS}£`, `${MINUS}\u2060£`);
}

/** A financial year: 2025 becomes `2025–26`. */
export function financialYearInWords(financialYear: number): string {
	return `${financialYear}–${String((financialYear + 1) % 100).padStart(2, '0')}`;
}

/** Several words as a list: `a, b and c`. */
export function listInWords(words: readonly string[]): string {
	if (words.length < 2) return words.join('');
	return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
