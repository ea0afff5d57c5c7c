import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountWithin, parseAmount, type AmountUnit } from './parse-amount.ts';

describe('amounts', () => {
	it.each<[string, AmountUnit, number]>([
		['150', 'GBP m', 150],
		['£150m', 'GBP m', 150],
		['£ 150 m', 'GBP m', 150],
		['150 million', 'GBP m', 150],
		['£150 million', 'GBP m', 150],
		['150 MILLION', 'GBP m', 150],
		['150mn', 'GBP m', 150],
		['£150million', 'GBP m', 150],
		['0.15bn', 'GBP m', 150],
		['£0.15 billion', 'GBP m', 150],
		['.15bn', 'GBP m', 150],
		['150.0', 'GBP m', 150],
		['  150  ', 'GBP m', 150],
		['1,500', 'GBP m', 1500],
		['1,500m', 'GBP m', 1500],
		['1.5bn', 'GBP m', 1500],
		['500k', 'GBP m', 0.5],
		['0', 'GBP m', 0],
		['+5', 'GBP m', 5],
		['-5', 'GBP m', -5],
		['−5', 'GBP m', -5],
		['-£5m', 'GBP m', -5],
		['GBP 6m', 'GBP m', 6],
		['6 million pounds', 'GBP m', 6],
		['100', 'people', 100],
		['1,500 people', 'people', 1500],
		['100 investigators', 'people', 100],
		['30k', 'people', 30000],
		['30 thousand people', 'people', 30000],
		['1.1k', 'people', 1100],
		['5', 'per cent', 5],
		['5%', 'per cent', 5],
		['-2.5 %', 'per cent', -2.5],
		['10 per cent', 'per cent', 10],
		['10 percent', 'per cent', 10],
		['2', 'days', 2],
		['−2 days', 'days', -2],
		['2 calm days', 'days', 2],
		['15', 'months', 15],
		['15 months', 'months', 15],
		['1 year', 'years', 1],
		['106,000', 'GBP', 106000],
		['£106k', 'GBP', 106000],
		['£0.1m', 'GBP', 100000],
		['32 thousand pounds', 'GBP', 32000]
	])('INP-02: %s (%s) is %d', (text, unit, value) => {
		expect(parseAmount(text, unit)).toEqual({ ok: true, value });
	});

	it.each<[string, AmountUnit]>([
		['', 'GBP m'],
		['   ', 'GBP m'],
		['abc', 'GBP m'],
		['1,50', 'GBP m'],
		['15,0,0', 'GBP m'],
		['1.5.2', 'GBP m'],
		['1e5', 'GBP m'],
		['0x10', 'GBP m'],
		['Infinity', 'GBP m'],
		['NaN', 'GBP m'],
		['150 apples', 'GBP m'],
		['150€', 'GBP m'],
		['.', 'GBP m'],
		['-', 'GBP m'],
		['--5', 'GBP m'],
		['1 500', 'GBP m'],
		['5%', 'GBP m'],
		['1.5', 'people'],
		['100m', 'people'],
		['0.0005k', 'people'],
		['30 kpeople k', 'people'],
		['5 people', 'per cent'],
		['5 months', 'days'],
		['£5', 'months'],
		['1.500,00', 'GBP'],
		['1 500 000', 'GBP'],
		['１５０', 'GBP m'],
		['1٫5', 'GBP m'],
		['9'.repeat(50), 'GBP m']
	])('INP-02, INP-10: %s (%s) is refused with what to write', (text, unit) => {
		const parsed = parseAmount(text, unit);
		expect(parsed).toMatchObject({ ok: false });
		if (!parsed.ok) expect(parsed.problem.whatToDo).toMatch(/^Write /);
	});

	it('any text gives a finite number or a problem', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'binary' }),
				fc.constantFrom<AmountUnit>(
					'GBP m',
					'GBP',
					'people',
					'per cent',
					'days',
					'months',
					'years'
				),
				(text, unit) => {
					const parsed = parseAmount(text, unit);
					expect(
						parsed.ok ? Number.isFinite(parsed.value) : parsed.problem.sentence.length > 0
					).toBe(true);
				}
			)
		);
	});

	it('reads back the numbers that are written in links', () => {
		fc.assert(
			fc.property(fc.integer({ min: -4000, max: 4000 }), (tenths) => {
				expect(parseAmount(String(tenths / 10), 'GBP m')).toEqual({ ok: true, value: tenths / 10 });
			})
		);
	});

	it('INP-10: an amount outside its bounds is refused with both bounds, never moved to one', () => {
		expect(amountWithin('400', 'GBP m', { min: 0, max: 400 })).toEqual({ ok: true, value: 400 });
		expect(amountWithin('-9', 'days', { min: -8, max: 8 })).toMatchObject({
			ok: false,
			problem: { whatToDo: 'Enter a number from −8 to 8.' }
		});
		expect(amountWithin('600k', 'GBP', { min: 0, max: 500_000 })).toMatchObject({
			problem: { whatToDo: 'Enter a number from 0 to 500,000.' }
		});
	});
});
