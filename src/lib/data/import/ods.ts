/** Reads the sheets of an OpenDocument spreadsheet, cell by cell, without expanding what repeats. */

import { DecodeUTF8 } from 'fflate';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import {
	archiveFromBytes,
	unpackEntry,
	type Archive,
	type ArchiveEntry
} from '#data/import/zip-archive.ts';
import { fine, refused, type Outcome } from '#data/problem.ts';
import { SheetBuilder, TooMuchRepeated, type Sheet } from '#data/import/sheet.ts';

/** A spreadsheet: its sheets in order, and the day its program last saved it, where it says so. */
export interface Spreadsheet {
	readonly sheets: readonly Sheet[];
	readonly savedOn: string | null;
}

const MIME_TYPE = 'application/vnd.oasis.opendocument.spreadsheet';
const DOWNLOAD_AGAIN = 'Download the spreadsheet again from GOV.UK and import that file.';

/** Reads a spreadsheet from the bytes of its file. Any bytes give a spreadsheet or a problem. */
export function spreadsheetFromBytes(bytes: Uint8Array): Outcome<Spreadsheet> {
	const archive = archiveFromBytes(bytes);
	if (!archive.ok) return archive;
	const { entries } = archive.value;
	const mimeType = entries.get('mimetype');
	if (mimeType !== undefined) {
		const text = textOf(archive.value, mimeType);
		if (!text.ok) return text;
		if (text.value.trim() !== MIME_TYPE)
			return refused(
				'not-a-spreadsheet',
				`The file is an OpenDocument file of another kind (${text.value
					.trim()
					.slice(0, 80)
					.replace(/\p{Cc}/gu, ' ')}), not a spreadsheet.`,
				'Import the .ods time series as published.'
			);
	}
	const content = entries.get('content.xml');
	if (content === undefined)
		return refused(
			'no-content',
			'The file is a zip archive without content.xml, so it is not an OpenDocument spreadsheet.',
			'Import the .ods file itself, as published; an .xlsx copy cannot be read.'
		);
	const sheets = sheetsOf(archive.value, content);
	if (!sheets.ok) return sheets;
	const meta = entries.get('meta.xml');
	const metaText = meta === undefined ? null : textOf(archive.value, meta);
	if (metaText?.ok === false) return metaText;
	return fine({ sheets: sheets.value, savedOn: savedOnFrom(metaText?.value ?? '') });
}

function sheetsOf(archive: Archive, content: ArchiveEntry): Outcome<Sheet[]> {
	const builder = new SheetBuilder();
	const parser = new SaxesParser({ xmlns: false, position: true });
	parser.on('opentag', (tag: SaxesTagPlain) => builder.open(tag.name, tag.attributes));
	parser.on('closetag', (tag: SaxesTagPlain) => builder.close(tag.name));
	parser.on('text', (text) => builder.text(text));
	const decoder = new DecodeUTF8((text) => void parser.write(text));
	let failure: unknown = null;
	const unpacked = unpackEntry(archive, content, (piece) => {
		if (failure !== null) return;
		try {
			decoder.push(piece);
		} catch (error) {
			failure = error;
		}
	});
	if (failure === null && unpacked.ok)
		try {
			decoder.push(new Uint8Array(0), true);
			parser.close();
		} catch (error) {
			failure = error;
		}
	if (failure instanceof TooMuchRepeated) return failure.outcome;
	if (!unpacked.ok) return unpacked;
	if (failure !== null)
		return refused(
			'malformed-xml',
			`content.xml in the file is not well-formed XML near line ${parser.line}, column ${parser.column}.`,
			DOWNLOAD_AGAIN
		);
	return fine(builder.sheets);
}

function textOf(archive: Archive, entry: ArchiveEntry): Outcome<string> {
	let text = '';
	const decoder = new DecodeUTF8((piece) => (text += piece));
	const unpacked = unpackEntry(archive, entry, (piece) => {
		if (text.length < 100_000) decoder.push(piece);
	});
	return unpacked.ok ? fine(text) : unpacked;
}

function savedOnFrom(metaXml: string): string | null {
	const saved =
		/<dc:date>(\d{4}-\d{2}-\d{2})/.exec(metaXml) ??
		/<meta:creation-date>(\d{4}-\d{2}-\d{2})/.exec(metaXml);
	return saved?.[1] ?? null;
}
