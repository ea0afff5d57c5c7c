/** Scenarios from standard input, a line of JSON for each on standard output: a filter for any scheduler. */
import { once } from 'node:events';
import { refused, type Problem } from '#data/problem.ts';
import type { Terminal } from '../terminal.ts';
import { askedScenario, numberedLines, type AskedScenario } from './scenario-lines.ts';
import type { RowAnswer } from './row-worker.ts';
import { answerInOrder, WorkerPool, type PoolRequest } from './worker-pool.ts';

type LineRequest = PoolRequest & { readonly number: number; readonly asked: AskedScenario };

/** Answers every line in its order. Gives what is wrong, or null: lines that could not be run are said and counted. */
export async function sweepLines(jobs: number, terminal: Terminal): Promise<Problem | null> {
	const pool = new WorkerPool(jobs);
	let lines = 0;
	let unusable = 0;
	let isReaderGone = false;
	const leave = () => {
		isReaderGone = true;
		process.stdin.destroy();
	};
	process.stdout.on('error', leave);
	try {
		process.stdin.setEncoding('utf8');
		await answerInOrder(
			pool,
			lineRequests(process.stdin, () => isReaderGone),
			async (request, answer) => {
				lines++;
				if (!answer.ok) unusable++;
				terminal.out(`${JSON.stringify(answerLine(request, answer))}\n`);
				// Waits for whoever reads, so that answers do not pile up here.
				if (process.stdout.writableNeedDrain && !isReaderGone)
					await once(process.stdout, 'drain').catch(() => undefined);
			}
		);
	} catch (error) {
		// A thread without memory, or an input that breaks off, is the world's fault.
		if (!(error instanceof Error && 'code' in error)) throw error;
		return refused(
			'broken-off',
			`Broken off after ${lines} lines: ${String(error.code)}.`,
			'Send the lines that have no answer again.'
		).problem;
	} finally {
		process.stdout.off('error', leave);
		await pool.close();
	}
	if (unusable === 0 || isReaderGone) return null;
	return refused(
		'unusable-lines',
		`${unusable} of ${lines} lines could not be run.`,
		'The answer of each says why.'
	).problem;
}

async function* lineRequests(
	parts: AsyncIterable<string>,
	isOver: () => boolean
): AsyncGenerator<LineRequest> {
	try {
		for await (const { number, line } of numberedLines(parts)) {
			if (isOver()) return;
			yield lineRequest(number, line);
		}
	} catch (error) {
		// Input that was let go of in the middle complains, and nobody is left to hear of it.
		if (!isOver()) throw error;
	}
}

function lineRequest(number: number, line: string | null): LineRequest {
	const asked = askedScenario(line);
	const { search } = asked;
	return search.ok ? { number, asked, search: search.value } : { number, asked, answer: search };
}

function answerLine({ number, asked: { id } }: LineRequest, answer: RowAnswer) {
	const name = id === null ? {} : { id };
	return answer.ok
		? { ...name, line: number, ...Object.fromEntries(answer.value) }
		: { ...name, line: number, problem: answer.problem };
}
