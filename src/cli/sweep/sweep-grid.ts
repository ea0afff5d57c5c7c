/** A grid of scenarios into a file: row after row in a fixed order, to be continued wherever it stopped. */
import { fine, refused, type Outcome, type Problem } from '#data/problem.ts';
import type { Edition } from '#model/edition.ts';
import { DEFAULT_EDITION, loadEdition } from '#scenario/editions.ts';
import { LINK_KEYS, LINK_SHAPE } from '#scenario/link/link-from-scenario.ts';
import { scenarioFromLink } from '#scenario/link/scenario-from-link.ts';
import { editionsNamed, plain } from '../edition-names.ts';
import type { Terminal } from '../terminal.ts';
import { lockFile } from './file-lock.ts';
import { gridAxes, type GridAxis } from './lever-grid.ts';
import { Progress } from './progress.ts';
import { openResultFile, type ResultFile } from './result-file.ts';
import { rowText, type RowFormat } from './row-text.ts';
import {
	defineSweep,
	rowRequest,
	type RowRequest,
	type SweepDefinition
} from './sweep-definition.ts';
import { answerInOrder, WorkerPool } from './worker-pool.ts';

/** Rows that are run without asking: some hours of one core. */
const ROWS_WITHOUT_ASKING = 100_000;

/** A sweep as it was asked for. */
export interface GridOptions {
	readonly levers: readonly string[];
	readonly beliefSets: string | null;
	readonly editions: string | null;
	readonly draws: number;
	readonly seed: number;
	readonly out: string;
	readonly jobs: number;
	readonly maxRows: number | null;
	readonly isAnyLength: boolean;
}

/** Runs the rows that the file does not have yet. Gives what is wrong, or null. */
export async function sweepGrid(options: GridOptions, terminal: Terminal): Promise<Problem | null> {
	const format = rowFormat(options.out);
	if (!format.ok) return format.problem;
	const defined = await definitionOf(options);
	if (!defined.ok) return defined.problem;
	const lock = lockFile(options.out);
	if (!lock.ok) return lock.problem;
	try {
		const file = await openResultFile(options.out, defined.value, format.value);
		if (!file.ok) return file.problem;
		return await fillFile(file.value, defined.value, format.value, options, terminal);
	} finally {
		lock.value();
	}
}

function rowFormat(out: string): Outcome<RowFormat> {
	const ending = /\.(csv|jsonl)$/.exec(out)?.[1];
	if (ending !== undefined) return fine(ending as RowFormat);
	return refused(
		'unknown-row-format',
		`${plain(out)} does not end in .csv or .jsonl.`,
		out.endsWith('.parquet')
			? 'Write .csv and convert it: docs/how-to/sweep-on-many-machines.md shows how.'
			: 'Name a file that does.'
	);
}

async function definitionOf(options: GridOptions): Promise<Outcome<SweepDefinition>> {
	const keys =
		options.editions === null ? fine([DEFAULT_EDITION]) : editionsNamed(options.editions);
	if (!keys.ok) return keys;
	const editions = await Promise.all(
		keys.value.map(async (key) => (await loadEdition(key)) as Edition)
	);
	const [first] = editions as [Edition, ...Edition[]];
	if (editions.some(({ modelVersion }) => modelVersion !== first.modelVersion))
		return refused(
			'several-model-versions',
			'These editions are of different model versions.',
			'Sweep each model version into a file of its own.'
		);
	const beliefSets = beliefSetsNamed(options.beliefSets, first);
	if (!beliefSets.ok) return beliefSets;
	const axes = gridAxes(options.levers, first.levers);
	if (!axes.ok) return axes;
	const definition = defineSweep(editions, beliefSets.value, axes.value, options);
	const most = options.maxRows ?? (options.isAnyLength ? Infinity : ROWS_WITHOUT_ASKING);
	if (definition.rowCount > most)
		return refused(
			'too-many-rows',
			`That is ${definition.rowCount} rows, and more than ${most} are run only when asked for.`,
			'Take larger steps, or add --yes or --max-rows.'
		);
	const unusable = await unusableSetting(axes.value);
	return unusable === null ? fine(definition) : { ok: false, problem: unusable };
}

