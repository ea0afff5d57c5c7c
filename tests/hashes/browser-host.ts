/** A local server whose page runs the bundle in a worker, with or without WebAssembly, and sends back what it says. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Policy = 'with-wasm' | 'without-wasm';

export interface BrowserHost {
	/** The address of a page that says its hashes under a name. */
	address(policy: Policy, name: string): string;
	/** What the page of that name has said; refused after a while. */
	answer(name: string): Promise<string>;
	close(): void;
}

const PAGE_SCRIPT = `const name = location.search.slice(1);
const send = (text) => fetch('/answer?' + name, { method: 'POST', body: text });
const worker = new Worker('bundle.js');
worker.onmessage = ({ data }) => send(data);
worker.onerror = ({ message }) => send(JSON.stringify({ problem: message }));`;
const WAIT_MS = 25_000;

export async function startBrowserHost(bundle: string): Promise<BrowserHost> {
	const answers = new Map<string, PromiseWithResolvers<string>>();
	const entry = (name: string) => {
		const known = answers.get(name) ?? Promise.withResolvers<string>();
		answers.set(name, known);
		return known;
	};
	const files: Readonly<Record<string, readonly [type: string, text: string]>> = {
		'': ['text/html', '<!doctype html><script src="page.js"></script>'],
		'page.js': ['text/javascript', PAGE_SCRIPT],
		'bundle.js': ['text/javascript', bundle]
	};
	const server = createServer((request, response) => {
		const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
		const [, policy = '', file = ''] = pathname.split('/');
		if (request.method === 'POST') {
			const pieces: Buffer[] = [];
			request.on('data', (piece: Buffer) => pieces.push(piece));
			request.on('end', () => {
				entry(search.slice(1)).resolve(Buffer.concat(pieces).toString());
				response.end();
			});
			return;
		}
		const [type, text] = files[file] ?? ['text/plain', ''];
		const wasm = policy === 'with-wasm' ? " 'wasm-unsafe-eval'" : '';
		response.setHeader('Content-Type', `${type}; charset=utf-8`);
		response.setHeader(
			'Content-Security-Policy',
			`default-src 'none'; script-src 'self'${wasm}; connect-src 'self'; worker-src 'self'`
		);
		response.end(text);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		address: (policy, name) => `http://127.0.0.1:${port}/${policy}/?${name}`,
		answer: (name) =>
			Promise.race([
				entry(name).promise,
				new Promise<string>((_, reject) => {
					setTimeout(() => reject(new Error(`${name} says nothing`)), WAIT_MS).unref();
				})
			]),
		close: () => {
			server.closeAllConnections();
			server.close();
		}
	};
}
