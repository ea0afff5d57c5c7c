/** A page for what goes wrong outside SvelteKit: one sentence, no styles, no scripts, never a stack trace. */
import { STATUS_CODES } from 'node:http';

export interface PlainPage {
	readonly html: string;
	readonly headers: Readonly<Record<string, string>>;
}

export function plainPage(status: number, sentence: string): PlainPage {
	const title = STATUS_CODES[status] ?? 'Problem';
	const html = `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} – Crosscurrent</title></head>
<body><h1>${title}</h1><p>${sentence}</p><p><a href="/">Go to Crosscurrent</a></p></body>
</html>
`;
	return {
		html,
		headers: {
			'content-type': 'text/html; charset=utf-8',
			'content-length': String(Buffer.byteLength(html)),
			'cache-control': 'no-store',
			connection: 'close'
		}
	};
}
