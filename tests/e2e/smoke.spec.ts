/** The page opens whole and keeps its promises: no errors, no policy violations, no other hosts, nothing stored. */
import { expect, test } from '@playwright/test';
import { watchPage } from '../support/watched-page.ts';

const NOTHING = {
	consoleProblems: [],
	policyViolations: [],
	foreignRequests: [],
	failedRequests: []
};

for (const address of ['/', '/?v=1']) {
	test(`${address} shows a heading and a chart, and keeps its promises`, async ({
		page,
		context,
		baseURL
	}) => {
		const sightings = await watchPage(page, baseURL ?? '');
		await page.goto(address, { waitUntil: 'networkidle' });
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.locator('main svg').first()).toBeVisible();
		expect(sightings).toEqual(NOTHING);
		expect(await context.cookies()).toEqual([]);
		const stored = await page.evaluate(async () => [
			...Object.keys(localStorage),
			...Object.keys(sessionStorage),
			...(await indexedDB.databases()).map(({ name }) => name)
		]);
		// SvelteKit keeps scroll positions for this tab, until it is closed.
		expect(stored.filter((key) => key?.startsWith('sveltekit:') !== true)).toEqual([]);
	});
}

test('INP-13: moving a lever computes in a worker and keeps the promises', async ({
	page,
	baseURL
}) => {
	const sightings = await watchPage(page, baseURL ?? '');
	await page.goto('/', { waitUntil: 'networkidle' });
	const [worker] = await Promise.all([
		page.waitForEvent('worker'),
		page.getByRole('slider').first().press('ArrowRight')
	]);
	await expect(page).toHaveURL(/\?v=/);
	expect(new URL(worker.url()).origin).toBe(baseURL);
	expect(sightings).toEqual(NOTHING);
});

for (const address of ['/', '/record', '/explain'])
	test(`A11Y-03: the first stop of the Tab key leads past the header of ${address}`, async ({
		page
	}) => {
		await page.goto(address);
		await page.keyboard.press('Tab');
		const skip = page.getByRole('link', { name: /^Skip/ });
		await expect(skip).toBeFocused();
		await expect(skip).toBeInViewport();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/#main$/);
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
	});
