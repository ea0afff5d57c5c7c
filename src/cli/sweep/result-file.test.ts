/** What a file of rows accepts as its own: the unchanged beginning of the same sweep, and nothing else. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '#model/edition.ts';
import { DEFAULT_EDITION, loadEdition } from '#scenario/editions.ts';
import { openResultFile } from './result-file.ts';
import { rowText, type RowFormat } from './row-text.ts';
import { defineSweep, rowRequest } from './sweep-definition.ts';

const edition = (await loadEdition(DEFAULT_EDITION)) as Edition;
const AXES = [{ leverId: 'interpol', settings: [0, 6, 12, 18] }];
const definition = defineSweep([edition], ['backfires'], AXES, { seed: 1, draws: 256 });

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'rows-'))));
afterAll(() => rmSync(folder, { recursive: true }));

/** A row as it would be written, with made-up figures. */
function row(index: number, format: RowFormat): string {
	const { key } = rowRequest(definition, index);
	const figures = definition.columns.slice(key.length, -1).map((_name, i) => 1000 * index + i);
	return rowText(definition.columns, [...key, ...figures], format);
}

/** Opens a file, and closes it again. */
async function open(file: string, format: RowFormat) {
	const opened = await openResultFile(file, definition, format);
	if (!opened.ok) return opened.problem.sentence;
	opened.value.close();
	return opened.value.rowsFound;
}

describe.each(['csv', 'jsonl'] as const)('a %s file', (format) => {
	let file: string;
	let whole: string;
	beforeAll(async () => {
		file = join(folder, `rows.${format}`);
		expect(await open(file, format)).toBe(0);
		const header = readFileSync(file, 'utf8');
		whole = header + [0, 1, 2].map((index) => row(index, format)).join('');
	});

	async function found(bytes: Uint8Array | string) {
		writeFileSync(file, bytes);
		const rows = await open(file, format);
		return { rows, text: readFileSync(file) };
	}

	it('keeps the rows that are there', async () => {
		expect(await found(whole)).toEqual({ rows: 3, text: Buffer.from(whole) });
		const full = whole + row(3, format);
		expect(await found(full)).toEqual({ rows: 4, text: Buffer.from(full) });
	});

	it('cuts off what is torn, wherever it is torn', async () => {
		const last = row(3, format);
		for (const length of [1, 5, 40, 200, last.length - 1])
			for (const zeros of ['', '\0\0\0'])
				expect(await found(whole + last.slice(0, length) + zeros)).toEqual({
					rows: 3,
					text: Buffer.from(whole)
				});
	});

	it('leaves alone a file in which any byte was changed', async () => {
		const bytes = Buffer.from(whole);
		for (let at = 0; at < bytes.length; at += 7) {
			const changed = Buffer.from(bytes);
			changed[at] = changed[at] === 0x31 ? 0x32 : 0x31;
			const line = bytes.subarray(0, at).toString().split('\n').length;
			const { rows, text } = await found(changed);
			expect(rows).toMatch(
				new RegExp(`^Line ${line} of .* is not what this sweep wrote there\\.$`)
			);
			expect(text.equals(changed)).toBe(true);
		}
	});

	it('leaves alone what was added, taken away or put in another order', async () => {
		const lines = whole.split(/(?<=\n)/);
		const others = [
			[...lines, 'more\n'],
			[...lines, 'more'],
			[...lines, row(3, format), row(3, format)],
			[...lines, row(3, format), 'x'],
			lines.toSpliced(-2, 1),
			[...lines.slice(0, -2), ...lines.slice(-2).reverse()],
			['\uFEFF', ...lines],
			lines.map((line) => line.replace('\n', '\r\n')),
			[...lines, 'x'.repeat(200_000)],
			[...lines, '\0\0\n']
		].map((parts) => parts.join(''));
		for (const other of others) {
			const { rows, text } = await found(other);
			expect(rows).toEqual(expect.stringContaining('is not what this sweep wrote there.'));
			expect(text.toString() === other).toBe(true);
		}
	});

	it('says of bytes that are no text where they are, and never makes the file longer', async () => {
		const bytes = Buffer.from(whole);
		for (const invalid of [[0xff], [0xc3, 0x28], [0xed, 0xa0, 0x80]]) {
			const at = bytes.indexOf('\n') - 3;
			const changed = Buffer.concat([
				bytes.subarray(0, at),
				Buffer.from(invalid),
				bytes.subarray(at)
			]);
			const { rows, text } = await found(changed);
			expect(rows).toMatch(/^Line 1 of .* is not UTF-8 text\.$/);
			expect(text.equals(changed)).toBe(true);
		}
	});
});
