/** Files that commands read and write for somebody: bounded, whole or not at all, and never over another. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { fine, refused, type Outcome, type Problem } from '#data/problem.ts';

/** Writes a new file; a problem when there is one already or it cannot be written. */
export function saveNew(file: string, text: string): Problem | null {
	try {
		writeFileSync(file, text, { flag: 'wx' });
		return null;
	} catch (error) {
		const exists = (error as NodeJS.ErrnoException).code === 'EEXIST';
		return refused(
			exists ? 'file-exists' : 'unwritable-file',
			exists ? `There is a file ${file} already.` : `The file ${file} cannot be written.`,
			exists ? 'Name another, or remove it.' : 'Check its name and place.'
		).problem;
	}
}

/** The text of a file, or of standard input for `-`, up to a number of bytes. */
export async function readText(file: string, maxBytes: number): Promise<Outcome<string>> {
	const tooLarge = refused(
		'file-too-large',
		'The file is larger than it can be.',
		'Check that it is the right file.'
	);
	try {
		if (file !== '-') {
			const found = statSync(file);
			if (found.size > maxBytes) return tooLarge;
			if (found.isFile()) return fine(readFileSync(file, 'utf8'));
		} else {
			const parts: Buffer[] = [];
			let bytes = 0;
			for await (const part of process.stdin as AsyncIterable<Buffer>) {
				parts.push(part);
				bytes += part.length;
				if (bytes > maxBytes) return tooLarge;
			}
			return fine(Buffer.concat(parts).toString('utf8'));
		}
	} catch {
		// Said below.
	}
	return refused(
		'unreadable-file',
		`The file ${file} cannot be read.`,
		'Check its name and place.'
	);
}
