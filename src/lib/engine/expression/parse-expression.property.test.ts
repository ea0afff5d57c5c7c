import { describe, expect, it } from 'vitest';
import { mixBits } from '../draws/uniform-draws.ts';
import { HOSTILE_FORMULAS } from './hostile-formulas.ts';
import { MAX_CHARACTERS, parseExpression } from './parse-expression.ts';

const TEXT_COUNT = 100_000;

/* prettier-ignore */
const FRAGMENTS = [
	'a', 'b_c', 'border_command', '1', '2.5', '1e3', '.5', '1e999', '0x1', '5000000', ' ', '  ', '\n', '\t',
	'+', '-', '*', '/', '^', '(', ')', '(', ')', ',', '<', '<=', '==', '!=', '>', '>=', '=', ':', ';', '?', '??', '?.', '!', "'", '"',
	'.', '..', '[', ']', '{', '}', '%', '&', '|', '~', '<<', '>>>', '|>', '@', '#', '\\', '`', '$', '_', '°',
	'if(', 'min(', 'max(', 'lag(', 'ewma(', 'cumsum(', 'announced(', 'without_measures(', 'financialYear(', 'exp(', 'round(',
	'not ', ' and ', ' or ', ' xor ', ' mod ', ' to ', ' in ', 'end', 'true', 'null', 'undefined', 'NaN', 'Infinity', 'i', 'pi',
	'__proto__', 'constructor', 'prototype', 'config(', 'import(', 'parse(', 'evaluate(', 'stirlingS2(', 'f(x) = ', 'toString',
	'\u0000', '\u200b', '\u2212', 'é', '☃', '😀', '\ud800', 'ﬁ', '١'
];

/** Texts of fragments, of noise, and of hostile formulas with bits changed; the same ones each time. */
function randomTexts() {
	let state = 20241104;
	const below = (bound: number) => {
		state = (state + 0x9e3779b9) | 0;
		return Math.floor((mixBits(state) / 4294967296) * bound);
	};
	const hostile = Object.values(HOSTILE_FORMULAS).filter((text) => text.length <= MAX_CHARACTERS);
	const fragment = () => FRAGMENTS[below(FRAGMENTS.length)] as string;
	const noise = () => String.fromCharCode(below(4) === 0 ? below(65_536) : 32 + below(95));
	const many = (length: number, part: () => string) => Array.from({ length }, part).join('');
	return (): string => {
		const kind = below(8);
		if (kind < 4) return many(1 + below(14), fragment);
		if (kind < 6) return many(1 + below(20), () => (below(3) === 0 ? noise() : fragment()));
		if (kind < 7) return many(below(40), noise);
		const text = hostile[below(hostile.length)] as string;
		const at = below(text.length);
		return (
			text.slice(below(4) === 0 ? below(at + 1) : 0, at) +
			fragment() +
			text.slice(at + below(3), at + 80)
		);
	};
}

describe('any text', () => {
	it(
		'is a formula or gets a sentence: 100,000 texts, and nothing is thrown',
		{ timeout: 120_000 },
		() => {
			const nextText = randomTexts();
			let accepted = 0;
			const faults = new Set<string>();
			for (let i = 0; i < TEXT_COUNT; i++) {
				const text = nextText();
				let parsed;
				try {
					parsed = parseExpression(text);
				} catch (error) {
					throw new Error(`threw on ${JSON.stringify(text)}`, { cause: error });
				}
				if (parsed.ok) accepted++;
				else faults.add(parsed.fault);
			}
			// Both answers are met often, else the texts would show nothing.
			expect(accepted).toBeGreaterThan(1000);
			expect(faults.size).toBeGreaterThan(1000);
			expect([...faults].filter((fault) => !/^.{8,200}$/.test(fault))).toEqual([]);
		}
	);
});
