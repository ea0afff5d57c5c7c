/** One holder at a time, also where many processes find the lock of one that is gone. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { lockFile } from './file-lock.ts';

const GONE = `999999999 ${hostname()}\n`;

let folder: string;
let file: string;
let count = 0;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'lock-'))));
beforeEach(() => (file = join(folder, `${count++}.csv`)));
afterAll(() => rmSync(folder, { recursive: true }));

/** The code of what is wrong, or `taken`. */
function attempt(): string {
	const lock = lockFile(file);
	return lock.ok ? 'taken' : lock.problem.code;
}

describe('a lock', () => {
	it('is held by one, and free again once released', () => {
		const first = lockFile(file);
		expect(attempt()).toBe('file-in-use');
		if (first.ok) first.value();
		expect(attempt()).toBe('taken');
	});

	it('of a process that is gone is taken over, and nothing else is left', () => {
		writeFileSync(`${file}.lock`, GONE);
		expect(attempt()).toBe('taken');
		expect(readFileSync(`${file}.lock`, 'utf8')).toMatch(new RegExp(`^${process.pid} `));
		const others = readdirSync(folder).filter((name) => name.startsWith(`${count - 1}.csv`));
		expect(others).toEqual([`${count - 1}.csv.lock`]);
	});

	it.each(['', '\n', 'x', `1 another-${hostname()}\n`, `${process.ppid} ${hostname()}\n`])(
		'with the text %j may be in force, and stays',
		(text) => {
			writeFileSync(`${file}.lock`, text);
			expect(attempt()).toBe('file-in-use');
			expect(readFileSync(`${file}.lock`, 'utf8')).toBe(text);
		}
	);

	it('of a process of the same number, before this one, is taken over', () => {
		writeFileSync(`${file}.lock`, `${process.pid} ${hostname()} older\n`);
		expect(attempt()).toBe('taken');
	});

	it('is not taken over while another process is about to, and it is said what is in the way', () => {
		writeFileSync(`${file}.lock`, GONE);
		writeFileSync(`${file}.lock.takeover`, GONE);
		const lock = lockFile(file);
		expect(lock).toMatchObject({
			ok: false,
			problem: { whatToDo: expect.stringContaining(`${file}.lock.takeover`) }
		});
		expect(readFileSync(`${file}.lock`, 'utf8')).toBe(GONE);
	});

	it('released late does not remove the lock of another', () => {
		const first = lockFile(file);
		writeFileSync(`${file}.lock`, GONE);
		if (first.ok) first.value();
		expect(existsSync(`${file}.lock`)).toBe(true);
	});

	it('cannot be taken where nothing can be written', () => {
		file = join(folder, 'missing', 'a.csv');
		expect(attempt()).toBe('unwritable-file');
	});
});

/** Takes the lock again and again, and leaves it as a process that is gone does. Prints how often it was alone, and not. */
const CONTENDER = `
import { closeSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
const [lockModule, file, gone, rounds] = process.argv.slice(1);
const { lockFile } = await import(lockModule);
let alone = 0, together = 0;
for (let round = 0; round < Number(rounds); round++) {
	if (!lockFile(file).ok) continue;
	try {
		closeSync(openSync(file + '.inside', 'wx'));
		alone++;
		rmSync(file + '.inside');
	} catch {
		together++;
	}
	writeFileSync(file + process.pid, gone);
	renameSync(file + process.pid, file + '.lock');
}
console.log(JSON.stringify({ alone, together }));
`;

it('is held by one of many processes that all find the lock of one that is gone', async () => {
	writeFileSync(`${file}.lock`, GONE);
	const lockModule = new URL('./file-lock.ts', import.meta.url).href;
	const args = ['--input-type=module', '-e', CONTENDER, lockModule, file, GONE, '1500'];
	const ended = await Promise.all(
		Array.from({ length: 4 }, () => promisify(execFile)(process.execPath, args))
	);
	const counts = ended.map(
		({ stdout }) => JSON.parse(stdout) as { alone: number; together: number }
	);
	expect(counts.map(({ together }) => together)).toEqual([0, 0, 0, 0]);
	expect(counts.reduce((sum, { alone }) => sum + alone, 0)).toBeGreaterThan(0);
}, 60_000);
