import { describe, expect, it } from 'vitest';
import { namesIn, numbersIn } from './expression.ts';
import { parseExpression } from './parse-expression.ts';

describe('what a formula may say', () => {
	it('reads names with _ as ids with -', () => {
		expect(parseExpression('border_command - 2 * a')).toEqual({
			ok: true,
			expression: {
				kind: 'operator',
				name: 'subtract',
				operands: [
					{ kind: 'name', id: 'border-command' },
					{
						kind: 'operator',
						name: 'multiply',
						operands: [
							{ kind: 'number', value: 2 },
							{ kind: 'name', id: 'a' }
						]
					}
				]
			}
		});
	});

	it.each([
		'-a ^ b',
		'(a + b) / c',
		'if(a <= b, a, b)',
		'min(a, b, c)',
		'max(0, a)',
		'abs(a) + exp(a) + log(a) + sqrt(a) + round(a)',
		'lag(a, b) + cumsum(a) + ewma(a, b)',
		'ramp(a, b) * between(a, b)',
		'financialYear(a) + discount(a, b)',
		'announced(a) - without_measures(a)',
		'a != b',
		'1.5e3 * a'
	])('accepts %s', (text) => {
		expect(parseExpression(text).ok).toBe(true);
	});

	it('collects names and numbers', () => {
		const parsed = parseExpression('a * 7 + max(a, b_c, 12)');
		if (!parsed.ok) throw new Error(parsed.fault);
		expect(namesIn(parsed.expression)).toEqual(['a', 'b-c']);
		expect(numbersIn(parsed.expression)).toEqual([7, 12]);
	});
});

describe('what a formula may not say', () => {
	it.each([
		['config({number: big})', 'object'],
		['1:5000000', 'range'],
		['[1, 2, 3]', 'array'],
		['a = 3', 'assignment'],
		['f(x) = x', 'functionassignment'],
		['a.b', 'accessor'],
		['"text"', '" is not allowed'],
		['true', 'not a number'],
		['1e999', 'too large'],
		['a ? b : c', '? is not allowed'],
		['a < b < c', 'relational'],
		['2 a', 'multiplication sign'],
		['a!', 'operator'],
		['not a', 'operator'],
		['a; b', 'block'],
		['', 'not a number'],
		['a +', 'cannot be read'],
		['stirlingS2(2000, 1000)', 'does not exist'],
		['import(a)', 'does not exist'],
		['constructor', 'cannot be a name'],
		['__proto__', 'not a name'],
		['max(a)', 'takes 2 values'],
		['a * 12%', '% is not allowed'],
		['a * 0x1', '0x is not allowed'],
		['a * (1 + 1 + 1)', 'must be declared'],
		['a * exp(1)', 'must be declared'],
		['lag(a)', 'takes 2 values'],
		['announced(a, b)', 'takes 1 value'],
		['Abc', 'not a name']
	])('refuses %s', (text, reason) => {
		expect(parseExpression(text)).toMatchObject({
			ok: false,
			fault: expect.stringContaining(reason)
		});
	});
});
