/** Serves the built product: `node scripts/serve.ts`. PORT and HOST say where; ORIGIN names the public address behind a proxy. */
import { existsSync } from 'node:fs';
import { createProductServer, PROTOCOL_HEADER, type Handler } from './serve/create-server.ts';
import { closeOnSignal, listen } from './serve/listen.ts';
import { prerenderedPolicies } from './serve/prerendered-policies.ts';

const handlerUrl = new URL('../build/handler.js', import.meta.url);
const port = Number(process.env['PORT'] || 3000);
const host = process.env['HOST'] || undefined;

if (!existsSync(handlerUrl))
	fail('There is no build yet: run "npm run build" first, or "npm start".');
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
	fail(`PORT is "${process.env['PORT']}", and must be a number from 0 to 65535.`);
}

// SvelteKit's handler reads these when it is loaded. ORIGIN, if set, goes before the protocol header.
process.env['PROTOCOL_HEADER'] = PROTOCOL_HEADER;
process.env['BODY_SIZE_LIMIT'] ??= '8K';
const { handler } = (await import(handlerUrl.href)) as { handler: Handler };

const policies = prerenderedPolicies(new URL('../build/prerendered/', import.meta.url));
const server = createProductServer(handler, policies);
closeOnSignal(server);
try {
	await listen(server, port, host);
} catch (problem) {
	fail(`The server cannot listen at ${host ?? 'this machine'}: ${(problem as Error).message}.`);
}
const address = server.address();
const listeningPort = typeof address === 'object' && address !== null ? address.port : port;
console.log(`Crosscurrent is at http://${host ?? 'localhost'}:${listeningPort}`);

function fail(sentence: string): never {
	console.error(sentence);
	process.exit(1);
}
