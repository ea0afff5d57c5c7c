/** `npm start`: builds if there is no build of these sources, then serves it. */
import { runCommand } from './run-command.ts';
import { isBuildFresh } from './source-digest.ts';

if (!isBuildFresh()) {
	console.log('Building Crosscurrent (about half a minute) …');
	if (!runCommand('node', 'scripts/build.ts')) process.exit(1);
}
await import('./serve.ts');
