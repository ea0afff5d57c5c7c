/** The guided tour: seven plain pages, read from first to last by keyboard and without JavaScript. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const STEPS = [1, 2, 3, 4, 5, 6, 7];

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('CON-05: the tour is walked from the first step to the last, each at most 120 words', async ({
		page
	}) => {
		await page.goto('/story');
		await page.getByRole('link', { name: 'Start' }).click();
		for (const step of STEPS) {
			await expect(page).toHaveURL(new RegExp(`/story/${step}$`));
			await expect(page.getByText(`Step ${step} of 7`)).toBeVisible();
			const words = await page.locator('.words > p:not(:last-child)').allInnerTexts();
			expect(words.join(' ').split(/\s+/).length).toBeLessThanOrEqual(120);
			await expect(page.locator('figure')).toHaveCount(1);
			await expect(page.locator('#sources + ul li').first()).toBeVisible();
			expect(await page.evaluate(() => document.scripts.length)).toBe(0);
			if (step < 7) await page.locator('a[rel=next]').click();
		}
		await page.getByRole('link', { name: 'Go on from the newest data' }).click();
		await expect(page).toHaveURL(/\/\?v=1&.*vintage=2026-09/);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	});
});

test('A11Y-03: the next step is reached with the keyboard alone', async ({ page }) => {
	await page.goto('/story/3');
	await page.locator('a[rel=next]').focus();
	await page.keyboard.press('Enter');
	await expect(page.getByText('Step 4 of 7')).toBeVisible();
});

test('a step that does not exist says so', async ({ page }) => {
	for (const path of ['/story/8', '/story/one']) {
		const response = await page.goto(path);
		expect(response?.status()).toBe(404);
	}
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`A11Y-01: no step has a fault that axe can find, ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		for (const width of [320, 1280])
			for (const step of STEPS) {
				await page.setViewportSize({ width, height: 800 });
				await page.goto(`/story/${step}`);
				const { violations } = await new AxeBuilder({ page }).analyze();
				expect(violations.map(({ id, nodes }) => [step, id, nodes[0]?.html])).toEqual([]);
				const overflow = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth
				);
				expect(overflow).toBe(0);
			}
	});

test('a page of a part marks its part in the header, and only that', async ({ page }) => {
	for (const [address, name, value] of [
		['/story', 'Story', 'page'],
		['/story/3', 'Story', 'true'],
		['/explain/arrivals', 'Explained', 'true'],
		['/about/assurance', 'About', 'true']
	] as const) {
		await page.goto(address);
		const marked = page.locator('header nav [aria-current]');
		await expect(marked).toHaveText(name);
		await expect(marked).toHaveAttribute('aria-current', value);
	}
});
