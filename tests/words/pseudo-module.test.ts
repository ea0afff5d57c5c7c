import { describe, expect, test } from 'vitest';
import { pseudoModule } from '../../scripts/pseudo-locale/pseudo-module.ts';
import { isWordModule } from '../../scripts/pseudo-locale/word-modules.ts';

const changed = (code: string) => pseudoModule(code, 'words.ts');

describe('CON-21: the made-up language', () => {
	test('changes what is shown: accents, a third longer, in brackets', () => {
		expect(changed("export const A = 'Less money';")).toBe('export const A = "⟦Léšš möñéý ~~~⟧";');
		expect(changed('const b = `Up to ${n} of ${m(`all ${k} days`)} people`;')).toBe(
			'const b = `⟦Üp tö ${n} öf ${m(`⟦áll ${k} dáýš ~~~⟧`)} péöplé ~~~~~~⟧`;'
		);
	});

	test('changes small words that stand inside a sentence', () => {
		expect(changed("const a = `£${n} ${isMany ? 'billion' : 'million'}`;")).toBe(
			'const a = `£${n} ${isMany ? "⟦bïllïöñ~~~⟧" : "⟦mïllïöñ~~~⟧"}`;'
		);
	});

	test.each([
		"import { a } from 'a file.ts';",
		"const map = { 'a key': 1, kind: 'pot' };",
		"if (id === 'Border Command') go();",
		"const url = 'https://example.org/Some Page';",
		"const id = 'border-command';",
		"const is = text.includes('Some words');",
		"type A = 'Some words' | 'Other words';",
		"throw new RangeError('not for readers');",
		'const path = `/data/${set}`;',
		'const n = `${a}${b}`;'
	])('leaves alone: %s', (code) => {
		expect(changed(code)).toBe(code);
	});

	test('knows the modules of words', () => {
		expect(isWordModule('/x/src/lib/ui/words/compare.ts')).toBe(true);
		expect(isWordModule('/x/src/lib/ui/words/chart.test.ts')).toBe(false);
		expect(isWordModule('/x/src/lib/ui/charts/paths.ts')).toBe(false);
	});
});
