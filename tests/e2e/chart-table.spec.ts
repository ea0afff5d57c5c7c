/** The chart's table: the numbers that are drawn, sorted and rounded, with and without JavaScript. */
import { expect, test } from '@playwright/test';
import { cursor, open } from './chart-page.ts';

test('VIZ-16, VIZ-28: the table has what is drawn, sorts, and projections are rounded', async ({
	page
}) => {
	await open(page, '/?v=1&view=years');
	await page.getByText('All the numbers as a table').click();
	const table = page.locator('.tables table');
	await expect(table).toBeVisible();
	await expect(table.locator('caption')).toHaveText(
		'People arriving by small boat each calendar year'
	);
	await expect(table.locator('thead th[scope="col"]')).toHaveCount(8);
	const cells = await table.locator('tbody td:nth-child(n + 3)').allTextContents();
	const projected = cells.map((text) => text.trim()).filter((text) => text !== '');
	expect(projected.length).toBeGreaterThan(0);
	for (const text of projected) expect(text).toMatch(/00$|^0$/);
	await expect(table.getByRole('row', { name: /^2023/ })).toContainText('29,437');

	await cursor(page).press('Enter');
	await cursor(page).press('ArrowRight');
	const said = await cursor(page).getAttribute('aria-valuetext');
	const [, low = '', high = ''] = /between ([\d,]+) and ([\d,]+)/.exec(said ?? '') ?? [];
	await expect(table.getByRole('row', { name: /^2025/ })).toContainText(low);
	await expect(table.getByRole('row', { name: /^2025/ })).toContainText(high);

	const counted = table.getByRole('columnheader', { name: /What happened/ });
	await counted.getByRole('button').click();
	await expect(counted).toHaveAttribute('aria-sort', 'ascending');
	await expect(table.locator('tbody th').first()).toHaveText('2018');
	await counted.getByRole('button').click();
	await expect(counted).toHaveAttribute('aria-sort', 'descending');
	await expect(table.locator('tbody th').first()).toHaveText('2022');
	await expect(page.getByRole('region', { name: /each calendar year/ })).toHaveAttribute(
		'tabindex',
		'0'
	);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('VIZ-16: the table is a page of its own', async ({ page }) => {
		await page.goto('/?v=1&view=years');
		await page.getByText('All the numbers as a table').click();
		await page.getByRole('link', { name: 'Open the table' }).click();
		await expect(page.locator('caption')).toHaveText(
			'People arriving by small boat each calendar year'
		);
		await expect(page.getByRole('row', { name: /^2025/ })).toContainText('41,472');
		await page.getByRole('link', { name: 'Back to the chart' }).click();
		await expect(page).toHaveURL(/view=years/);
	});
});
