/** Keeps two sweeps from writing the same file at once. */
import { randomUUID } from 'node:crypto';
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { fine, refused, type Outcome } from '#data/problem.ts';

/** The texts of the locks that this process holds. */
const held = new Set<string>();

/** Takes the lock of a file and gives back how to release it. The lock of a process that is gone is taken over. */
export function lockFile(file: string): Outcome<() => void> {
	const lock = `${file}.lock`;
	const guard = `${lock}.takeover`;
	const mine = `${process.pid} ${hostname()} ${randomUUID()}\n`;
	try {
		if (tryToTake(lock, mine) || tryToTakeOver(lock, guard, mine)) {
			held.add(mine);
			return fine(() => release(lock, mine));
		}
	} catch {
		return refused(
			'unwritable-file',
			`The file ${file} cannot be written.`,
			'Check its name and place.'
		);
	}
	const inTheWay = [lock, guard].filter((path) => existsSync(path));
	return refused(
		'file-in-use',
		`Another sweep is writing ${file}.`,
		inTheWay.length === 0
			? 'Try again.'
			: `Wait for it, or remove ${inTheWay.join(' and ')} if no sweep is running.`
	);
}

/**
 * Takes the lock of a process that is gone. Only one process at a time may do so, and it looks again once it is alone:
 * a lock whose process is gone changes at the hands of that one only, so no lock that is in force can be removed.
 */
function tryToTakeOver(lock: string, guard: string, mine: string): boolean {
	if (isInForce(textOf(lock))) return false;
	if (!tryToTake(guard, mine)) return false;
	try {
		const text = textOf(lock);
		if (isInForce(text)) return false;
		// A lock that is not there may be taken by others just now, and is not removed.
		if (text !== null) rmSync(lock, { force: true });
		return tryToTake(lock, mine);
	} finally {
		rmSync(guard, { force: true });
	}
}

/** Makes a file that must not be there yet. It appears with its whole text, so nobody ever reads half a lock. */
function tryToTake(path: string, text: string): boolean {
	const part = `${path}.${randomUUID()}`;
	try {
		writeFileSync(part, text, { flag: 'wx' });
		linkOrWrite(part, path, text);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw error;
	} finally {
		rmSync(part, { force: true });
	}
}

/** What disks say that know no second name for a file, such as memory sticks. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];

function linkOrWrite(part: string, path: string, text: string): void {
	try {
		linkSync(part, path);
	} catch (error) {
		if (!NO_LINKS.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
		writeFileSync(path, text, { flag: 'wx' });
	}
}

function release(lock: string, mine: string): void {
	held.delete(mine);
	if (textOf(lock) === mine) rmSync(lock, { force: true });
}

/** The text of a lock, or null where there is none. */
function textOf(lock: string): string | null {
	try {
		return readFileSync(lock, 'utf8');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
		throw error;
	}
}

/** Whether the process of a lock may still run. Of other machines' processes, or a lock without text, nothing is known. */
function isInForce(text: string | null): boolean {
	if (text === null) return false;
	const [pid, host] = text.trim().split(' ');
	if (!/^\d+$/.test(pid ?? '') || host !== hostname()) return true;
	if (Number(pid) === process.pid) return held.has(text);
	try {
		process.kill(Number(pid), 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
