/** Every page there is: no accessibility fault in both themes and two widths, no sideways scroll, whole without JavaScript. */
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { watchPage } from '../support/watched-page.ts';
import { ADDRESSES } from './every-address.ts';

const ROUTES = join(import.meta.dirname, '../../src/routes');

const ALL = [...Object.values(ADDRESSES).flat(), '/no-such-page'];
/** Pages with a script of their own: what they open by script is looked at too. */
const WITH_SCRIPT = ALL.filter((address) => /^\/(predict)?(\?|$)/.test(address));
const LOOKS = [
	{ colorScheme: 'light', width: 360 },
	{ colorScheme: 'light', width: 1440 },
	{ colorScheme: 'dark', width: 1440 },
	{ colorScheme: 'dark', width: 360 }
] as const;
const GROUPS = 4;

test.describe.configure({ mode: 'parallel' });

test('every route has an address to look at', () => {
	const folders = readdirSync(ROUTES, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('+page.svelte'))
		.map((path) => dirname(path));
	expect(folders.sort()).toEqual(Object.keys(ADDRESSES).sort());
});

const overflow = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Opens an address and, where scripts draw later, everything below the first screen. */
async function open(page: Page, address: string): Promise<void> {
	const response = await page.goto(address);
	expect(response?.status(), address).toBe(address.includes('no-such') ? 404 : 200);
	if (!WITH_SCRIPT.includes(address)) return;
	await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
	await page.waitForLoadState('networkidle');
}

for (let group = 0; group < GROUPS; group++) {
	test(`A11Y-01: axe finds nothing in light and dark at 360 and 1440 px, pages ${group + 1} of ${GROUPS}`, async ({
		page,
		baseURL
	}) => {
		test.setTimeout(120_000);
		const sightings = await watchPage(page, baseURL ?? '');
		for (const address of ALL.filter((_, place) => place % GROUPS === group)) {
			await page.setViewportSize({ width: 360, height: 800 });
			await open(page, address);
			await expect(page.getByRole('heading', { level: 1 }), address).toHaveCount(1);
			for (const { colorScheme, width } of LOOKS) {
				await page.emulateMedia({ colorScheme });
				await page.setViewportSize({ width, height: 800 });
				const { violations } = await new AxeBuilder({ page })
					.setLegacyMode(true)
					.options({ resultTypes: ['violations'] })
					.analyze();
				expect
					.soft(
						violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)]),
						`${address} ${colorScheme} ${width}`
					)
					.toEqual([]);
			}
			await page.setViewportSize({ width: 320, height: 640 });
			expect.soft(await overflow(page), `sideways scroll of ${address}`).toBeLessThanOrEqual(0);
		}
		const isAsked = (text: string) => /404/.test(text);
		expect({
			...sightings,
			consoleProblems: sightings.consoleProblems.filter((text) => !isAsked(text)),
			failedRequests: sightings.failedRequests.filter((text) => !isAsked(text))
		}).toEqual({
			consoleProblems: [],
			policyViolations: [],
			foreignRequests: [],
			failedRequests: []
		});
	});
}

test('CON-02, CON-15: every page is whole at 320 px without JavaScript, with the strapline and a link to the model card', async ({
	browser,
	baseURL
}) => {
	test.setTimeout(60_000);
	const context = await browser.newContext({
		javaScriptEnabled: false,
		viewport: { width: 320, height: 640 },
		...(baseURL === undefined ? {} : { baseURL })
	});
	const page = await context.newPage();
	for (const address of ALL) {
		await page.goto(address);
		await expect.soft(page.getByRole('heading', { level: 1 }), address).toBeVisible();
		const told = (await page.locator('main').innerText()).trim();
		expect.soft(told.length, address).toBeGreaterThan(address.includes('no-such') ? 50 : 400);
		expect.soft(told, address).not.toMatch(/undefined|NaN|\[object/);
		const strapline = page.getByText('A what-if tool. Assumptions, not predictions.');
		await expect.soft(strapline.filter({ visible: true }).first(), address).toBeVisible();
		await expect.soft(page.locator('a[href$="about"]').first(), address).toBeVisible();
		// Without scripts nothing can be evaluated, so a mark at the far right tells of sideways scroll.
		const main = await page.locator('main').boundingBox();
		expect.soft((main?.x ?? 0) + (main?.width ?? 0), address).toBeLessThanOrEqual(320);
	}
	await context.close();
});
