/** The page that the server wrote and the page that the script takes over are the same, in every view of the chart. */
import { expect, test, type Page } from '@playwright/test';
import { watchPage } from '../support/watched-page.ts';
import { open } from './chart-page.ts';

const ADDRESSES = ['/', '/?v=1&view=months', '/?v=1&view=twelve-months', '/?v=1&view=years'];

/** Lets every part below the first screen come, as a reader does who scrolls. */
async function scrollThrough(page: Page): Promise<void> {
	await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
	await page.waitForLoadState('networkidle');
}

/** Every text with an amount of money, as the server wrote it or as it stands now. */
function moneyTexts(page: Page, html?: string): Promise<string[]> {
	return page.evaluate((served) => {
		const root =
			served === undefined ? document : new DOMParser().parseFromString(served, 'text/html');
		const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
		const texts: string[] = [];
		while (walker.nextNode()) {
			const { parentElement, textContent } = walker.currentNode;
			if (parentElement?.closest('main') === null || parentElement?.closest('script')) continue;
			if (/£\d/.test(textContent ?? '')) texts.push((textContent ?? '').trim());
		}
		return texts;
	}, html);
}

for (const address of ADDRESSES)
	test(`INP-11: nothing differs when the script takes the page over (${address})`, async ({
		page,
		baseURL
	}) => {
		const sightings = await watchPage(page, baseURL ?? '');
		const answer = page.waitForResponse((response) => response.url() === `${baseURL}${address}`);
		await open(page, address);
		await scrollThrough(page);
		expect(sightings.consoleProblems).toEqual([]);
		const served = await moneyTexts(page, await (await answer).text());
		expect(served.length).toBeGreaterThan(20);
		expect(await moneyTexts(page)).toEqual(served);
	});

test('INP-11: a page that differs from what the script expects is noticed', async ({
	page,
	baseURL
}) => {
	const sightings = await watchPage(page, baseURL ?? '');
	await page.route(`${baseURL}/`, async (route) => {
		const response = await route.fetch();
		const html = await response.text();
		// The marks between which Svelte puts what it computes.
		await route.fulfill({ response, body: html.replace(/(<form[^]*?)<!--\[/, '$1') });
	});
	await page.goto('/');
	await expect.poll(() => sightings.consoleProblems.join(' ')).toMatch(/hydrat/i);
});
