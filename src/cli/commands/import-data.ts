/** `import-data FILE`: reads a Home Office spreadsheet, says what it changes, and publishes new versions. */

import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { dayIndexOrNull } from '#data/calendar-day.ts';
import {
	importEdition,
	type Edition,
	type EditionVersion,
	type PreviousVersion
} from '#data/import/import-edition.ts';
import { homeOfficeProvenance } from '#data/import/home-office-provenance.ts';
import { LARGEST_ARCHIVE_BYTES } from '#data/import/zip-archive.ts';
import { refused, type Outcome, type Problem } from '#data/problem.ts';
import {
	DamagedVersion,
	existingVersions,
	publishVersions,
	standingOf,
	storedValues,
	writeCatalogue,
	type NewVersion
} from './import-data-store.ts';
import { editionReport } from './import-data-report.ts';

const USAGE = `Usage: npm run cli -- import-data FILE [--dry-run] [--published YYYY-MM-DD]

FILE         the Home Office small boats time series as published (.ods)
--dry-run    say what the file would change and write nothing
--published  the day the file was published, where neither it nor its name says so
`;

/** Where a command prints: figures and words to the one, problems to the other. */
export interface CommandOutput {
	out(text: string): void;
	err(text: string): void;
}

/** Runs the command on the repository at `root`; gives its exit code: 0 fine, 1 problem, 2 misuse. */
export async function importData(args: string[], io: CommandOutput, root: string): Promise<number> {
	const asked = askedFrom(args);
	if (typeof asked === 'string') {
		io.err(`${asked}\n\n${USAGE}`);
		return 2;
	}
	const outcome = guarded(() => run(asked, io, root));
	if (outcome.ok) {
		io.out(outcome.value);
		return 0;
	}
	io.err(`${sentences(outcome.problem)}\n`);
	return 1;
}

interface Asked {
	readonly path: string;
	readonly isDryRun: boolean;
	readonly published: string | null;
}

function askedFrom(args: string[]): Asked | string {
	try {
		const { values, positionals } = parseArgs({
			args,
			allowPositionals: true,
			options: { 'dry-run': { type: 'boolean' }, published: { type: 'string' } }
		});
		const [path, ...more] = positionals;
		if (path === undefined || path === '') return 'import-data needs the file to import.';
		if (more.length > 0) return 'import-data takes one file at a time.';
		const published = values.published ?? null;
		if (published !== null && dayIndexOrNull(published) === null)
			return `--published needs a day written YYYY-MM-DD, not "${published}".`;
		return { path, isDryRun: values['dry-run'] ?? false, published };
	} catch (error) {
		return error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
	}
}

function guarded(command: () => Outcome<string>): Outcome<string> {
	try {
		return command();
	} catch (error) {
		if (!(error instanceof DamagedVersion)) throw error;
		return refused(
			'damaged-version',
			`The published version ${error.message} in src/lib/data/sets cannot be read, so nothing can be compared with it.`,
			'Restore it from version control and run the command again.'
		);
	}
}

function run(asked: Asked, io: CommandOutput, root: string): Outcome<string> {
	const bytes = bytesOf(asked.path);
	if (!bytes.ok) return bytes;
	const edition = importEdition(
		{ bytes: bytes.value, name: basename(asked.path), statedPublication: asked.published },
		previousVersionAt(root)
	);
	if (!edition.ok) return edition;
	io.out(editionReport(edition.value));
	return publish(edition.value, asked, root);
}

function publish({ published, versions }: Edition, asked: Asked, root: string): Outcome<string> {
	const standings = versions.map((version) => standingOf(root, version));
	const different = versions[standings.indexOf('different')];
	if (different !== undefined)
		return refused(
			'version-exists',
			`Version ${different.version} of ${different.set} is published already, with other figures; a published version never changes.`,
			'If this is a later edition, give the day it came out: --published YYYY-MM-DD.'
		);
	const fresh = versions.filter((_, place) => standings[place] === 'new');
	if (fresh.length === 0) {
		if (!asked.isDryRun) writeCatalogue(root);
		return {
			ok: true,
			value: `Version ${published} is published already with these figures: nothing to write.\n`
		};
	}
	const names = fresh.map(({ set }) => `${set} ${published}`).join(', ');
	if (asked.isDryRun)
		return { ok: true, value: `Dry run, nothing written. It would publish ${names}.\n` };
	try {
		publishVersions(root, fresh.map(newVersion));
	} catch (error) {
		return refused(
			'cannot-write',
			`The new version could not be written (${reasonOf(error)}); the published versions are as they were.`,
			'Check the free space and the permissions of src/lib/data and run the command again.'
		);
	}
	return { ok: true, value: `Published ${names}.\n` };
}

function newVersion(fresh: EditionVersion): NewVersion {
	const compiled = new Date().toISOString().slice(0, 10);
	return {
		...fresh,
		provenance: (checksum) => homeOfficeProvenance({ ...fresh, compiled, checksum })
	};
}

/** Finds earlier versions in the repository at `root`. */
export function previousVersionAt(root: string): PreviousVersion {
	const existing = existingVersions(root);
	return (set, before) => {
		const version = existing[set].findLast((name) => name < before);
		return version === undefined ? null : { version, values: storedValues(root, set, version) };
	};
}

function bytesOf(path: string): Outcome<Uint8Array> {
	try {
		const file = statSync(path);
		if (!file.isFile())
			return refused(
				'not-a-file',
				`${path} is not a file.`,
				'Give the path of the .ods file itself.'
			);
		if (file.size > LARGEST_ARCHIVE_BYTES)
			return refused(
				'file-too-large',
				`${path} has ${(file.size / 1024 / 1024).toFixed(1)} MB; a spreadsheet of this series has less than 1 MB.`,
				'Give the path of the Home Office time series as published.'
			);
		return { ok: true, value: readFileSync(path) };
	} catch (error) {
		return refused(
			'cannot-read',
			`${path} cannot be read (${reasonOf(error)}).`,
			'Check the path and the permissions of the file.'
		);
	}
}

function sentences({ sentence, whatToDo }: Problem): string {
	return `${sentence} ${whatToDo}`;
}

function reasonOf(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	if (code === 'ENOENT') return 'there is no such file';
	if (code === 'EACCES' || code === 'EPERM') return 'permission denied';
	if (code === 'ENOSPC') return 'the disk is full';
	return code === '' ? 'unexpected failure' : code;
}
