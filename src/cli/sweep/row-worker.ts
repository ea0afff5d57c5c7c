/** A worker thread of a sweep: takes an address, gives the cells of its row. */
import { parentPort } from 'node:worker_threads';
import type { Outcome } from '#data/problem.ts';
import { ScenarioRunner } from '#scenario/scenario-runner.ts';
import { runRow, type NamedCells } from './row.ts';

/** What a worker answers. */
export type RowAnswer = Outcome<NamedCells>;

/** Rows of a grid resemble the row before: their draws are the same, and mostly one lever moves. */
const runner = new ScenarioRunner();

parentPort?.on('message', (search: string) => {
	// A rejection ends the worker, and the pool hears of it.
	void runRow(search, (scenario) => runner.run(scenario)).then((answer) =>
		parentPort?.postMessage(answer satisfies RowAnswer)
	);
});
