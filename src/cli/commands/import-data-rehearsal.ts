/** A repository of its own for each test of `import-data`, with one small edition published in it. */

import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import {
	odsBytes,
	sampleSheets,
	sampleTables,
	type SampleCell,
	type SampleTables
} from '#data/import/sample-spreadsheet.ts';
import { importData } from './import-data.ts';

/** The span of a sample edition and the day it is published. */
export interface SampleSpan {
	readonly firstDay: string;
	readonly lastDay: string;
	readonly published: string;
}

/** The edition every rehearsal begins with. */
export const FIRST: SampleSpan = {
	firstDay: '2024-09-01',
	lastDay: '2024-10-20',
	published: '2024-10-21'
};

/** The edition that follows it. */
export const SECOND: SampleSpan = {
	firstDay: '2024-09-01',
	lastDay: '2024-11-24',
	published: '2024-11-29'
};

/** What a run printed and how it ended. */
export interface Ran {
	readonly code: number;
	readonly out: string;
	readonly err: string;
}

/** A throw-away repository to import into. */
export class Rehearsal {
	readonly root = mkdtempSync(join(tmpdir(), 'crosscurrent-import-'));

	/** Publishes the first edition. */
	async begin(): Promise<void> {
		mkdirSync(join(this.root, 'src/lib/data'), { recursive: true });
		await this.importBytes(sampleBytes(FIRST));
	}

	/** Runs the command with arguments. */
	async run(args: string[]): Promise<Ran> {
		let [out, err] = ['', ''];
		const io = {
			out: (text: string) => void (out += text),
			err: (text: string) => void (err += text)
		};
		const code = await importData(args, io, this.root);
		return { code, out, err };
	}

	/** Runs the command on a file with these bytes. */
	async importBytes(bytes: Uint8Array, flags: string[] = [], name = 'file.ods'): Promise<Ran> {
		const folder = mkdtempSync(join(tmpdir(), 'crosscurrent-file-'));
		writeFileSync(join(folder, name), bytes);
		const ran = await this.run([join(folder, name), ...flags]);
		rmSync(folder, { recursive: true });
		return ran;
	}

	/** Every file of the repository with its checksum. */
	content(): Map<string, string> {
		const files = readdirSync(this.root, { recursive: true, withFileTypes: true });
		const paths = files
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			.sort();
		return new Map(paths.map((path) => [relative(this.root, path), checksumOf(path)]));
	}

	/** Removes the repository. */
	end(): void {
		rmSync(this.root, { recursive: true, force: true });
	}
}

/** The tables of an edition. */
export function tablesOf({ firstDay, lastDay }: SampleSpan): SampleTables {
	return sampleTables(firstDay, lastDay);
}

/** The bytes of an edition, with its tables as they are or as changed. */
export function sampleBytes(span: SampleSpan, tables: SampleTables = tablesOf(span)): Uint8Array {
	return odsBytes({ sheets: sampleSheets(tables), savedOn: span.published });
}

/** The row of a day or week. */
export function row(table: SampleCell[][], date: string): SampleCell[] {
	const found = table.find(
		([cell]) => cell !== null && typeof cell === 'object' && cell?.date === date
	);
	if (found === undefined) throw new Error(`the sample has no ${date}`);
	return found;
}

/** The sum of a column over the seven days that end with a day. */
export function sumOfWeek(daily: SampleCell[][], weekEnding: string, column: number): number {
	const end = daily.indexOf(row(daily, weekEnding));
	return daily.slice(end - 6, end + 1).reduce((sum, cells) => sum + Number(cells[column]), 0);
}

/** The SHA-256 checksum of a file. */
export function checksumOf(path: string): string {
	return createHash('sha256').update(readFileSync(path)).digest('hex');
}
