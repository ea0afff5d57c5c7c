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

for (const width of [360, 1440])
	test(`the axis of a belief holds its names at ${width} px, and the words of the form are whole`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height: 900 });
		await page.goto('/', { waitUntil: 'networkidle' });
		const section = page.getByRole('region', { name: 'What would have to be true?' });
		await section.scrollIntoViewIfNeeded();
		await expect(page.locator('[data-alive] section.true')).toBeVisible({ timeout: 15_000 });
		await section.getByLabel('At most this many people arriving').fill('20000');
		await section.getByRole('button', { name: 'What would it take?' }).click();
		await expect(section.getByText('nearest: 90% fewer')).toBeVisible({ timeout: 20_000 });
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(overflow).toBe(0);
		const axes = section.getByRole('img', { name: /^An axis from 50% more to 90% fewer/ });
		await expect(axes).toHaveCount(3);
		for (const axis of await axes.all()) {
			await expect(axis).toHaveAccessibleName(
				/Your belief is no change, between low and high: 5% more to 10% fewer\./
			);
			const beyond = await axis.evaluate((element) => {
				const { left, right } = element.getBoundingClientRect();
				return [...element.querySelectorAll('.name')]
					.filter((name) => {
						const box = name.getBoundingClientRect();
						return box.left < left - 0.5 || box.right > right + 0.5;
					})
					.map((name) => name.textContent);
			});
			expect(beyond).toEqual([]);
			await expect(axis.locator('.bar.own')).toBeVisible();
		}
		const room = await section.getByLabel('by changing').evaluate((select: HTMLSelectElement) => {
			const words = document.createElement('span');
			words.textContent = select.selectedOptions[0]?.textContent ?? '';
			words.style.font = getComputedStyle(select).font;
			document.body.append(words);
			const needed = words.getBoundingClientRect().width;
			const { paddingLeft, paddingRight } = getComputedStyle(select);
			const arrow = 18;
			return (
				select.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight) - arrow - needed
			);
		});
		expect(room).toBeGreaterThanOrEqual(0);
	});

test('the two questions about recouping name their bases alike, and say how they differ', async ({
	page
}) => {
	await page.goto('/');
	const section = page.getByRole('region', { name: 'What would have to be true?' });
	const names = await section.locator('.basis').allTextContents();
	expect(names).toHaveLength(4);
	expect(names.slice(2)).toEqual(names.slice(0, 2));
	await expect(section).toContainText('It takes more than the per cent above.');
});

test('the rule of a part stands clear of the words before it', async ({ page }) => {
	for (const width of [360, 1440]) {
		await page.setViewportSize({ width, height: 900 });
		await page.goto('/');
		const gap = await page.evaluate(() => {
			const form = document.querySelector('main form');
			const below = form?.nextElementSibling;
			if (!form || !below) return 0;
			return below.getBoundingClientRect().top - form.getBoundingClientRect().bottom;
		});
		expect(gap).toBeGreaterThanOrEqual(32);
	}
});

test('a printed page of a changed scenario leaves out what is not worked out, and says where it stands', async ({
	page
}) => {
	// The worker that answers never comes.
	await page.route(/analysis\.worker/, () => {});
	await page.goto('/?v=1&border-command=250');
	await page.getByRole('radio', { name: /ministers/i }).check();
	await page.getByRole('region', { name: 'What would have to be true?' }).scrollIntoViewIfNeeded();
	await expect(page.locator('[data-alive] section.true')).toBeVisible({ timeout: 15_000 });
	await page.emulateMedia({ media: 'print' });
	for (const unanswered of [/Working/, /Show the shares/, /Why did it move/])
		await expect(page.getByText(unanswered).filter({ visible: true })).toHaveCount(0);
	await expect(page.getByText('Causes, needs and shares stand on this page:')).toContainText(
		/http:\/\/localhost:\d+\/analysis\?scenario=/
	);
	await expect(page.getByText('4,096 simulations, seed 1')).toBeVisible();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the page of its own answers, and damaged questions get a sentence', async ({ page }) => {
		await page.goto('/');
		const section = page.getByRole('region', { name: 'What would have to be true?' });
		await expect(section).toContainText('fewer arrivals');
		await expect(section).toContainText('No UK study has measured this effect');
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
