import { describe, expect, it } from 'vitest';
import { DEFAULT_EDITION } from '#scenario/editions.ts';
import { loadDocumentation } from '#scenario/explain-documentation.ts';
import { FUNCTION_MEANINGS, rangeText, unitInWords, valueText } from './quantity.ts';

const documentation = await loadDocumentation(DEFAULT_EDITION);

describe('values in words', () => {
	it.each([
		[6.25, 'GBP m', '£6.25m'],
		[-1234.6, 'GBP m', '−£1,235m'],
		[3456.4, 'person', '3,456 people'],
		[1, 'person', '1 person'],
		[0.03124, 'share', '0.0312'],
		[0, 'GBP m', '£0'],
		[131, 'GBP / person / night', '£131'],
		[-0.5, 'month', '−0.5 months'],
		[1e-12, 'share', '0'],
		[99.96, 'day', '100 days']
	])('%j %s', (value, unit, text) => {
		expect(valueText(value, unit)).toBe(text);
	});

	it('shows simulated ranges to two figures', () => {
		expect(rangeText({ low: 2002, middle: 3834, high: 6503 }, 'person')).toBe(
			'2,000 to 6,500 people'
		);
		expect(rangeText({ low: -1.26, middle: 0, high: 1.24 }, 'GBP m')).toBe('−£1.3m to £1.2m');
		expect(rangeText({ low: 5417, middle: 5417, high: 5417 }, 'person')).toBe('5,417 people');
		expect(rangeText({ low: 0.9991, middle: 1, high: 1.0002 }, 'share')).toBe('about 1');
	});

	it('know every unit and every function of the model', () => {
		const { formulas, assumptions, series, shocks, constants, fundingLines, levers } =
			documentation;
		const units = [formulas, assumptions, series, shocks, constants, fundingLines, levers]
			.flat()
			.map(({ unit }) => unit);
		expect(units.filter((unit) => unitInWords(unit) === unit && !['GBP m'].includes(unit))).toEqual(
			[]
		);
		expect(
			formulas.flatMap(({ functions }) => functions).filter((name) => !(name in FUNCTION_MEANINGS))
		).toEqual([]);
	});
});
