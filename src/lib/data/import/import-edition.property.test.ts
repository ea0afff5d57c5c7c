import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importEdition, type EditionFile } from '#data/import/import-edition.ts';
import { spreadsheetFromBytes } from '#data/import/ods.ts';
import {
	contentXml,
	odsBytesFromXml,
	sampleSheets,
	sampleTables
} from '#data/import/sample-spreadsheet.ts';

const PUBLISHED = '2024-11-01';
const tables = sampleTables('2024-09-01', '2024-10-31');
const xml = contentXml({ sheets: sampleSheets(tables) });
const bytes = odsBytesFromXml(xml, PUBLISHED);

function imported(file: Uint8Array): ReturnType<typeof importEdition> {
	const edition: EditionFile = { bytes: file, name: 'file.ods', statedPublication: PUBLISHED };
	return importEdition(edition, () => null);
}

function dailyRowsOf(file: Uint8Array): unknown {
	const outcome = imported(file);
	return outcome.ok ? outcome.value.versions[0]?.values.rows : null;
}

describe('any file', () => {
	it('gives an edition or a problem in words, and never throws', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (noise, beginsLikeZip) => {
				const file = beginsLikeZip ? Uint8Array.from([0x50, 0x4b, 3, 4, ...noise]) : noise;
				const outcome = imported(file);
				expect(outcome.ok).toBe(false);
				if (!outcome.ok) expect(outcome.problem.sentence).toMatch(/^[^\n]+\.$/);
			})
		);
	});

	it('with damaged bytes is refused or reads the very same figures', () => {
		const sound = dailyRowsOf(bytes);
		expect(sound).not.toBeNull();
		const place = fc.nat(bytes.length - 1);
		fc.assert(
			fc.property(
				fc.array(fc.tuple(place, fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 3 }),
				(flips) => {
					const file = bytes.slice();
					for (const [at, mask] of flips) file[at] = (file[at] ?? 0) ^ mask;
					const rows = dailyRowsOf(file);
					if (rows !== null) expect(rows).toEqual(sound);
					else expect(imported(file).ok).toBe(false);
				}
			)
		);
	});

	it('that breaks off anywhere is refused', () => {
		fc.assert(
			fc.property(fc.nat(bytes.length - 1), (length) => {
				expect(imported(bytes.slice(0, length)).ok).toBe(false);
			})
		);
	});

	it('with any text in place of its content gives a spreadsheet or a problem', () => {
		const tags = fc.constantFrom(
			'<table:table table:name="SB_01">',
			'</table:table>',
			'<table:table-row table:number-rows-repeated="99999999">',
			'</table:table-row>',
			'<table:table-cell office:value-type="float" office:value="1e999"/>',
			'<text:p>',
			'</text:p>',
			'&amp;',
			'<draw:frame>',
			'-'
		);
		fc.assert(
			fc.property(
				fc.array(fc.oneof(tags, fc.string({ maxLength: 5 })), { maxLength: 12 }),
				(parts) => {
					const outcome = spreadsheetFromBytes(odsBytesFromXml(`<a>${parts.join('')}</a>`));
					expect(typeof outcome.ok).toBe('boolean');
				}
			)
		);
	});
});

describe('any order of the days but the right one', () => {
	it('is refused', () => {
		const rows = tables.daily.slice(1, 20);
		const shuffles = fc.shuffledSubarray(rows, { minLength: rows.length });
		fc.assert(
			fc.property(shuffles, (shuffled) => {
				const daily = [tables.daily[0] ?? [], ...shuffled, ...tables.daily.slice(20)];
				const sheets = sampleSheets({ ...tables, daily });
				const isSame = shuffled.every((row, place) => row === rows[place]);
				expect(imported(odsBytesFromXml(contentXml({ sheets }), PUBLISHED)).ok).toBe(isSame);
			}),
			{ numRuns: 30 }
		);
	});
});

describe('a sound file', () => {
	it('reads the same whatever packs it and whatever else is in it', () => {
		const parts = unzipSync(bytes);
		const content = strToU8(strFromU8(parts['content.xml'] ?? new Uint8Array()));
		const repacked = zipSync(
			{ 'Thumbnails/thumbnail.png': new Uint8Array(10), 'content.xml': content },
			{ level: 0 }
		);
		expect(dailyRowsOf(repacked)).toEqual(dailyRowsOf(bytes));
	});
});
