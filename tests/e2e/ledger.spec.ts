/** The money ledger: every line with what became of it, sums that add up, and nothing counted twice. */
import { expect, test, type Page } from '@playwright/test';
import { watchPage } from '../support/watched-page.ts';

const CHANGED = '/ledger?v=1&draws=256&border-command=200&interpol=9&border-2026-29=280';

/** Pounds in millions of a text such as "£150m" or "£1.2bn". */
function millions(text: string): number {
	const [, amount = 'NaN', unit = ''] = /£([\d.,]+)(m|bn)?/.exec(text) ?? [];
	return Number(amount.replaceAll(',', '')) * (unit === 'bn' ? 1000 : 1);
}

const line = (page: Page, id: string) => page.locator(`#line-${id}`);

test('CON-20: announced, allocated and spent stand apart with dates, and what is not known is called unknown', async ({
	page,
	baseURL
}) => {
	const sightings = await watchPage(page, baseURL ?? '');
	await page.goto('/ledger');
	const pot = line(page, 'border-command').locator('[data-stages="border-command"]');
	await expect(pot.locator('[data-stage="Announced"]')).toHaveCount(2);
	await expect(pot.locator('[data-stage="Announced"]').first()).toContainText('17 September 2024');
	await expect(pot.locator('[data-stage="Announced"]').last()).toContainText('4 November 2024');
	await expect(pot.locator('[data-stage="Allocated"]')).toContainText('26 June 2025');
	const spent = page.locator('[data-stage="Spent"]');
	expect(await spent.count()).toBeGreaterThan(8);
	for (const entry of await spent.all()) await expect(entry.locator('b')).toHaveText('unknown');
	await expect(page.getByText('Announced is not spent.')).toBeVisible();
	// A line about which nothing was found at a stage says so.
	await expect(line(page, 'interpol').locator('[data-stage="Allocated"] b')).toHaveText('unknown');
	expect(sightings.consoleProblems).toEqual([]);
});

test('CON-04: each line names who published its announcement, in the words of a source', async ({
	page
}) => {
	await page.goto('/ledger');
	for (const stages of await page.locator('[data-stages]').all()) {
		const announced = stages.locator('[data-stage="Announced"]').first();
		await expect(announced.locator('div')).toHaveText(/, .+, \d{4}(-\d{2}){0,2}/);
	}
	await expect(page.locator('h1 + p')).toContainText('the government announced');
});

test('the announced sums fit together: never £225m, uses inside the pot', async ({ page }) => {
	await page.goto('/ledger');
	const main = page.locator('main');
	for (const sum of [
		'£75m earlier + £75m new = £150m',
		'Announced on 4 November 2024: £75m + £6m + £24m = £105m',
		'£75m + £75m + £6m + £24m = £180m',
		'Inside that £150m, not added to it'
	])
		await expect(main).toContainText(sum);
	await expect(main).not.toContainText('225');
	await expect(line(page, 'border-command').locator('#line-investigators')).toHaveCount(1);
	await expect(line(page, 'investigators')).toContainText('Announced before');
	await expect(line(page, 'nca-core').locator('h3')).toContainText('Later');
});

test('the table adds up by line and year, in a changed scenario without JavaScript', async ({
	browser,
	baseURL
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${baseURL}${CHANGED}`);
	const bodies = page.locator('[aria-labelledby="years-caption"] tbody');
	const cash = async (rows: string[]) =>
		rows.map((row) => millions(row.split('\t').find((cell) => cell.includes('£')) ?? ''));
	const texts = await Promise.all(
		(await bodies.all()).map(async (body) => body.locator('tr').allInnerTexts())
	);
	const lines = (await Promise.all(texts.slice(0, -1).map(cash))).flat();
	const totals = await cash(texts.at(-1) ?? []);
	const sum = lines.reduce((all, amount) => all + amount, 0);
	// Each shown amount is rounded to a million.
	expect(Math.abs(sum - (totals.at(-1) ?? 0))).toBeLessThanOrEqual(lines.length);
	expect(totals.at(-1)).toBeGreaterThan(600);
	await expect(line(page, 'border-command')).toContainText('£200 million, changed');
	await expect(line(page, 'border-command')).toContainText('£150 million (announced');
	await expect(page.getByText('All in 2025–26')).toBeVisible();
	await page.getByRole('link', { name: 'Back to the simulator with these settings' }).click();
	await expect(page).toHaveURL(/border-command=200/);
	await context.close();
});

test('the simulator leads to the ledger of its scenario, and each line to its working', async ({
	page
}) => {
	await page.goto('/?v=1&draws=256&interpol=9');
	await page.getByRole('link', { name: 'Every line with its sources' }).click();
	await expect(page).toHaveURL(/\/ledger\?v=1.*interpol=9/);
	await expect(line(page, 'interpol')).toContainText('£9 million, changed');
	await line(page, 'interpol')
		.getByRole('link', { name: /^How this is worked out.*Interpol$/ })
		.click();
	await expect(page).toHaveURL(/\/explain\/interpol\?v=1.*interpol=9/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Interpol');
});

test('INP-12: cost avoided is told by year in cash and at November 2024 prices, and leads to the same figures', async ({
	browser,
	baseURL
}) => {
	const context = await browser.newContext({
		javaScriptEnabled: false,
		...(baseURL === undefined ? {} : { baseURL })
	});
	const page = await context.newPage();
	await page.goto('/?v=1&draws=256&beliefs=as-ministers-hope');
	await expect(page.locator('.ledger')).toContainText('Stated costs count as November 2024 prices');
	await page.getByRole('link', { name: 'Cost avoided by year, in both' }).click();
	await expect(page).toHaveURL(/\/ledger\?.*as-ministers-hope.*#avoided$/);
	const tables = page.getByRole('table', { name: /^Cost avoided by financial year/ });
	await expect(tables).toHaveCount(3);
	const amounts = (await tables.first().locator('td').allInnerTexts()).filter((text) =>
		text.includes('£')
	);
	expect(amounts.length).toBeGreaterThan(15);
	await tables.first().getByRole('link', { name: 'November 2024 prices' }).click();
	await expect(page).toHaveURL(/\/explain\/avoided-cost-home-office-real\?.*as-ministers-hope/);
	const told = await page.locator('main').innerText();
	for (const amount of amounts) expect(told).toContain(amount);
	await context.close();
});
