/**
 * Measures the engine against its targets and its peers, and a drag in a browser. `--browser` measures that alone,
 * `--json` prints only the targets.
 */
import { cpus, loadavg } from 'node:os';
import { measureInBrowser } from './bench/browser.ts';
import { measureEngine } from './bench/engine.ts';
import { browserTargetsOf } from './bench/targets.ts';

const isJson = process.argv.includes('--json');
const load = loadavg()[0] as number;
const engine = process.argv.includes('--browser') ? null : await measureEngine();
const browser = await measureInBrowser();
const targets = [...(engine?.targets ?? []), ...browserTargetsOf(browser)];

if (isJson) console.log(JSON.stringify({ targets }));
else printTables();

function printTables(): void {
	const processor = cpus()[0]?.model ?? 'unknown processor';
	console.log(`${new Date().toISOString().slice(0, 10)}, Node ${process.version}`);
	console.log(`${processor}, ${cpus().length} cores, load before the run ${load.toFixed(1)}`);
	if (engine !== null) {
		console.log(`${engine.setting}\n`);
		printRows(['what', 'ms'], engine.times);
	}
	if (browser !== null) {
		const { browser: name, ...figures } = browser;
		console.log(
			`\n${name}: a funding slider moved every frame; p50 to p98 from input to paint, ms\n`
		);
		printRows(['what', 'measured'], Object.entries(figures));
	}
	console.log();
	printRows(
		['target', 'at least', 'measured', 'met'],
		targets.map(({ name, ratio, target, met }) => [
			name,
			target,
			ratio ?? 'not measured',
			met ? 'yes' : 'no'
		])
	);
}

function printRows(
	heads: readonly string[],
	rows: readonly (readonly (string | number)[])[]
): void {
	console.log(`| ${heads.join(' | ')} |\n|${' --- |'.repeat(heads.length)}`);
	for (const row of rows) {
		const cells = row.map((cell) =>
			typeof cell === 'number' ? Number(cell.toPrecision(3)).toLocaleString('en-GB') : cell
		);
		console.log(`| ${cells.join(' | ')} |`);
	}
}
