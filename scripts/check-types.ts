/** Checks types three times: pure layers without DOM and Node, everything Kit knows, and the scripts and tests. */
import { runCommand, runQuietly } from './run-command.ts';

if (!runCommand('svelte-kit', 'sync')) process.exit(1);

const checks = await Promise.all(
	[
		['tsc', '-p', 'src/lib/pure.tsconfig.json'],
		['tsc', '-p', 'scripts/tsconfig.json'],
		['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human']
	].map(async ([command = '', ...args]) => ({
		name: [command, ...args].join(' '),
		...(await runQuietly(command, ...args))
	}))
);

for (const { name, ok, output } of checks) {
	console.log(`${ok ? 'ok' : 'FAILED'}  ${name}`);
	if (!ok) console.log(output);
}
process.exit(checks.every(({ ok }) => ok) ? 0 : 1);
