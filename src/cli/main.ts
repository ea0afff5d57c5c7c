/** The command line: `npm run --silent cli -- COMMAND`. */
import { fileURLToPath } from 'node:url';
import { backtestCommand } from './commands/backtest.ts';
import { check } from './commands/check.ts';
import { compare } from './commands/compare.ts';
import { explainChange } from './commands/explain-change.ts';
import { importData } from './commands/import-data.ts';
import { program } from './commands/program.ts';
import { record } from './commands/record.ts';
import { run } from './commands/run.ts';
import { sensitivity } from './commands/sensitivity.ts';
import { solveCommand } from './commands/solve.ts';
import { sweep } from './commands/sweep.ts';
import { EXIT, type Terminal } from './terminal.ts';

const USAGE = `Usage: npm run --silent cli -- COMMAND

  run [--link ADDRESS] [--json] [--receipt FILE]
      Runs a scenario and prints its ranges. Without an address: everything as announced.
      With --receipt it also saves the figures with the digest by which anybody can check them.
  check LINK|FILE|- [--receipt DIGITS] [--json]
      Computes a link or a saved receipt anew, and says match or lists what differs.
  compare LINK LINK [LINK] [LINK] [--json]
      Sets up to four scenarios beside each other, and each against the first by simulation.
  sweep --out FILE.csv --levers bsc=0..400:10 interpol=0..30:5 --belief-sets all
      Runs every combination on all cores. The same command continues it. With --stdin it is a filter.
  explain-change --link ADDRESS [--from ADDRESS] [--json]
      Splits the difference from the announced scenario, or from another, by cause. The parts add up.
  solve [--for belief|LEVER] [--basis BASIS | --at-most PEOPLE --to YYYY-MM] [--per-100 N] [--link ADDRESS] [--json]
      Says what would have to be true: for the money to pay for itself, or for so many people at most.
  sensitivity [--link ADDRESS] [--json]
      Prints which assumptions the results depend on, and where the scatter comes from.
  program [--edition NAME] [--formula ID] [--json]
      Prints the compiled program of an edition, step by step, with units and source lines.
  backtest [FILE.csv] [--from YYYY-MM] [--json]
      Scores the baseline on the arrivals, or on any file of month,value.
  record [--json]
      Prints how the projection of November 2024 compares with what happened.
  import-data FILE [--dry-run] [--published YYYY-MM-DD]
      Reads a Home Office time series (ODS) into new data set versions.

Ends with 0 when all is well, 1 with one sentence when something is wrong, 2 when used wrongly.
`;

const terminal: Terminal = {
	out: (text) => process.stdout.write(text),
	err: (text) => process.stderr.write(text)
};

process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
	// A reader that stops early, such as head, is no fault.
	if (code === 'EPIPE') return;
	terminal.err(`The results cannot be written: ${code}. Check the disk or device they go to.\n`);
	process.exit(EXIT.problem);
});
// Where nobody can be told, the exit still says how it went.
process.stderr.on('error', () => undefined);

/** Each takes its arguments and a terminal, and gives the exit code. */
const COMMANDS: Readonly<
	Record<string, (args: readonly string[], terminal: Terminal) => Promise<number>>
> = {
	run,
	check,
	compare,
	sweep,
	'explain-change': explainChange,
	solve: solveCommand,
	sensitivity,
	program,
	backtest: backtestCommand,
	record,
	'import-data': (args) =>
		importData([...args], terminal, fileURLToPath(new URL('../..', import.meta.url)))
};

process.exitCode = await command(process.argv.slice(2));

async function command([name, ...rest]: readonly string[]): Promise<number> {
	if (name === 'help' || name === '--help' || name === '-h') {
		terminal.out(USAGE);
		return EXIT.fine;
	}
	const chosen = Object.entries(COMMANDS).find(([known]) => known === name)?.[1];
	if (chosen !== undefined) return chosen(rest, terminal);
	terminal.err(name === undefined ? USAGE : `There is no command ${name}.\n\n${USAGE}`);
	return EXIT.misuse;
}
