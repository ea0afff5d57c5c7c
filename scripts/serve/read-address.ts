/** Reads the address of a request: what cannot be served is refused here, before any other code sees it. */

const LONGEST_ADDRESS = 8 * 1024;

export type Address =
	| { readonly ok: true; readonly pathname: string; readonly url: string }
	| { readonly ok: false; readonly status: 400 | 414; readonly sentence: string };

/** The address to serve for the one that was asked for. */
export function readAddress(url: string): Address {
	if (url.length > LONGEST_ADDRESS) {
		return { ok: false, status: 414, sentence: 'The address is too long.' };
	}
	const [path = ''] = url.split('?', 1);
	const pathname = decoded(path);
	// A second slash or a backslash at the front would make a redirect leave this site.
	if (pathname === undefined || !/^\/(?![/\\])/.test(pathname) || hasControlCharacter(pathname)) {
		return { ok: false, status: 400, sentence: 'The address is not written correctly.' };
	}
	// decision 0005: the prerendered page knows nothing of a query.
	return { ok: true, pathname, url: url.startsWith('/?') ? `/scenario${url.slice(1)}` : url };
}

function decoded(path: string): string | undefined {
	try {
		return decodeURIComponent(path);
	} catch {
		return undefined;
	}
}

function hasControlCharacter(text: string): boolean {
	return [...text].some((character) => character < ' ' || character === '\u007f');
}
