/** The file of a sweep: rows in order, so that what is there is always the beginning of what will be. */
import {
	closeSync,
	createReadStream,
	existsSync,
	fdatasyncSync,
	fsyncSync,
	ftruncateSync,
	openSync,
	readFileSync,
	renameSync,
	writeSync
} from 'node:fs';
import { fine, refused, type Outcome } from '#data/problem.ts';
import { headerText, isWholeRow, rowBeginning, type RowFormat } from './row-text.ts';
import { rowRequest, type SweepDefinition } from './sweep-definition.ts';

/** Rows that a power cut may cost: those of so many milliseconds. A killed process costs none that were written. */
const SYNC_AFTER_MS = 500;
/** No row is longer. */
const LONGEST_LINE = 100_000;

/** A file that takes rows. */
export class ResultFile {
	/** Rows that were there already. */
	readonly rowsFound: number;
	readonly #file: number;
	#syncedAtMs = 0;

	constructor(file: number, rowsFound: number) {
		this.#file = file;
		this.rowsFound = rowsFound;
	}

	/** Adds a row. Throws when it cannot be written. */
	append(row: string): void {
		writeWhole(this.#file, row);
		const nowMs = performance.now();
		if (nowMs - this.#syncedAtMs < SYNC_AFTER_MS) return;
		fdatasyncSync(this.#file);
		this.#syncedAtMs = nowMs;
	}

	/** Makes sure of everything, and closes. */
	close(): void {
		fsyncSync(this.#file);
		closeSync(this.#file);
	}
}

/** Where the definition of a sweep is kept, beside its rows. */
export function definitionFile(file: string): string {
	return `${file}.sweep.json`;
}

/** Opens a new file, or one that holds the beginning of the same sweep; a torn last line is cut off. */
export async function openResultFile(
	file: string,
	definition: SweepDefinition,
	format: RowFormat
): Promise<Outcome<ResultFile>> {
	try {
		const stored = `${JSON.stringify(definition, null, '\t')}\n`;
		const beside = definitionFile(file);
		if (existsSync(beside)) {
			if (readFileSync(beside, 'utf8') !== stored)
				return refused('another-sweep', `${file} belongs to another sweep.`, NAME_ANOTHER);
		} else if (existsSync(file))
			return refused('file-exists', `There is a file ${file} already.`, NAME_ANOTHER);
		else writeSynced(beside, stored);
		if (!existsSync(file)) writeSynced(file, '');
		const found = await soundBeginning(file, definition, format);
		if (!found.ok) return found;
		const handle = openSync(file, 'r+');
		ftruncateSync(handle, found.value.bytes);
		closeSync(handle);
		const appending = openSync(file, 'a');
		if (found.value.bytes === 0) writeWhole(appending, headerText(definition.columns, format));
		return fine(new ResultFile(appending, found.value.rows));
	} catch (error) {
		if (!(error instanceof Error && 'syscall' in error)) throw error;
		return refused(
			'unwritable-file',
			`The file ${file} cannot be read and written.`,
			'Check its name and place.'
		);
	}
}

const NAME_ANOTHER = 'Name another file, or move this one away together with its .sweep.json.';

/** The whole rows at the beginning of a file: how many, and where they end. */
async function soundBeginning(
	file: string,
	definition: SweepDefinition,
	format: RowFormat
): Promise<Outcome<{ readonly rows: number; readonly bytes: number }>> {
	const { columns, rowCount } = definition;
	const header = headerText(columns, format);
	// The header counts as the row before the first.
	let rows = header === '' ? 0 : -1;
	let bytes = 0;
	let number = 0;
	for await (const { line, isEnded } of fileLines(file)) {
		number++;
		const text = line === null ? null : textOf(line);
		if (line !== null && text === null && isEnded)
			return refused('damaged-file', `Line ${number} of ${file} is not UTF-8 text.`, NAME_ANOTHER);
		const beginning =
			rows < 0 ? header : rowBeginning(columns, rowRequest(definition, rows).key, format);
		const isSound =
			line !== null &&
			rows < rowCount &&
			(isEnded
				? rows < 0
					? `${text}\n` === header
					: (text as string).startsWith(beginning) && isWholeRow(text as string, format)
				: isTorn(line, beginning));
		if (!isSound)
			return refused(
				'damaged-file',
				`Line ${number} of ${file} is not what this sweep wrote there.`,
				NAME_ANOTHER
			);
		if (!isEnded) break;
		rows++;
		bytes += line.length + 1;
	}
	return fine({ rows: Math.max(0, rows), bytes });
}

/** Whether bytes without a line end can be what was written of a row so far. A power cut may leave zeros at the end. */
function isTorn(line: Buffer, beginning: string): boolean {
	const zeros = line.indexOf(0);
	const written =
		zeros >= 0 && line.subarray(zeros).every((byte) => byte === 0) ? zeros : line.length;
	const expected = Buffer.from(beginning);
	const shared = Math.min(written, expected.length);
	return line.subarray(0, shared).equals(expected.subarray(0, shared));
}

/** The text of bytes; null where they are not UTF-8. A byte order mark is kept, as no sweep writes one. */
function textOf(line: Buffer): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(line);
	} catch {
		return null;
	}
}

/** A line of a file as bytes, without its end; null for one that is too long to be a row. */
interface FileLine {
	readonly line: Buffer | null;
	readonly isEnded: boolean;
}

const LINE_END = 0x0a;

/** The lines of a file; the last may have no end. */
async function* fileLines(file: string): AsyncGenerator<FileLine> {
	let rest = Buffer.alloc(0);
	for await (const part of createReadStream(file) as AsyncIterable<Buffer>) {
		rest = Buffer.concat([rest, part]);
		let start = 0;
		for (let end; (end = rest.indexOf(LINE_END, start)) >= 0; start = end + 1)
			yield { line: rest.subarray(start, end), isEnded: true };
		rest = rest.subarray(start);
		if (rest.length > LONGEST_LINE) yield { line: null, isEnded: false };
	}
	if (rest.length > 0) yield { line: rest, isEnded: false };
}

/** Whole or not at all: what is half written bears another name. */
function writeSynced(file: string, text: string): void {
	const part = `${file}.part`;
	const handle = openSync(part, 'w');
	writeWhole(handle, text);
	fsyncSync(handle);
	closeSync(handle);
	renameSync(part, file);
}

/** One call may write a part only, on a disk that is nearly full. */
function writeWhole(handle: number, text: string): void {
	let rest = Buffer.from(text);
	while (rest.length > 0) rest = rest.subarray(writeSync(handle, rest));
}
