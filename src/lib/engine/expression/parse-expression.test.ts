import fc from 'fast-check';
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
		['config({number: "BigNumber"})', 'object'],
		['1:5000000', 'range'],
		['[1, 2, 3]', 'array'],
		['a = 3', 'assignment'],
		['f(x) = x', 'functionassignment'],
		['a.b', 'accessor'],
		['"text"', 'not a number'],
		['a ? b : c', 'conditional'],
		['a < b < c', 'relational'],
		['2 a', 'multiplication sign'],
		['a!', 'operator'],
		['not a', 'operator'],
		['a; b', 'block'],
		['', 'not a number'],
		['a +', 'cannot be read'],
		['stirlingS2(2000, 1000)', 'does not exist'],
		['import(a)', 'does not exist'],
		['constructor', null],
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
		const parsed = parseExpression(text);
		// `constructor` is an ordinary word: the model's check says that nothing is called so.
		if (reason === null) expect(parsed).toMatchObject({ ok: true });
		else expect(parsed).toMatchObject({ ok: false, fault: expect.stringContaining(reason) });
	});

	it('refuses very long and very deep text at once', () => {
		expect(parseExpression('a+'.repeat(500_000)).ok).toBe(false);
		expect(parseExpression('('.repeat(400) + 'a' + ')'.repeat(400)).ok).toBe(false);
		expect(parseExpression('-'.repeat(900) + 'a').ok).toBe(false);
	});

	it('never throws', () => {
		const pieces = fc.constantFrom(
			...'a b_c 1 2.5 + - * / ^ ( ) , if min max lag ewma [ ] { } : ; " = < > ! . announced __proto__ config'.split(
				' '
			)
		);
		const text = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 200 }),
			fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(' '))
		);
		fc.assert(
			fc.property(text, (formula) => {
				const parsed = parseExpression(formula);
				expect(parsed.ok || parsed.fault.length > 0).toBe(true);
			}),
			{ numRuns: 5000 }
		);
	});
});
