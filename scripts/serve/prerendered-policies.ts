/** The content security policies of prerendered pages, read from their heads, so that they can be sent as headers too. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const META = /<meta http-equiv="content-security-policy" content="([^"]*)"/;

/** Policies by path: `/`, `/record`. */
export function prerenderedPolicies(folder: URL): ReadonlyMap<string, string> {
	const policies = new Map<string, string>();
	if (!existsSync(folder)) return policies;
	for (const file of readdirSync(fileURLToPath(folder), { recursive: true, encoding: 'utf8' })) {
		if (!file.endsWith('.html')) continue;
		const policy = META.exec(readFileSync(new URL(file, folder), 'utf8'))?.[1];
		const path = `/${file.replace(/\.html$/, '').replace(/(^|\/)index$/, '')}`;
		if (policy !== undefined) policies.set(path, policy);
	}
	return policies;
}
