/** The address, the way back and forth, and what is in view agree, also over links to places of the page and slow lines. */
import { expect, test, type Page } from '@playwright/test';
import { open, settled } from './controls-page.ts';

const more = (page: Page, lever: string) =>
	page.getByRole('button', { name: new RegExp(`^More: ${lever}`) });

test('back and forward between places of the page bring their scenario along', async ({ page }) => {
	await open(page, '/');
	await more(page, 'Border Security Command').click();
	await settled(page, 'border-command=155');
	await page.locator('a.skip').press('Enter');
	await more(page, 'Specialist investigators').click();
	const later = await page.locator('#investigators-field').inputValue();
	await settled(page, `investigators=${later}`);
	await page.goBack();
	await expect(page.locator('#investigators-field')).toHaveValue('100');
	await expect(page).toHaveURL(/border-command=155&investigators=100/);
	await page.goForward();
	await expect(page.locator('#investigators-field')).toHaveValue(later);
	await expect(page).toHaveURL(new RegExp(`investigators=${later}`));
	const undo = page.getByRole('button', { name: 'Undo' });
	await undo.click();
	await expect(page.locator('#investigators-field')).toHaveValue('100');
	await undo.click();
	await expect(page.locator('#border-command-field')).toHaveValue('150');
});

test('a link to a place of the page keeps the steps over a reload', async ({ page }) => {
	await open(page, '/');
	await more(page, 'Border Security Command').click();
	await settled(page, 'border-command=155');
	await page.locator('a.skip').press('Enter');
	await expect(page).toHaveURL(/#main$/);
	await page.reload();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.locator('#border-command-field')).toHaveValue('150');
});

test('a link that a server has drawn is not read again: what is chosen early and later both stay', async ({
	page
}) => {
	let wasRead = false;
	await page.route(/read-link/, (route) => {
		wasRead = true;
		return route.abort();
	});
	await page.route(/start-simulator/, async (route) => {
		await new Promise((done) => setTimeout(done, 1000));
		await route.continue();
	});
	await page.goto('/?v=1&border-command=200', { waitUntil: 'commit' });
	await page.locator('#interpol-field').fill('9');
	await settled(page, 'interpol=9');
	await more(page, 'Interpol').click();
	await expect(page.locator('#interpol-field')).toHaveValue('10');
	await settled(page, 'interpol=10');
	await expect(page).toHaveURL(/border-command=200/);
	expect(wasRead).toBe(false);
});
