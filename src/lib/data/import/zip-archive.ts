/** Reads single files out of a zip archive, with limits, and checks each against its checksum. */

import { Inflate } from 'fflate';
import { fine, refused, type Outcome } from '#data/problem.ts';

/** The largest archive that is opened: 16 MB. The published spreadsheets have 0.1 MB. */
export const LARGEST_ARCHIVE_BYTES = 16 * 1024 * 1024;

/** The largest file that is unpacked: 32 MB. The published tables have 2.4 MB. */
export const LARGEST_ENTRY_BYTES = 32 * 1024 * 1024;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const END_OF_DIRECTORY_BYTES = 22;
const LONGEST_COMMENT_BYTES = 0xffff;
const STORED = 0;
const DEFLATED = 8;
const SLICE_BYTES = 32 * 1024;

/** A file in an archive, as its directory describes it. */
export interface ArchiveEntry {
	readonly name: string;
	readonly isEncrypted: boolean;
	readonly method: number;
	readonly checksum: number;
	readonly packedBytes: number;
	readonly bytes: number;
	readonly offset: number;
}

/** An opened archive: its bytes and what they hold by name. */
export interface Archive {
	readonly bytes: Uint8Array;
	readonly entries: ReadonlyMap<string, ArchiveEntry>;
}

const DOWNLOAD_AGAIN = 'Download the spreadsheet again from GOV.UK and import that file.';

/** Opens an archive by reading its directory; nothing is unpacked yet. */
export function archiveFromBytes(bytes: Uint8Array): Outcome<Archive> {
	if (bytes.length === 0) return refused('empty-file', 'The file is empty.', DOWNLOAD_AGAIN);
	if (bytes.length > LARGEST_ARCHIVE_BYTES)
		return refused(
			'file-too-large',
			`The file has ${inMegabytes(bytes.length)} MB; a spreadsheet of this series has less than 1 MB and at most ${inMegabytes(LARGEST_ARCHIVE_BYTES)} MB are read.`,
			DOWNLOAD_AGAIN
		);
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (bytes.length < 4 || view.getUint32(0, true) !== LOCAL_ENTRY)
		return refused(
			'not-a-zip',
			'The file is not an OpenDocument spreadsheet: it does not begin as a zip archive does.',
			'Import the .ods file itself, as published, not a web page, CSV or Excel copy of it.'
		);
	const entries = directoryFrom(view, bytes);
	if (entries === null)
		return refused(
			'truncated-zip',
			'The file breaks off: the directory at the end of the zip archive is missing or damaged.',
			DOWNLOAD_AGAIN
		);
	return fine({ bytes, entries });
}

/** Unpacks one file of an archive, slice by slice, and hands each piece on as it comes. */
export function unpackEntry(
	archive: Archive,
	entry: ArchiveEntry,
	onPiece: (piece: Uint8Array) => void
): Outcome<null> {
	const packed = packedBytesOf(archive, entry);
	if (entry.isEncrypted || (entry.method !== STORED && entry.method !== DEFLATED))
		return refused(
			'unreadable-entry',
			`${entry.name} in the file is encrypted or packed in a way that is not read here.`,
			'Save the spreadsheet as .ods without a password, or download it again from GOV.UK.'
		);
	if (entry.bytes > LARGEST_ENTRY_BYTES) return tooLarge(entry);
	if (packed === null) return damaged(entry);
	let [unpackedBytes, checksum] = [0, 0xffffffff];
	const take = (piece: Uint8Array): void => {
		unpackedBytes += piece.length;
		if (unpackedBytes > entry.bytes) throw new ArchiveDamage();
		checksum = crcOf(piece, checksum);
		onPiece(piece);
	};
	try {
		if (entry.method === STORED) take(packed);
		else inflate(packed, take);
	} catch (error) {
		if (error instanceof ArchiveDamage) return damaged(entry);
		throw error;
	}
	const isWhole = unpackedBytes === entry.bytes && (checksum ^ 0xffffffff) >>> 0 === entry.checksum;
	return isWhole ? fine(null) : damaged(entry);
}

/** Says that an archive's content is not what its directory promises. */
class ArchiveDamage extends Error {}

function inflate(packed: Uint8Array, take: (piece: Uint8Array) => void): void {
	let failure: unknown = null;
	const stream = new Inflate((piece) => {
		try {
			take(piece);
		} catch (error) {
			failure = error;
			throw error;
		}
	});
	try {
		for (let start = 0; start < packed.length; start += SLICE_BYTES) {
			const end = Math.min(start + SLICE_BYTES, packed.length);
			stream.push(packed.subarray(start, end), end === packed.length);
		}
	} catch {
		throw failure ?? new ArchiveDamage();
	}
}

function directoryFrom(view: DataView, bytes: Uint8Array): Map<string, ArchiveEntry> | null {
	const end = endOfDirectory(view);
	if (end === null) return null;
	const count = view.getUint16(end + 10, true);
	const entries = new Map<string, ArchiveEntry>();
	let at = view.getUint32(end + 16, true);
	for (let index = 0; index < count; index += 1) {
		if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
		const nameLength = view.getUint16(at + 28, true);
		const next =
			at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
		if (next > end) return null;
		const name = String.fromCharCode(...bytes.subarray(at + 46, at + 46 + nameLength));
		if (entries.has(name)) return null;
		entries.set(name, {
			name,
			isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
			method: view.getUint16(at + 10, true),
			checksum: view.getUint32(at + 16, true),
			packedBytes: view.getUint32(at + 20, true),
			bytes: view.getUint32(at + 24, true),
			offset: view.getUint32(at + 42, true)
		});
		at = next;
	}
	return entries;
}

function endOfDirectory(view: DataView): number | null {
	const lowest = Math.max(0, view.byteLength - END_OF_DIRECTORY_BYTES - LONGEST_COMMENT_BYTES);
	for (let at = view.byteLength - END_OF_DIRECTORY_BYTES; at >= lowest; at -= 1)
		if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
	return null;
}

function packedBytesOf({ bytes }: Archive, entry: ArchiveEntry): Uint8Array | null {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const { offset } = entry;
	if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_ENTRY) return null;
	const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
	const end = start + entry.packedBytes;
	return end > bytes.length ? null : bytes.subarray(start, end);
}

function damaged({ name }: ArchiveEntry) {
	return refused(
		'damaged-zip',
		`The file is damaged: ${name} in it does not match its own checksum and size.`,
		DOWNLOAD_AGAIN
	);
}

function tooLarge({ name, bytes }: ArchiveEntry) {
	return refused(
		'entry-too-large',
		`${name} in the file unpacks to ${inMegabytes(bytes)} MB; at most ${inMegabytes(LARGEST_ENTRY_BYTES)} MB are read.`,
		DOWNLOAD_AGAIN
	);
}

function inMegabytes(bytes: number): string {
	return (bytes / 1024 / 1024).toFixed(1);
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
	let remainder = byte;
	for (let bit = 0; bit < 8; bit += 1)
		remainder = (remainder & 1) === 1 ? 0xedb88320 ^ (remainder >>> 1) : remainder >>> 1;
	return remainder;
});

function crcOf(bytes: Uint8Array, from: number): number {
	let crc = from;
	for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
	return crc;
}
