/** `npm test`: every stage in order, up to the first that fails; the last line is `N passed, N failed`. */
import { mkdirSync, rmSync } from 'node:fs';
import { runCommand } from './run-command.ts';
import { countPlaywright, countVitest, type Count } from './testing/count-tests.ts';
import { BROWSER_REPORT, REPORT_FOLDER, UNIT_REPORT } from './testing/report-files.ts';

rmSync(REPORT_FOLDER, { recursive: true, force: true });
mkdirSync(REPORT_FOLDER);

interface Stage {
	readonly name: string;
	/** Runs the stage; true if it ends well. */
	readonly run: () => boolean;
	/** Counts its tests from its report; a stage without tests counts as one. */
	readonly count?: () => Count;
}

const stages: readonly Stage[] = [
	{ name: 'format', run: () => runCommand('prettier', '--check', '--log-level', 'warn', '.') },
	{ name: 'lint', run: () => runCommand('eslint', '.', '--max-warnings', '0') },
	{ name: 'types', run: () => runCommand('node', 'scripts/check-types.ts') },
	{
		name: 'unit and property tests',
		run: () =>
			runCommand(
				'vitest',
				'run',
				'--reporter=default',
				'--reporter=json',
				`--outputFile.json=${UNIT_REPORT}`
			),
		count: () => countVitest(UNIT_REPORT)
	},
	{ name: 'build', run: () => runCommand('node', 'scripts/build.ts') },
	{ name: 'size', run: () => runCommand('node', 'scripts/check-size.ts') },
	{
		name: 'browser tests',
		run: () => {
			process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] = BROWSER_REPORT;
			return runCommand('playwright', 'test', '--reporter=line,json');
		},
		count: () => countPlaywright(BROWSER_REPORT)
	}
];

const total = { passed: 0, failed: 0 };
for (const { name, run, count } of stages) {
	console.log(`\n== ${name}`);
	const started = performance.now();
	const ok = run();
	const counted = count?.() ?? { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
	total.passed += counted.passed;
	// A stage that ends badly has failed, whatever its report says.
	total.failed += ok ? counted.failed : Math.max(1, counted.failed);
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	console.log(`== ${name}: ${ok ? 'passed' : 'FAILED'} in ${seconds} s`);
	if (!ok || counted.failed > 0) break;
}

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
