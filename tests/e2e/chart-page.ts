/** Steps that the tests of the chart share: open it, wake its script, find its parts. */
import { expect, type Locator, type Page } from '@playwright/test';

/** The picture. */
export const plot = (page: Page): Locator => page.locator('figure.figure .chart');

/** The cursor that reads the chart. */
export const cursor = (page: Page): Locator => page.getByRole('slider', { name: 'Read the chart' });

/** Opens the simulator, and waits for the chart's script. */
export async function open(page: Page, address = '/'): Promise<void> {
	await page.goto(address);
	await expect(page).toHaveURL(/[?&]v=1(&|$)/);
	await awake(page);
	await expect(page.locator('form[data-running]')).toHaveCount(0);
}

/** Waits until the chart's script has come: it is fetched at the first sign of use. */
async function awake(page: Page): Promise<void> {
	await expect(async () => {
		await page.locator('.sheet').hover({ position: { x: 60, y: 60 }, timeout: 500 });
		await page.mouse.move(2, 2);
		await page.locator('.sheet').hover({ position: { x: 70, y: 60 }, timeout: 500 });
		await expect(page.locator('.reading')).not.toBeEmpty({ timeout: 300 });
	}).toPass();
	await page.mouse.move(2, 2);
}
