/** Builds the product: checks that the editions match their models, then builds the pages and the server. */
import { existsSync } from 'node:fs';
import { ROOT, runCommand } from './run-command.ts';
import { sourceDigest, stampBuild } from './source-digest.ts';

const buildModels = 'scripts/build-models.ts';
if (existsSync(ROOT + buildModels) && !runCommand('node', buildModels, '--check')) process.exit(1);

// Taken before the build: an edit while it runs makes it stale.
const digest = sourceDigest();
if (!runCommand('vite', 'build', '--logLevel', 'warn')) process.exit(1);
stampBuild(digest);
