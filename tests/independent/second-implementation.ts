/** Runs scenarios with the second implementation, in Python, and reads its answer. */
import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Shape } from '#engine/program.ts';

/** A formula's values as the second implementation gives them. */
export interface SecondColumn {
	readonly shape: Shape;
	readonly values: Float64Array;
}

/** What the second implementation makes of a scenario: a column per formula, in the order of the specification. */
export interface SecondAnswer {
	readonly columns: readonly SecondColumn[];
	readonly published: unknown;
}

/** What it reads: nothing but what the specification documents. */
export interface SecondTask {
	readonly specification: unknown;
	readonly editions: Readonly<Record<string, { readonly axis: { readonly monthCount: number } }>>;
	readonly scenarios: readonly { readonly drawCount: number; readonly vintage: string }[];
	/** For how many of the scenarios, from the first on, to work out the published figures as well. */
	readonly figures: number;
}

/** Whether this machine has Python 3. */
export const HAS_PYTHON =
	spawnSync('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 8))']).status === 0;

/** Runs all scenarios in one process. */
export async function runSecondImplementation(task: SecondTask): Promise<SecondAnswer[]> {
	const bytes = await answerOf(JSON.stringify(task));
	const headLength = bytes.readUInt32LE(0);
	const heads = JSON.parse(bytes.toString('utf8', 4, 4 + headLength)) as {
		shapes: [boolean, boolean][];
		published: unknown;
	}[];
	// A copy, because floats must start at a multiple of eight bytes.
	const values = new Float64Array(Uint8Array.from(bytes.subarray(4 + headLength)).buffer);
	let at = 0;
	return heads.map(({ shapes, published }, index) => {
		const { drawCount, vintage } = task.scenarios[index] as SecondTask['scenarios'][number];
		const monthCount = task.editions[vintage]?.axis.monthCount as number;
		const columns = shapes.map(([byMonth, byDraw]) => {
			const length = (byMonth ? monthCount : 1) * (byDraw ? drawCount : 1);
			at += length;
			return { shape: { byMonth, byDraw }, values: values.subarray(at - length, at) };
		});
		return { columns, published };
	});
}

function answerOf(input: string): Promise<Buffer> {
	// -B: no compiled files beside the sources.
	const program = fileURLToPath(new URL('run.py', import.meta.url));
	const python = spawn('python3', ['-B', program], { stdio: ['pipe', 'pipe', 'pipe'] });
	const chunks: Buffer[] = [];
	let complaint = '';
	python.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
	python.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
	python.stdin.end(input);
	return new Promise((resolve, reject) => {
		python.on('error', reject);
		python.on('close', (status) =>
			status === 0 ? resolve(Buffer.concat(chunks)) : reject(new Error(complaint))
		);
	});
}
