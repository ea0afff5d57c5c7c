/** Keeps two sweeps from writing the same file at once. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { fine, refused, type Outcome } from '#data/problem.ts';

/** Takes the lock of a file and gives back how to release it. The lock of a process that is gone is taken over. */
export function lockFile(file: string): Outcome<() => void> {
	const lock = `${file}.lock`;
	const mine = `${process.pid} ${hostname()}\n`;
	try {
		// Twice, because a lock that was left behind is removed once.
		for (let attempt = 0; attempt < 2; attempt++) {
			if (tryToWrite(lock, mine)) return fine(() => rmSync(lock, { force: true }));
			if (isHeld(readFileSync(lock, 'utf8'))) break;
			rmSync(lock, { force: true });
		}
	} catch {
		return refused(
			'unwritable-file',
			`The file ${file} cannot be written.`,
			'Check its name and place.'
		);
	}
	return refused(
		'file-in-use',
		`Another sweep is writing ${file}.`,
		`Wait for it, or remove ${lock} if no sweep is running.`
	);
}

function tryToWrite(lock: string, text: string): boolean {
	try {
		writeFileSync(lock, text, { flag: 'wx' });
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw error;
	}
}

/** Whether the process of a lock may still run. Of another machine's processes nothing is known. */
function isHeld(text: string): boolean {
	const [pid, host] = text.trim().split(' ');
	if (host === undefined || host === '') return false;
	if (host !== hostname()) return true;
	try {
		process.kill(Number(pid), 0);
		return Number(pid) !== process.pid;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
