/** Causes, needs and shares: each change names its biggest cause, parts add up, and the reader's own figure gets an answer. */
import { expect, test, type Page } from '@playwright/test';

const number = (text: string) => Number(text.replaceAll(/[^\d]/g, ''));
const signed = (text: string) => (text.includes('fewer') ? -1 : 1) * number(text);

/** The amounts of the first figure's causes, the last one being all together. */
async function amounts(page: Page): Promise<number[]> {
	const texts = await page.locator('table').filter({ hasText: 'All together' }).first();
	return (await texts.locator('.amount').allTextContents()).map(signed);
}

test('after a change one line names the biggest cause, and the parts add up to the person', async ({
	page
}) => {
	await page.goto('/');
	await expect(page.locator('#cause-line')).toContainText('Everything is as announced');
	await page.getByRole('radio', { name: /ministers/i }).check();
	await expect(page.locator('#cause-line')).toContainText('believed about the measures', {
		timeout: 15_000
	});
	await page.getByRole('slider', { name: /^Border Security Command/ }).press('PageUp');
	await expect(page.locator('#cause-line')).toContainText('All causes together', {
		timeout: 15_000
	});
	await page.getByRole('link', { name: 'See all causes' }).click();
	const parts = await amounts(page);
	const all = parts.pop();
	expect(parts.length).toBe(2);
	expect(parts.reduce((sum, part) => sum + part, 0)).toBe(all);
});

test('the reader’s own figure gets an answer, also when no setting reaches it', async ({
	page
}) => {
	await page.goto('/', { waitUntil: 'networkidle' });
	const section = page.getByRole('region', { name: 'What would have to be true?' });
	await section.scrollIntoViewIfNeeded();
	// Before its script has come the form would go to the server's page.
	await expect(page.locator('[data-alive] section.true')).toBeVisible({ timeout: 15_000 });
	const people = section.getByLabel('At most this many people arriving');
	await people.fill('30,000');
	await people.press('Enter');
	await expect(section.getByRole('status')).toContainText('at most 30,000 people arriving', {
		timeout: 20_000
	});
	await people.fill('10');
	await section.getByLabel('by changing').selectOption({ label: 'Interpol' });
	await section.getByRole('button', { name: 'What would it take?' }).click();
	await expect(section.getByRole('status')).toContainText('No setting of', { timeout: 20_000 });
	await people.fill('many');
	await people.press('Enter');
	await expect(section.getByRole('alert')).not.toBeEmpty();
	await expect(people).toHaveValue('many');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the page of its own answers, and damaged questions get a sentence', async ({ page }) => {
		await page.goto('/');
		const section = page.getByRole('region', { name: 'What would have to be true?' });
		await expect(section).toContainText('fewer arrivals');
		await expect(section).toContainText('No evidence exists');
		await section.getByLabel('At most this many people arriving').fill('25,000');
		await section.getByRole('button', { name: 'What would it take?' }).click();
		await expect(page).toHaveURL(/\/analysis\?/);
		await expect(page.locator('main')).toContainText('at most 25,000 people arriving');
		await expect(page.locator('main')).toContainText('the result depends most on');
		const response = await page.goto('/analysis?at-most=%00x&in-year=99999&by=__proto__');
		expect(response?.status()).toBe(200);
		await expect(page.getByRole('alert')).not.toBeEmpty();
	});
});
