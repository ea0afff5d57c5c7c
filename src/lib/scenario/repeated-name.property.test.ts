/** A name that stands twice is found wherever it stands and however it is written; nothing else is. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { repeatedName } from './repeated-name.ts';

it.each([
	['{"a":1,"a":1}', 'a'],
	['{"a":{"b":[{"c":1,"d":"}{","c":2}]}}', 'c'],
	['{"a":1,"\\u0061":2}', 'a'],
	['{"":1 , "" : 2}', ''],
	['{"__proto__":1,"__proto__":2}', '__proto__'],
	['{"a":{"a":1},"b":{"a":":"}}', null],
	['["a","a",{"b":"b"},{"b":"\\"b\\":"}]', null],
	['"a"', null],
	['7', null]
])('%s', (text, name) => expect(repeatedName(text)).toBe(name));

it('gives a name that a terminal can show', () => {
	expect(repeatedName('{"\\u001b[2J":1,"\\u001b[2J":2}')).toBe(' [2J');
	const long = 'x'.repeat(1000);
	expect(repeatedName(`{"${long}":1,"${long}":2}`)).toHaveLength(60);
});

it('of any JSON that was written by a program none is found, with one more pair it is', () => {
	fc.assert(
		fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), (value) => {
			const text = JSON.stringify([value], null, 1);
			expect(repeatedName(text)).toBeNull();
			const name = JSON.stringify(Object.keys(value)[0]);
			const twice = `[${JSON.stringify(value).replace(/\}$/, '')},${name}:0}]`;
			expect(repeatedName(twice)).not.toBeNull();
		})
	);
});
