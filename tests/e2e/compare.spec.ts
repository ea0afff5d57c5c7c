/** Scenarios side by side: rendered by the server, changed with forms and links, without JavaScript. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const link = (settings: string) => encodeURIComponent(`v=1&draws=512${settings}`);
const TWO = `/compare?a=${link('&beliefs=no-effect')}&a-name=Nothing&b=${link('&beliefs=backfires')}&b-name=Worse`;

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('VIZ-07: the paired statement comes first, and no two fans lie over each other', async ({
		page
	}) => {
		await page.goto(TWO);
		await expect(page.locator('.statement')).toHaveText(
			/^Arrivals are higher with “Worse” than with “Nothing” in \d+ of 100 paired simulations\./
		);
		const isBefore = await page.evaluate(() => {
			const [statement, figure] = ['.statement', 'figure'].map((s) => document.querySelector(s)!);
			return statement!.compareDocumentPosition(figure!) & Node.DOCUMENT_POSITION_FOLLOWING;
		});
		expect(isBefore).toBeTruthy();
		for (const plot of await page.locator('[role=img]').all())
			await expect(plot.locator('.band-90')).toHaveCount(1);
		await expect(page.getByText('Worse compared with Nothing').first()).toBeVisible();
		// The same axis on both, and an axis of its own for the difference.
		const ticks = await page
			.locator('[role=img]')
			.evaluateAll((plots) =>
				plots.map((plot) => [...plot.querySelectorAll('.tick')].map((tick) => tick.textContent))
			);
		expect(ticks).toHaveLength(3);
		expect(ticks[0]).toEqual(ticks[1]);
		expect(ticks[2]).not.toEqual(ticks[0]);
		expect(await page.evaluate(() => document.scripts.length)).toBe(0);
	});

	test('scenarios are renamed, added, put first and left out', async ({ page }) => {
		await page.goto(TWO);
		await page.getByLabel('Name').first().fill('Calm & <b>quiet</b>');
		await page.getByLabel('Name').last().fill('Mine');
		await page
			.getByLabel('Address of a scenario')
			.fill('https://crosscurrent.example/?v=1&draws=512&interpol=9');
		await page.getByRole('button', { name: 'Show this comparison' }).click();
		await expect(page.locator('.statement')).toHaveCount(2);
		await expect(page.locator('figcaption strong').first()).toHaveText('Calm & <b>quiet</b>');
		await expect(page.locator('figcaption strong').nth(2)).toHaveText('Mine');
		await page.getByRole('link', { name: 'Compare the others with this: Mine' }).click();
		await expect(page.locator('.statement').first()).toContainText('than with “Mine”');
		await page.getByRole('link', { name: 'Leave out: Worse' }).click();
		await expect(page.locator('.statement')).toHaveCount(1);
		await page.getByRole('link', { name: 'No money' }).click();
		await expect(page.locator('.statement')).toHaveCount(2);
		await expect(page.getByRole('rowheader', { name: /^Interpol/ })).toBeVisible();
	});

	test('SHR-03: damaged parts are told and never lose the others', async ({ page }) => {
		const response = await page.goto(`/compare?a=%E0%A4%A&a-name=Lost&b=${link('')}&b=x&f=1&c=`);
		expect(response?.status()).toBe(200);
		const notices = page.locator('.notices');
		await expect(notices).toContainText('Scenario A (“Lost”)');
		await expect(notices).toContainText('Scenario B stands twice');
		await expect(notices).toContainText('does not have: f');
		await expect(page.locator('figure')).toHaveCount(1);
		await expect(page.getByText('Only one scenario is here')).toBeVisible();
	});

	test('scenarios that cannot be paired say so, and show no difference', async ({ page }) => {
		await page.goto(`/compare?a=${link('')}&b=${link('&vintage=2026-09')}&c=${link('&seed=2')}`);
		await expect(page.locator('.statement').first()).toContainText(
			'cannot be paired: they use different models or data months'
		);
		await expect(page.locator('.statement').last()).toContainText('their seeds differ');
		await expect(page.getByText('no difference can be drawn')).toHaveCount(2);
	});
});

test('every table has the numbers of its chart', async ({ page }) => {
	await page.goto(TWO);
	await page.getByText('Worse: people by month').first().click();
	const rows = page.getByRole('region', { name: 'Worse: people by month' }).getByRole('row');
	await expect(rows).toHaveCount(49);
});

for (const colorScheme of ['light', 'dark'] as const)
	for (const width of [320, 1280])
		test(`A11Y-01: no fault that axe can find, ${colorScheme}, ${width} px`, async ({ page }) => {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize({ width, height: 800 });
			await page.goto('/compare');
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
			const overflow = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			expect(overflow).toBe(0);
		});
