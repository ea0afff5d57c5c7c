/** Puts a server on a port, or on the next free one, and takes it down in good order. */
import type { Server } from 'node:http';

const TRIES = 20;
const PATIENCE_MS = 10_000;

/** Listens on the first free port from `port` on, and returns it. */
export async function listen(
	server: Server,
	port: number,
	host: string | undefined
): Promise<number> {
	for (let candidate = port; candidate < port + TRIES; candidate++) {
		if (await isListening(server, candidate, host)) return candidate;
		console.log(`Port ${candidate} is busy.`);
	}
	throw new Error(`No free port from ${port} to ${port + TRIES - 1}.`);
}

function isListening(server: Server, port: number, host: string | undefined): Promise<boolean> {
	return new Promise((resolve, reject) => {
		const refused = (problem: NodeJS.ErrnoException) => {
			server.off('listening', accepted);
			if (problem.code === 'EADDRINUSE') resolve(false);
			else reject(problem);
		};
		const accepted = () => {
			server.off('error', refused);
			resolve(true);
		};
		server.once('error', refused).once('listening', accepted);
		server.listen({ port, ...(host === undefined ? {} : { host }) });
	});
}

/** On a signal, or when npm is stopped: no new requests, the running ones are finished, then the process ends. */
export function closeOnSignal(server: Server): void {
	const close = () => {
		server.close(() => process.exit(0));
		server.closeIdleConnections();
		setTimeout(() => {
			server.closeAllConnections();
			process.exit(0);
		}, PATIENCE_MS).unref();
	};
	process.once('SIGTERM', close).once('SIGINT', close);
	if (process.env['npm_lifecycle_event'] !== undefined) closeWithParent(close);
}

/** npm passes a signal to the shell between it and this process, and the shell ends without passing it on. */
function closeWithParent(close: () => void): void {
	const parent = process.ppid;
	const watch = setInterval(() => {
		if (process.ppid === parent) return;
		clearInterval(watch);
		close();
	}, 500);
	watch.unref();
}
