import { describe, expect, test } from 'vitest';
import { markupTexts } from './reader-texts.ts';
import { STILL_INLINE } from './still-inline.ts';

const found = markupTexts();

describe('CON-21: the words of pages', () => {
	test('are looked for in every Svelte file', () => {
		expect(found.length).toBeGreaterThan(60);
	});

	test('stand in modules of words, and in no more markup than is listed', () => {
		const added = found
			.filter(({ path, texts }) => texts.length > (STILL_INLINE[path] ?? 0))
			.map(({ path, texts }) => `${path}: ${texts.length} texts, such as “${texts.at(-1)}”`);
		expect(added).toEqual([]);
	});

	test('the list names only files that exist', () => {
		const paths = found.map(({ path }) => path);
		expect(Object.keys(STILL_INLINE).filter((path) => !paths.includes(path))).toEqual([]);
	});
});
