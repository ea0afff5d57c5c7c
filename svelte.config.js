import adapter from '@sveltejs/adapter-node';
import { contentSecurityPolicy } from './scripts/serve/content-security-policy.ts';

/** @type {import('@sveltejs/kit').Config} */
const config = {
	kit: {
		adapter: adapter({ precompress: true }),
		csp: {
			mode: 'hash',
			directives: contentSecurityPolicy
		}
	}
};

export default config;
