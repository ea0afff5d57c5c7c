import { describe, expect, it } from 'vitest';
import { parseExpression } from './parse-expression.ts';
import { unitFromText, unitOfExpression, unitText } from './unit.ts';

const UNITS: Record<string, string> = {
	people: 'person',
	cost: 'GBP / person',
	money: 'GBP m',
	pounds: 'GBP m',
	root: 'person^0.5',
	share: 'share',
	months: 'month',
	rate: '1 / year'
};

function unitOf(text: string): string {
	const parsed = parseExpression(text);
	if (!parsed.ok) throw new Error(parsed.fault);
	const found = unitOfExpression(parsed.expression, (id) => unitFromText(UNITS[id] ?? 'share'));
	return found.ok ? unitText(found.unit) : `fault: ${found.fault}`;
}

describe('units', () => {
	it.each(['person', 'GBP / person / year', 'GBP m', 'person^0.5', 'share', '1 / year'])(
		'%s survives reading and writing',
		(text) => expect(unitText(unitFromText(text))).toBe(text)
	);

	it('refuses what is no unit', () => {
		for (const text of ['', '%', 'GBP /', '3 people'])
			expect(() => unitFromText(text)).toThrow('not a unit');
	});

	it.each([
		['people * cost', 'GBP'],
		['root * root', 'person'],
		['sqrt(people)', 'person^0.5'],
		['people / people', 'share'],
		['max(0, people)', 'person'],
		['1 - share', 'share'],
		['cumsum(lag(money, months))', 'GBP m'],
		['ramp(months, months) * people', 'person'],
		['discount(money, rate)', 'GBP m'],
		['if(people > 0, money, 0)', 'GBP m'],
		['exp(-share)', 'share'],
		['without_measures(people) - people', 'person']
	])('%s is in %s', (text, unit) => expect(unitOf(text)).toBe(unit));

	it.each([
		['people + money', 'puts together'],
		['people + 1', 'puts together'],
		['exp(people)', 'must be in share'],
		['lag(people, share)', 'must be in month'],
		['discount(money, share)', 'must be in 1 / year'],
		['if(people, money, money)', 'condition'],
		['people ^ share', 'cannot be raised'],
		['people < money', 'puts together']
	])('%s is a fault', (text, reason) => expect(unitOf(text)).toContain(reason));
});
