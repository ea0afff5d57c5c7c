import type * as mathjs from 'mathjs/number';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HOSTILE_FORMULAS } from './hostile-formulas.ts';
import { MAX_CHARACTERS, MAX_DEPTH, parseExpression } from './parse-expression.ts';

/** What reached the parser of mathjs. */
const read = vi.hoisted((): string[] => []);
vi.mock('mathjs/number', async (original) => {
	const real = await original<typeof mathjs>();
	return {
		...real,
		create: (...parts: Parameters<typeof real.create>) => {
			const made = real.create(...parts);
			const parse = (text: string) => {
				read.push(text);
				return made.parse?.(text);
			};
			return { parse };
		}
	};
});

describe('hostile formulas', () => {
	beforeEach(() => {
		read.length = 0;
	});

	it.each(Object.entries(HOSTILE_FORMULAS))('are refused with a sentence: %s', (_, text) => {
		const parsed = parseExpression(text);
		expect(parsed.ok).toBe(false);
		// One line that a person can read; never the text itself, a megabyte long.
		if (!parsed.ok) expect(parsed.fault).toMatch(/^.{8,200}$/);
	});

	// The time of a refusal has a bound because the text that is read has one.
	it('beyond the limits do not reach the parser', () => {
		for (const text of Object.values(HOSTILE_FORMULAS)) parseExpression(text);
		expect(read.length).toBeGreaterThan(10);
		const deepest = (text: string) => {
			let depth = 0;
			return Math.max(
				0,
				...Array.from(text, (c) => (depth += Number('([{'.includes(c)) - Number(')]}'.includes(c))))
			);
		};
		expect(Math.max(...read.map((text) => text.length))).toBeLessThanOrEqual(MAX_CHARACTERS);
		expect(Math.max(...read.map(deepest))).toBeLessThanOrEqual(MAX_DEPTH);
	});

	it('cannot hide brackets behind quotes, comments or brackets too many', () => {
		const open = '('.repeat(MAX_DEPTH);
		const close = ')'.repeat(MAX_DEPTH);
		for (const hiding of [`"${close}"`, `'${close}'`, `#${close}\n`, close.repeat(2)])
			expect(parseExpression(`${open}${hiding}*${open}${open}`).ok).toBe(false);
		expect(read).toEqual([]);
	});

	it('just within the limits are read', () => {
		const nested = `${'('.repeat(MAX_DEPTH)}a${')'.repeat(MAX_DEPTH)}`;
		expect(parseExpression(nested).ok).toBe(true);
		expect(parseExpression('a'.repeat(MAX_CHARACTERS)).ok).toBe(true);
		expect(parseExpression('a'.repeat(MAX_CHARACTERS + 1)).ok).toBe(false);
		expect(parseExpression(`(${nested})`).ok).toBe(false);
		expect(read).toHaveLength(2);
	});
});
