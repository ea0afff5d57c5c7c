/** The headers that every response carries, whoever makes it: SvelteKit, the static files or the server itself. */
import { contentSecurityPolicy } from './content-security-policy.ts';

/** One directive as it stands in a header: `frame-ancestors 'none'`. */
function directive(name: keyof typeof contentSecurityPolicy): string {
	return `${name} ${contentSecurityPolicy[name].map(quoted).join(' ')}`;
}

function quoted(source: string): string {
	return /^[a-z-]+$/.test(source) ? `'${source}'` : source;
}

/** For what is not a page: a script that runs as a worker follows the policy of its own response. */
const RESOURCE_POLICY = (
	[
		'default-src',
		'script-src',
		'connect-src',
		'base-uri',
		'form-action',
		'frame-ancestors'
	] as const
)
	.map(directive)
	.join('; ');

/**
 * The headers for a path. A prerendered page gets the policy of its head, which the header repeats with
 * `frame-ancestors`; a page rendered on request replaces the policy with its own full one; all else may load nothing
 * but what a worker needs.
 */
export function securityHeaders(
	pathname: string,
	pagePolicies: ReadonlyMap<string, string>
): Readonly<Record<string, string>> {
	const page = pagePolicies.get(pathname);
	return {
		'content-security-policy':
			page === undefined ? RESOURCE_POLICY : `${page}; ${directive('frame-ancestors')}`,
		'strict-transport-security': 'max-age=31536000; includeSubDomains',
		'x-content-type-options': 'nosniff',
		'referrer-policy': 'strict-origin-when-cross-origin',
		'cross-origin-opener-policy': 'same-origin',
		'cross-origin-resource-policy': 'same-origin',
		'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()'
	};
}
