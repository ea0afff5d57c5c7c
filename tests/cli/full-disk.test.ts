/** Commands whose results go to a disk that is full: a sentence and 1, no stack trace. */
import { spawn } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { expect, it } from 'vitest';
import { MAIN } from './cli-process.ts';

/** A device on Linux on which everything that is written fails for want of room. */
const FULL = '/dev/full';

/** Runs a command with standard output or standard error on the device. */
function onFull(full: 'out' | 'err', input: string, ...args: string[]) {
	const handle = openSync(FULL, 'w');
	const stdio = [
		'pipe',
		full === 'out' ? handle : 'pipe',
		full === 'err' ? handle : 'pipe'
	] as const;
	return new Promise<{ code: number | null; err: string }>((resolve) => {
		const started = spawn(process.execPath, [MAIN, ...args], { stdio: [...stdio] });
		let err = '';
		started.stderr?.on('data', (text: Buffer) => (err += text.toString()));
		started.stdin?.on('error', () => undefined);
		started.stdin?.end(input);
		started.on('close', (code) => resolve({ code, err }));
	});
}

it.skipIf(!existsSync(FULL)).each([
	['', ['help']],
	['', ['run', '--link', '?v=1&draws=256']],
	['', ['run', '--json', '--link', '?v=1&draws=256']],
	['?v=1&draws=256\n?v=1&draws=256&seed=2\n', ['sweep', '--stdin', '--jobs', '1']]
])('%j | %j', async (input, args) => {
	expect(await onFull('out', input, ...args)).toEqual({
		code: 1,
		err: 'The results cannot be written: ENOSPC. Check the disk or device they go to.\n'
	});
});

it.skipIf(!existsSync(FULL))(
	'where no message can be written, the exit still says how it went',
	async () => {
		expect((await onFull('err', '', 'run', '--link', '?v=1&interpol=99')).code).toBe(1);
		expect((await onFull('err', '', 'nothing')).code).toBe(2);
	}
);
