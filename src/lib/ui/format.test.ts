import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	decimal,
	exactCount,
	financialYearInWords,
	hundredsCount,
	leverInWords,
	listInWords,
	moneyInWords,
	moneyShort,
	percentAsShare,
	pounds,
	roundedCount,
	roundedMoney,
	shareAsPercentText,
	unbroken
} from './format.ts';
import { MONEY_TEXTS } from './money-fixture.ts';

describe('counts of people', () => {
	it.each([
		[0, '0'],
		[999, '999'],
		[5417, '5,417'],
		[41_472, '41,472'],
		[1_234_567, '1,234,567'],
		[-1500, '−1,500']
	])('writes %d exactly as %s', (count, text) => {
		expect(exactCount(count)).toBe(text);
	});

	it.each([
		[18_240, '18,000'],
		[52_310, '52,000'],
		[994, '990'],
		[996, '1,000'],
		[7, '7'],
		[-1840, '−1,800']
	])('rounds %d to two figures: %s', (count, text) => {
		expect(roundedCount(count)).toBe(text);
	});

	it('VIZ-28: rounds table numbers to hundreds', () => {
		expect([49, 50, 5417].map(hundredsCount)).toEqual(['0', '100', '5,400']);
	});

	it('VIZ-28: never moves a count by more than a twentieth when it rounds to two figures', () => {
		fc.assert(
			fc.property(fc.integer({ min: 10, max: 1_000_000 }), (count) => {
				const shown = Number(roundedCount(count).replaceAll(',', ''));
				return Math.abs(shown - count) <= count / 20;
			})
		);
		expect(roundedCount(105)).toBe('110');
	});
});

describe('money', () => {
	it.each(MONEY_TEXTS)('INP-11: writes %d million as %s and %s', (amount, short, words) => {
		expect([moneyShort(amount), moneyInWords(amount)]).toEqual([short, words]);
	});

	it('rounds simulated money to two figures', () => {
		expect([-369.7, 438.2, 7.34].map(roundedMoney)).toEqual(['−£370m', '£440m', '£7.3m']);
	});

	it('writes pounds with commas', () => {
		expect(pounds(106_000)).toBe('£106,000');
	});
});

describe('other numbers', () => {
	it('drops trailing noughts', () => {
		expect([1.8, 2, 4.66, -0.04].map((amount) => decimal(amount))).toEqual([
			'1.8',
			'2',
			'4.7',
			'0'
		]);
	});

	it('speaks of one person and of many people', () => {
		expect([leverInWords(1, 'people'), leverInWords(100, 'people')]).toEqual([
			'1 person',
			'100 people'
		]);
	});

	it.each([3.14, 10.55, -5, 0.1, 33.333, 89.99])('keeps %d per cent as it was typed', (percent) => {
		const share = percentAsShare(percent);
		expect(shareAsPercentText(share).replace('−', '-')).toBe(String(percent));
		expect(String(share).length).toBeLessThan(9);
	});

	it('writes no share with an exponent, which no link could hold', () => {
		expect([3.14, 1e-5, -1e-7].map((percent) => String(percentAsShare(percent)))).toEqual([
			'0.0314',
			'0',
			'0'
		]);
	});

	it('joins a minus sign to its amount', () => {
		expect(unbroken('−£240m to −£88m')).toBe('−\u2060£240m to −\u2060£88m');
	});

	it('writes shares as per cent, financial years and lists', () => {
		expect([
			shareAsPercentText(-0.05),
			financialYearInWords(2099),
			listInWords(['a', 'b', 'c'])
		]).toEqual(['−5', '2099–00', 'a, b and c']);
	});
});
