/** Finds a port that nothing listens on, from a fixed one on, so that two test runs can share a machine. */
import { createServer } from 'node:net';

export async function freePort(first: number): Promise<number> {
	for (let port = first; port < first + 50; port++) {
		if (await isFree(port)) return port;
	}
	throw new Error(`No free port from ${first} on.`);
}

function isFree(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const server = createServer();
		server.once('error', () => resolve(false));
		server.listen(port, () => server.close(() => resolve(true)));
	});
}
