/** Loaded before any TypeScript: a Node that is too old says so in one sentence. Plain JavaScript, so that it can. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
	console.error(
		`Crosscurrent needs Node 22.18 or newer and this is ${process.versions.node}: run "npm ci" (it brings Node 24 on Linux x64) or install Node 24.`
	);
	process.exit(1);
}
