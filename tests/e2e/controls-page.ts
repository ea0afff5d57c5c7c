/** Steps that the tests of controls share: open a page, wait for its figures, open the groups. */
import { expect, type Page } from '@playwright/test';

/** Waits until the address holds a setting and its figures are shown. */
export async function settled(page: Page, setting: string): Promise<void> {
	await expect(page).toHaveURL(new RegExp(`[?&]${setting}(&|$)`));
	await expect(page.locator('form[data-running]')).toHaveCount(0);
}

/** Opens the simulator. */
export async function open(page: Page, address = '/'): Promise<void> {
	await page.goto(address);
	await settled(page, 'v=1');
}

const GROUPS = ['group-measures', 'group-later', 'group-profile', 'group-weather', 'assumptions'];

/** Opens every group beyond the first controls, and waits for its controls. */
export async function openGroups(page: Page): Promise<void> {
	for (const id of GROUPS) await page.locator(`#${id} > summary`).click();
	await expect(page.locator('#powers-on')).toBeVisible();
	await expect(page.locator('#calmness-field')).toBeVisible();
}
