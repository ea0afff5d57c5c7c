/** What pages may load and do. SvelteKit adds the hashes of its own inline scripts and styles to each page. */

export const contentSecurityPolicy = {
	'default-src': ['none'],
	// The accelerator is WebAssembly; text is never run as a script.
	'script-src': ['self', 'wasm-unsafe-eval'],
	'style-src': ['self'],
	// decision 0004
	'style-src-attr': ['unsafe-inline'],
	'img-src': ['self', 'data:'],
	'font-src': ['self'],
	'connect-src': ['self'],
	'worker-src': ['self'],
	'manifest-src': ['self'],
	'base-uri': ['none'],
	'object-src': ['none'],
	'form-action': ['self'],
	// Browsers ignore this one in a <meta> element, so SvelteKit leaves it out there and the server sends it as a header.
	'frame-ancestors': ['none']
} as const;
