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

const PAGE_POLICY = directive('frame-ancestors');

/**
 * The headers for a path. A page rendered on request replaces the policy with its own full one; a prerendered page
 * carries its full one in a `<meta>` element and needs only `frame-ancestors` here.
 */
export function securityHeaders(pathname: string): Readonly<Record<string, string>> {
	return {
		'content-security-policy': pathname.startsWith('/_app/') ? RESOURCE_POLICY : PAGE_POLICY,
		'strict-transport-security': 'max-age=31536000; includeSubDomains',
		'x-content-type-options': 'nosniff',
		'referrer-policy': 'strict-origin-when-cross-origin',
		'cross-origin-opener-policy': 'same-origin',
		'cross-origin-resource-policy': 'same-origin',
		'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()'
	};
}
