import adapter from '@sveltejs/adapter-node';
import { contentSecurityPolicy } from './scripts/serve/content-security-policy.ts';

/** @type {import('@sveltejs/kit').Config} */
const config = {
	compilerOptions: {
		// Short, and from the styles alone: the same on every machine. Each use of a class is in the first page.
		cssHash: ({ hash, css }) => `s${hash(css).slice(0, 4)}`
	},
	kit: {
		adapter: adapter({ precompress: true }),
		csp: {
			mode: 'hash',
			directives: contentSecurityPolicy
		}
	}
};

export default config;
