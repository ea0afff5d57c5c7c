/** The chart's views, and what its range was allowed to know, with and without JavaScript. */
import { expect, test } from '@playwright/test';
import { open } from './chart-page.ts';

test('VIZ-14: each view has its title, unit and address, and the way back keeps the figures', async ({
	page
}) => {
	await open(page);
	const months = page.url();
	for (const [name, title, unit, view] of [
		['Rolling 12 months', /in 12 months/, /12 months that end with each month/, 'twelve-months'],
		['Calendar years', /each calendar year/, /2024 adds 10 months counted/, 'years']
	] as const) {
		await page.getByRole('radio', { name }).check();
		await expect(page.getByRole('heading', { name: title })).toBeVisible();
		await expect(page.getByText(unit)).toBeVisible();
		await expect(page).toHaveURL(new RegExp(`&view=${view}$`));
	}
	await page.reload();
	await expect(page.getByRole('radio', { name: 'Calendar years' })).toBeChecked();
	await page.getByRole('radio', { name: 'Each month' }).check();
	await expect(page).toHaveURL(months);
});

test('VIZ-09: “as known on” moves the same choices to the other vintage, and back', async ({
	page
}) => {
	await open(page, '/?v=1&interpol=20');
	const known = page.getByRole('group', { name: 'As known on' });
	await expect(known.getByRole('link', { name: '4 Nov 2024' })).toHaveAttribute(
		'aria-current',
		'true'
	);
	await expect(page.getByText('drawn on top, and never fitted')).toBeVisible();
	await known.getByRole('link', { name: /^today/ }).click();
	await expect(page).toHaveURL(/vintage=2026-09/);
	await expect(page).toHaveURL(/interpol=20/);
	await expect(page.locator('form[data-running]')).toHaveCount(0, { timeout: 20_000 });
	await expect(page.getByText(/Simulated from October 2026/)).toBeVisible();
	await expect(page.getByText(/already carry what the announced measures did/)).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page).toHaveURL(/vintage=2024-10/);
	await expect(page.getByText(/Simulated from November 2024/)).toBeVisible();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('VIZ-14, VIZ-09: views and vintages are a form and plain links', async ({ page }) => {
		await page.goto('/');
		await page.getByRole('radio', { name: 'Calendar years' }).check();
		await page.getByRole('button', { name: 'Show this view' }).click();
		await expect(page).toHaveURL(/view=years/);
		await expect(page.getByRole('heading', { name: /each calendar year/ })).toBeVisible();
		await page.getByRole('link', { name: /^today/ }).click();
		await expect(page).toHaveURL(/vintage=2026-09.*view=years/);
		await expect(page.getByText(/Simulated from October 2026/)).toBeVisible();
	});
});
