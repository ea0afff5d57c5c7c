/** Rows as text: what a spreadsheet and a program read back. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { headerText, isWholeRow, rowBeginning, rowText } from './row-text.ts';

const COLUMNS = ['row', 'name', 'figure'];

it('writes CSV with numbers bare, text quoted where it must be, and nothing for no value', () => {
	expect(headerText(COLUMNS, 'csv')).toBe('row,name,figure\n');
	expect(rowText(COLUMNS, [1, 'plain', -2.5], 'csv')).toBe('1,plain,-2.5\n');
	expect(rowText(COLUMNS, [1, 'a "b", c', null], 'csv')).toBe('1,"a ""b"", c",\n');
	expect(rowText(COLUMNS, [1, '=1+1', 0], 'csv')).toBe("1,'=1+1,0\n");
});

it('writes JSON Lines without a header', () => {
	expect(headerText(COLUMNS, 'jsonl')).toBe('');
	expect(rowText(COLUMNS, [1, 'a', null], 'jsonl')).toBe('{"row":1,"name":"a","figure":null}\n');
});

const cell = fc.oneof(fc.string(), fc.integer(), fc.double({ noNaN: true }), fc.constant(null));

it.each(['csv', 'jsonl'] as const)('knows a whole %s row from a torn one', (format) => {
	fc.assert(
		fc.property(
			fc.tuple(cell, cell, cell),
			fc.double({ min: 0, max: 1, noNaN: true }),
			(cells, share) => {
				const line = rowText(COLUMNS, cells, format).slice(0, -1);
				expect(isWholeRow(COLUMNS, line, format)).toBe(true);
				expect(line.startsWith(rowBeginning(COLUMNS, cells.slice(0, 2), format))).toBe(true);
				// A row that lost its end within the first cells has too few.
				const beginning = rowBeginning(COLUMNS, cells.slice(0, 1), format).slice(0, -1);
				const torn = beginning.slice(0, Math.floor(share * beginning.length));
				expect(isWholeRow(COLUMNS, torn, format)).toBe(false);
			}
		)
	);
});