/** What a link cannot hold, no row can: half a person, for one. Said before anything is run. */
async function unusableSetting(axes: readonly GridAxis[]): Promise<Problem | null> {
	for (const { leverId, settings } of axes)
		for (const setting of settings) {
			const { notices } = await scenarioFromLink(
				`?${LINK_KEYS.shape}=${LINK_SHAPE}&${leverId}=${setting}`
			);
			const notice = notices.find(({ code }) => code !== 'pot-too-small');
			if (notice !== undefined)
				return refused(
					notice.code,
					`${leverId} cannot be ${setting}.`,
					'Nothing was run. Take other steps.'
				).problem;
		}
	return null;
}

function beliefSetsNamed(list: string | null, edition: Edition): Outcome<readonly string[]> {
	const known = edition.beliefSets.map(({ id }) => id);
	if (list === null) return fine([edition.defaultBeliefSet]);
	if (list === 'all') return fine(known);
	const named = [...new Set(list.split(','))];
	const unknown = named.find((id) => !known.includes(id));
	if (unknown === undefined) return fine(named);
	return refused(
		'unknown-belief-set',
		`No set of beliefs is called ${plain(unknown)}.`,
		`Choose from ${known.join(', ')}, or all.`
	);
}

async function fillFile(
	file: ResultFile,
	definition: SweepDefinition,
	format: RowFormat,
	{ jobs, out }: GridOptions,
	terminal: Terminal
): Promise<Problem | null> {
	const { rowCount, columns } = definition;
	let rows = file.rowsFound;
	let isStopped = false;
	if (rows > 0) terminal.err(`${rows} of ${rowCount} rows are in ${out} already.\n`);
	const stop = () => (isStopped = true);
	function* requests(): Generator<RowRequest> {
		for (let index = rows; index < rowCount && !isStopped; index++)
			yield rowRequest(definition, index);
	}
	const progress = new Progress(terminal, process.stderr.isTTY, { rowCount, rowsFound: rows });
	const pool = new WorkerPool(Math.min(jobs, Math.max(1, rowCount - rows)));
	process.once('SIGINT', stop).once('SIGTERM', stop);
	try {
		await answerInOrder(pool, requests(), async ({ key }, answer) => {
			// Every setting has been tried before, so no row can have a problem.
			if (!answer.ok) throw new RangeError(answer.problem.sentence);
			const cells = [...key, ...answer.value.slice(CELLS_IN_KEY).map(([, cell]) => cell)];
			file.append(rowText(columns, cells, format));
			progress.show(++rows);
		});
	} catch (error) {
		return brokenOff(error, rows, rowCount);
	} finally {
		process.off('SIGINT', stop).off('SIGTERM', stop);
		await pool.close();
		file.close();
	}
	if (rows < rowCount) return stoppedAfter(rows, rowCount);
	terminal.err(`${rowCount} rows in ${out}.\n`);
	return null;
}

/** Model, version, vintage, beliefs, seed and draws stand in the key. */
const CELLS_IN_KEY = 6;

function stoppedAfter(rows: number, rowCount: number): Problem {
	return refused(
		'stopped',
		`Stopped after ${rows} of ${rowCount} rows.`,
		'The same command continues from there.'
	).problem;
}

/** A full disk or a thread without memory is the world's fault; anything else is ours and goes on up. */
function brokenOff(error: unknown, rows: number, rowCount: number): Problem {
	if (!(error instanceof Error && 'code' in error)) throw error;
	return refused(
		'broken-off',
		`Broken off after ${rows} of ${rowCount} rows: ${String(error.code)}.`,
		'When there is room again, the same command continues from there.'
	).problem;
}
