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
import { StringDecoder } from 'node:string_decoder';
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
	let rows = header === '' ? 0 : -1;
	let bytes = 0;
	let number = 0;
	for await (const line of wholeLines(file)) {
		number++;
		const isSound =
			line === null
				? false
				: rows < 0
					? `${line}\n` === header
					: rows < rowCount &&
						line.startsWith(rowBeginning(columns, rowRequest(definition, rows).key, format)) &&
						isWholeRow(columns, line, format);
		if (!isSound)
			return refused(
				'damaged-file',
				`Line ${number} of ${file} is not what this sweep wrote there.`,
				NAME_ANOTHER
			);
		rows++;
		bytes += Buffer.byteLength(line as string) + 1;
	}
	return fine({ rows: Math.max(0, rows), bytes });
}

/** The lines of a file that have an end; null for one that is too long to be a row. What comes after the last is torn. */
async function* wholeLines(file: string): AsyncGenerator<string | null> {
	const decoder = new StringDecoder('utf8');
	let rest = '';
	for await (const part of createReadStream(file) as AsyncIterable<Buffer>) {
		const lines = (rest + decoder.write(part)).split('\n');
		rest = lines.pop() as string;
		yield* lines;
		if (rest.length > LONGEST_LINE) yield null;
	}
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
