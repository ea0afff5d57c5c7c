/** Ends well if what is installed is what package-lock.json says. Plain JavaScript: it runs before anything is installed. */
import { existsSync, readFileSync } from 'node:fs';

const packagesOf = (file) =>
	existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined;

const wanted = packagesOf('package-lock.json');
const installed = packagesOf('node_modules/.package-lock.json');

const isInStep =
	installed !== undefined &&
	Object.entries(wanted).every(
		([path, { version, optional }]) =>
			path === '' ||
			installed[path]?.version === version ||
			// Made for another system.
			(optional === true && installed[path] === undefined)
	) &&
	Object.keys(installed).every((path) => path in wanted && existsSync(path));
process.exit(isInStep ? 0 : 1);
