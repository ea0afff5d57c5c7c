/** Every response carries the security headers, and nothing that is asked for badly shows how the server is made. */
import { expect, test, type APIResponse } from '@playwright/test';
import { watchPage } from '../support/watched-page.ts';

const ALWAYS = {
	'strict-transport-security': 'max-age=31536000; includeSubDomains',
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'strict-origin-when-cross-origin',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin'
};

const policyOf = (response: APIResponse) => response.headers()['content-security-policy'] ?? '';

for (const address of [
	'/',
	'/record',
	'/?v=1',
	'/_app/version.json',
	'/favicon.svg',
	'/__data.json',
	'/no-such-page',
	'/%E0%A4%A'
]) {
	test(`${address} carries the security headers`, async ({ request }) => {
		const response = await request.get(address);
		expect(response.headers()).toMatchObject(ALWAYS);
		expect(policyOf(response)).toContain("default-src 'none'");
		expect(policyOf(response)).toContain("frame-ancestors 'none'");
	});
}

test('a page rendered on request has a strict policy in its header', async ({ request }) => {
	const response = await request.get('/?v=1');
	expect(response.headers()['content-type']).toBe('text/html; charset=utf-8');
	expect(policyOf(response)).toContain("default-src 'none'");
	// The simulator has no script in its text: not even a hash lets one in.
	expect(policyOf(response)).toContain("script-src 'self' 'wasm-unsafe-eval'; ");
});

test('a prerendered page has a strict policy in its head and in its header', async ({
	request
}) => {
	const response = await request.get('/');
	const html = await response.text();
	const policy =
		/<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
	expect(policy).toContain("default-src 'none'");
	expect(policy).not.toMatch(/script-src[^;]*'unsafe-(?:inline|eval)'/);
	expect(policyOf(response)).toBe(`${policy}; frame-ancestors 'none'`);
});

for (const address of ['/compare', '/?v=1', '/record'])
	test(`${address} opened again keeps the policy that it came with`, async ({
		page,
		request,
		baseURL
	}) => {
		const etag = (await request.get(address)).headers()['etag'] ?? '';
		const again = await request.get(address, { headers: { 'if-none-match': etag } });
		expect(again.status()).toBe(304);
		expect(again.headers()).toMatchObject(ALWAYS);
		expect(policyOf(again)).toBe('');
		const sightings = await watchPage(page, baseURL ?? '');
		for (let times = 0; times < 3; times++) {
			await page.goto(address);
			await page.goto('about:blank');
		}
		expect(sightings.policyViolations).toEqual([]);
	});

for (const [address, status] of [
	['/%E0%A4%A', 400],
	['/%00', 400],
	[`/?${'a'.repeat(9_000)}`, 414],
	[`/?${'a'.repeat(40_000)}`, 431],
	['/no-such-page', 404],
	['/?v=%ZZ', 200]
] as const) {
	test(`${address.slice(0, 20)} (${address.length} long) is answered with ${status}`, async ({
		request
	}) => {
		const response = await request.get(address);
		expect(response.status()).toBe(status);
		expect(await response.text()).not.toMatch(/node:internal|node_modules|\n\s+at /);
	});
}
