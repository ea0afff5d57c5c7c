/** A digest of everything a build is made from, so that a stale build is noticed whatever the clocks say. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run-command.ts';

const SOURCES = [
	'src',
	'static',
	// Pages show these documents.
	'docs/model-card.md',
	'docs/assurance-statement.md',
	'docs/vocabulary.md',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json',
	'scripts/editions-as-data.ts',
	'scripts/lean-charts.ts',
	'scripts/page-script.ts',
	'scripts/serve/content-security-policy.ts'
];
const STAMP = join(ROOT, 'build', 'source-digest.txt');

export function sourceDigest(): string {
	const digest = createHash('sha256');
	for (const file of SOURCES.flatMap(filesBelow)) {
		digest.update(`${file}\0`).update(readFileSync(join(ROOT, file)));
	}
	return digest.digest('hex');
}

/** The files below a path, or the path itself, in the same order everywhere. Tests are not built. */
function filesBelow(path: string): string[] {
	const status = statSync(join(ROOT, path), { throwIfNoEntry: false });
	if (status === undefined) return [];
	if (status.isFile()) return [path];
	return readdirSync(join(ROOT, path), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
		.map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length))
		.sort();
}

/** Whether the build was made from these sources. */
export function isBuildFresh(): boolean {
	return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sourceDigest();
}

export function stampBuild(digest: string): void {
	writeFileSync(STAMP, digest);
}
