import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthIndex } from '#data/calendar-month.ts';
import { monthSeriesFromCsv } from './month-series.ts';

describe('a month,value file', () => {
	it('is read, whatever its line ends, quotes, column order and byte order mark', () => {
		const expected = {
			ok: true,
			value: { firstMonth: monthIndex('2023-12'), values: [5, 0, 7.5] }
		};
		expect(monthSeriesFromCsv('month,value\n2023-12,5\n2024-01,0\n2024-02,7.5\n')).toEqual(
			expected
		);
		expect(
			monthSeriesFromCsv(
				'\uFEFF"Value","Month",note\r\n5,2023-12,a\r\n0,2024-01,\r\n7.5,"2024-02",b'
			)
		).toEqual(expected);
	});

	it.each([
		['', 'no-heading'],
		['a,b\n2024-01,1', 'no-heading'],
		['month,value', 'no-months'],
		['month,value\n2024-13,1', 'bad-month'],
		['month,value\nOctober,1', 'bad-month'],
		['month,value\n2024-01,1\n2024-03,1', 'month-out-of-step'],
		['month,value\n2024-01,1\n2024-01,1', 'month-out-of-step'],
		['month,value\n2024-02,1\n2024-01,1', 'month-out-of-step'],
		['month,value\n2024-01,-1', 'bad-value'],
		['month,value\n2024-01,', 'bad-value'],
		['month,value\n2024-01,NaN', 'bad-value'],
		['month,value\n2024-01,1e99', 'bad-value'],
		[`month,value\n${'2024-01,1\n'.repeat(2401)}`, 'too-many-months']
	])('%j is refused as %s', (text, code) => {
		expect(monthSeriesFromCsv(text)).toMatchObject({ ok: false, problem: { code } });
	});

	it('never throws', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(typeof monthSeriesFromCsv(`month,value\n${text}`).ok).toBe('boolean');
			})
		);
	});
});
