/** Runs the command line as its own process. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';

// Processes start slowly on a busy machine; how long they take is not what these tests are about.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** The command line's entrance. */
export const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

interface Ended {
	readonly code: number;
	readonly out: string;
	readonly err: string;
}

export function cli(...args: string[]): Promise<Ended> {
	return cliWithInput('', ...args);
}

/** The same with a text on its standard input. */
export function cliWithInput(input: string, ...args: string[]): Promise<Ended> {
	return new Promise((resolve) => {
		const started = execFile(
			process.execPath,
			[MAIN, ...args],
			{ maxBuffer: 1e7 },
			(error, out, err) => {
				resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
			}
		);
		// A command that reads no input may be gone before it has all.
		started.stdin?.on('error', () => undefined);
		started.stdin?.end(input);
	});
}
