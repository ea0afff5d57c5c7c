/** Any figure can be walked down to a published row, by keyboard and without JavaScript, in the scenario of the link. */
import { expect, test } from '@playwright/test';
import { watchPage } from '../support/watched-page.ts';

const SCENARIO = '?v=1&border-command=200&beliefs=as-ministers-hope';

test('a figure leads to a published row in a few clicks, keeping its scenario', async ({
	page,
	baseURL
}) => {
	const sightings = await watchPage(page, baseURL ?? '');
	await page.goto(`/explain/arrivals${SCENARIO}&month=2025-06`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('People arriving');
	await expect(page.locator('math').first()).toBeVisible();
	await page.getByRole('link', { name: 'What would happen anyway', exact: true }).click();
	await expect(page).toHaveURL(/border-command=200.*month=2025-06/);
	await page.getByRole('link', { name: 'What would happen anyway, square root' }).first().click();
	await page
		.getByRole('link', { name: /^Middle of what would happen anyway/ })
		.first()
		.click();
	await page
		.getByRole('link', { name: /^People and boats arriving by small boat, by month/ })
		.click();
	await expect(page).toHaveURL(/\/data\/arrivals-monthly\/.+#2024-10$/);
	await expect(page.locator('tr:target')).toContainText('5,417');
	expect(sightings.consoleProblems).toEqual([]);
	expect(sightings.policyViolations).toEqual([]);
	expect(sightings.foreignRequests).toEqual([]);
});

test('the values put in give the figure, and a month can be chosen by link', async ({ page }) => {
	await page.goto('/explain/border-command-spend?month=2025-06');
	// £150m, half of it in 2025-26, over twelve months.
	await expect(page.locator('.result')).toHaveText('= £6.25m');
	await page.getByLabel('Month', { exact: true }).selectOption('2025-02');
	await page.getByRole('button', { name: 'Show this month' }).click();
	await expect(page).toHaveURL(/month=2025-02/);
	await expect(page.locator('.result')).toHaveText('= £15m');
});

test('explaining pages bring no script at all', async ({ page, request }) => {
	for (const address of ['/explain', '/explain/arrivals', '/assumptions', '/data', '/about']) {
		expect(await (await request.get(address)).text(), address).not.toMatch(/<script|modulepreload/);
	}
	const scripts: string[] = [];
	page.on('request', (asked) => {
		if (asked.resourceType() === 'script') scripts.push(asked.url());
	});
	await page.goto('/explain/arrivals', { waitUntil: 'networkidle' });
	expect(scripts).toEqual([]);
});

test('what a link holds and cannot be used is said, and nothing breaks', async ({ page }) => {
	await page.goto('/explain/arrivals?v=1&border-command=9999&month=1066-10&x=%3Cscript%3E');
	await expect(page.getByText('outside what the model allows')).toBeVisible();
	await expect(page.getByText('the month asked for is not in it')).toBeVisible();
	await expect(page.locator('script')).toHaveCount(0);
});

test('a quantity that does not exist gives a page with a sentence', async ({ page }) => {
	for (const name of ['no-such-thing', '__proto__', '%3Cb%3E', 'a'.repeat(2000)]) {
		const response = await page.goto(`/explain/${name}`);
		expect(response?.status(), name).toBe(404);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such quantity');
	}
});

test('the map can be walked by keyboard', async ({ page }) => {
	await page.goto('/explain');
	const first = page.locator('.map a').first();
	await first.focus();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/explain\/investigators-afforded$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Investigators the money buys');
});

test('a link from the simulator keeps to the pages without script', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('contentinfo').getByRole('link', { name: 'Assumptions' }).click();
	await expect(page).toHaveURL(/\/assumptions$/);
	await expect(page.locator('script')).toHaveCount(0);
});
