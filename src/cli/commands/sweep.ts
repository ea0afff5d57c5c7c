/** `sweep`: many scenarios at once, on every core: a grid of settings into a file, or lines of scenarios through a pipe. */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { sweepGrid } from '../sweep/sweep-grid.ts';
import { sweepLines } from '../sweep/sweep-lines.ts';
import { EXIT, type Terminal } from '../terminal.ts';

const USAGE = `Usage: npm run --silent cli -- sweep --out FILE.csv|FILE.jsonl [--levers LEVER=FROM..TO:STEP …]
             [--belief-sets all|A,B] [--editions all|2024-10,2026-09] [--draws N] [--seed N]
             [--jobs N] [--max-rows N | --yes]
       npm run --silent cli -- sweep --stdin [--jobs N]

  bsc=0..400:10 sets the Border Security Command money to 0, 10, … 400; interpol=0,6,12 is a list.
  The same command again continues a file that was interrupted.
  --stdin reads scenarios, one a line (a link, or JSON), and prints a line of JSON for each.
`;

/** More threads than this are a slip of the pen. */
const MOST_JOBS = 256;

/** Runs the scenarios asked for. */
export async function sweep(args: readonly string[], terminal: Terminal): Promise<number> {
	const options = readOptions(args);
	if (options === null) {
		terminal.err(USAGE);
		return EXIT.misuse;
	}
	const problem = await (options.stdin
		? sweepLines(options.jobs, terminal)
		: sweepGrid(options, terminal));
	if (problem === null) return EXIT.fine;
	terminal.err(`${problem.sentence} ${problem.whatToDo}\n`);
	return EXIT.problem;
}

function readOptions(args: readonly string[]) {
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			options: {
				levers: { type: 'string', multiple: true, default: [] },
				'belief-sets': { type: 'string' },
				editions: { type: 'string' },
				out: { type: 'string' },
				draws: { type: 'string', default: '4096' },
				seed: { type: 'string', default: '1' },
				jobs: { type: 'string', default: String(availableParallelism()) },
				'max-rows': { type: 'string' },
				yes: { type: 'boolean', default: false },
				stdin: { type: 'boolean', default: false }
			},
			strict: true,
			allowPositionals: true
		});
		const { out, stdin } = values;
		// `--levers a=… b=…`: the words after the first arrive as arguments of their own.
		const levers = [...values.levers, ...positionals];
		const numbers = {
			jobs: wholeNumber(values.jobs, MOST_JOBS),
			draws: wholeNumber(values.draws, 16_384),
			seed: wholeNumber(values.seed, 4_294_967_295),
			maxRows: values['max-rows'] === undefined ? null : wholeNumber(values['max-rows'], 1e9)
		};
		const isGrid = levers.length > 0 || values['belief-sets'] !== undefined || values.editions;
		if (stdin ? isGrid || out !== undefined : !isGrid || out === undefined) return null;
		if (Object.values(numbers).some(Number.isNaN) || numbers.draws < 256) return null;
		return {
			...numbers,
			stdin,
			out: out ?? '',
			levers,
			beliefSets: values['belief-sets'] ?? null,
			editions: values.editions ?? null,
			isAnyLength: values.yes
		};
	} catch {
		return null;
	}
}

/** NaN for anything but a whole number from 1. */
function wholeNumber(text: string, most: number): number {
	const value = /^\d{1,10}$/.test(text) ? Number(text) : NaN;
	return value >= 1 && value <= most ? value : NaN;
}
