import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DataSetVersion } from '#scenario/explain-data-set.ts';
import { csvFromVersion } from './data-files.ts';

type Cell = DataSetVersion['rows'][number][number];

const csv = (rows: readonly (readonly Cell[])[]) =>
	csvFromVersion({
		columns: [
			{ id: 'a', title: 'A, with comma', unit: 'words' },
			{ id: 'b', title: 'B', unit: 'people' }
		],
		rows
	} as unknown as DataSetVersion);

/** Reads RFC 4180. */
function cells(text: string): string[][] {
	const rows: string[][] = [[]];
	for (const [, quoted, plain, end] of text.matchAll(
		/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g
	)) {
		rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
		if (end === '\r\n') rows.push([]);
	}
	return rows.slice(0, -1);
}

describe('a data set as CSV', () => {
	it.each([
		['=1+1', "'=1+1"],
		['+44', "'+44"],
		['-2', "'-2"],
		['@a', "'@a"],
		['\t=1', "'\t=1"],
		['plain', 'plain']
	])('guards the text %j', (text, shown) => {
		expect(cells(csv([[text, 1]]))[1]?.[0]).toBe(shown);
	});

	it('writes numbers as numbers, below zero too, and leaves unpublished cells empty', () => {
		expect(
			csv([
				['x', -5.25],
				['y', null],
				['z', true]
			])
		).toBe('"A, with comma (words)",B (people)\r\nx,-5.25\r\ny,\r\nz,true\r\n');
	});

	it('gives back every text, with a mark in front of what could be a formula', () => {
		const beginning = fc.constantFrom('', "'", "''", '=', "'=", "''-");
		fc.assert(
			fc.property(beginning, fc.string(), (start, rest) => {
				const text = start + rest;
				const [, row] = cells(csv([[text, 1]]));
				expect(row?.[1]).toBe('1');
				expect(row?.[0]?.replace(/^'(?='*[=+\-@\t\r])/, '')).toBe(text);
				expect(row?.[0]).not.toMatch(/^[=+\-@\t\r]/);
			})
		);
	});
});
