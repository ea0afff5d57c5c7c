/** Rows as text: what a spreadsheet and a program read back. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { headerText, isWholeRow, ROW_DIGEST, rowBeginning, rowText } from './row-text.ts';

const COLUMNS = ['row', 'name', 'figure', ROW_DIGEST];
const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

it.each([
	[[1, 'plain', -2.5], '1,plain,-2.5,'],
	[[1, 'a "b", c', null], '1,"a ""b"", c",,'],
	[[1, '=1+1', 0], "1,'=1+1,0,"]
])('writes %j as CSV, with a digest of what stands before', (cells, text) => {
	expect(rowText(COLUMNS, cells, 'csv')).toBe(`${text}${digest(text)}\n`);
});

it('writes a header, of CSV only', () => {
	expect(headerText(COLUMNS, 'csv')).toBe('row,name,figure,row-digest\n');
	expect(headerText(COLUMNS, 'jsonl')).toBe('');
});

it('writes JSON Lines', () => {
	const text = '{"row":1,"name":"a","figure":null,';
	expect(rowText(COLUMNS, [1, 'a', null], 'jsonl')).toBe(
		`${text}"row-digest":"${digest(text)}"}\n`
	);
});

const cell = fc.oneof(fc.string(), fc.integer(), fc.double({ noNaN: true }), fc.constant(null));

it.each(['csv', 'jsonl'] as const)('knows a whole %s row from a torn or changed one', (format) => {
	fc.assert(
		fc.property(fc.tuple(cell, cell, cell), fc.nat(), fc.string(), (cells, at, other) => {
			const line = rowText(COLUMNS, cells, format).slice(0, -1);
			expect(isWholeRow(line, format)).toBe(true);
			expect(line.startsWith(rowBeginning(COLUMNS, cells.slice(0, 2), format))).toBe(true);
			const place = at % line.length;
			expect(isWholeRow(line.slice(0, place), format)).toBe(false);
			const changed = line.slice(0, place) + other + line.slice(place + 1);
			// Half of a surrogate pair has no bytes of its own, so nothing can tell it from another half.
			fc.pre(changed.toWellFormed() !== line.toWellFormed());
			expect(isWholeRow(changed, format)).toBe(false);
		})
	);
});
