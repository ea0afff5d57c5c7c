/** Runs the commands of the scripts, always with the packages' own programs (and their Node) first. */
import { spawn, spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

function environment(): NodeJS.ProcessEnv {
	const path = `${ROOT}node_modules/.bin${delimiter}${process.env['PATH'] ?? ''}`;
	return { ...process.env, PATH: path };
}

/** Runs a command in the root, showing what it prints. True if it ends well. */
export function runCommand(command: string, ...args: string[]): boolean {
	const { status, error } = spawnSync(command, args, {
		cwd: ROOT,
		env: environment(),
		stdio: 'inherit'
	});
	if (error !== undefined) console.error(`${command} could not be started: ${error.message}`);
	return status === 0;
}

/** As `runCommand`, but the output comes in one piece when the command has ended, so that several may run side by side. */
export function runQuietly(
	command: string,
	...args: string[]
): Promise<{ ok: boolean; output: string }> {
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			cwd: ROOT,
			env: environment(),
			stdio: ['ignore', 'pipe', 'pipe']
		});
		const pieces: Buffer[] = [];
		child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
		child.stderr.on('data', (piece: Buffer) => pieces.push(piece));
		child.once('error', (error) => resolve({ ok: false, output: error.message }));
		child.once('close', (status) => {
			resolve({ ok: status === 0, output: Buffer.concat(pieces).toString() });
		});
	});
}
