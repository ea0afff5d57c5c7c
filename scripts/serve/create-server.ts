/** The HTTP server round SvelteKit's handler: security headers, limits, and plain pages for bad requests. */
import {
	createServer,
	STATUS_CODES,
	type IncomingMessage,
	type Server,
	type ServerResponse
} from 'node:http';
import type { Duplex } from 'node:stream';
import { plainPage } from './plain-page.ts';
import { readAddress } from './read-address.ts';
import { securityHeaders } from './security-headers.ts';

/** What `build/handler.js` exports: static files, prerendered pages, then pages rendered on request. */
export type Handler = (
	request: IncomingMessage,
	response: ServerResponse,
	next: (problem?: unknown) => void
) => void | Promise<void>;

/** Carries the protocol to SvelteKit's handler, which assumes https otherwise. Outsiders cannot set it. */
export const PROTOCOL_HEADER = 'x-crosscurrent-protocol';

/** Makes the server; `pagePolicies` are the content security policies of prerendered pages, by path. */
export function createProductServer(
	handler: Handler,
	pagePolicies: ReadonlyMap<string, string>
): Server {
	const server = createServer(
		{
			requestTimeout: 30_000,
			headersTimeout: 10_000,
			keepAliveTimeout: 10_000,
			maxHeaderSize: 16 * 1024
		},
		(request, response) => void respond(handler, pagePolicies, request, response)
	);
	server.setTimeout(60_000);
	server.on('clientError', refuseUnreadable);
	return server;
}

async function respond(
	handler: Handler,
	pagePolicies: ReadonlyMap<string, string>,
	request: IncomingMessage,
	response: ServerResponse
): Promise<void> {
	const address = readAddress(request.url ?? '');
	for (const [name, value] of Object.entries(
		securityHeaders(address.ok ? address.pathname : '', pagePolicies)
	)) {
		response.setHeader(name, value);
	}
	if (!address.ok) return sendPlainPage(response, address.status, address.sentence);
	nameCharset(response);
	keepPolicyOfCopy(response);
	request.url = address.url;
	request.headers[PROTOCOL_HEADER] = 'http';
	try {
		await handler(request, response, () => sendPlainPage(response, 404, 'There is no such page.'));
	} catch (problem) {
		console.error(problem);
		sendPlainPage(response, 500, 'Something went wrong here. Please try again.');
	}
}

/** SvelteKit sends its pages as `text/html` without the character set. */
function nameCharset(response: ServerResponse): void {
	const setHeader = response.setHeader.bind(response);
	response.setHeader = (name, value) =>
		setHeader(name, value === 'text/html' ? 'text/html; charset=utf-8' : value);
}

/** A browser whose copy is still good keeps the policy that came with it. SvelteKit repeats it only with a page. */
function keepPolicyOfCopy(response: ServerResponse): void {
	const writeHead = response.writeHead.bind(response) as (...parts: unknown[]) => ServerResponse;
	response.writeHead = (status: number, ...rest: unknown[]) => {
		if (status === 304) response.removeHeader('content-security-policy');
		return writeHead(status, ...rest);
	};
}

function sendPlainPage(response: ServerResponse, status: number, sentence: string): void {
	if (response.headersSent) {
		response.destroy();
		return;
	}
	const { html, headers } = plainPage(status, sentence);
	response.writeHead(status, headers).end(response.req.method === 'HEAD' ? undefined : html);
}

/** Answers what never became a request: broken HTTP, headers that are too large or too slow. */
function refuseUnreadable(problem: NodeJS.ErrnoException, socket: Duplex): void {
	if (problem.code === 'ECONNRESET' || !socket.writable) {
		socket.destroy();
		return;
	}
	const [status, sentence] =
		problem.code === 'HPE_HEADER_OVERFLOW'
			? [431, 'The address or the headers of the request are too long.']
			: problem.code === 'ERR_HTTP_REQUEST_TIMEOUT'
				? [408, 'The request took too long to arrive.']
				: [400, 'The request is not written correctly.'];
	const { html, headers } = plainPage(status, sentence);
	const lines = Object.entries({ ...securityHeaders('', new Map()), ...headers }).map(
		([name, value]) => `${name}: ${value}\r\n`
	);
	socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${html}`);
}
