/** The pages to look things up in: whole, in both themes, at every width, and without JavaScript. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const PAGES = [
	'/explain',
	'/explain/arrivals',
	'/explain/prevention-in-month?month=2026-05',
	'/explain/belief-investigators',
	'/explain/baseline-spread',
	'/explain/no-such-thing',
	'/assumptions',
	'/data',
	'/data/arrivals-monthly/2026-10-07',
	'/data/wind-daily/2026-06-25?part=3',
	'/data/dated-events/2026-11-23',
	'/about',
	'/about/assurance',
	'/accessibility',
	'/privacy'
];

for (const address of PAGES) {
	test(`${address} is whole in both themes, narrow and wide`, async ({ page }) => {
		test.slow();
		const response = await page.goto(address);
		expect(response?.status()).toBe(address.includes('no-such') ? 404 : 200);
		// Colours do not depend on the width, nor places on the colours: two of four pairs see all.
		for (const [colorScheme, width] of [
			['light', 320],
			['dark', 1440]
		] as const) {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize({ width, height: 800 });
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(
				violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)]),
				`${colorScheme} ${width}`
			).toEqual([]);
			const overflow = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			expect(overflow, `${colorScheme} ${width}`).toBeLessThanOrEqual(0);
		}
		await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
		expect(await page.title()).toMatch(/ · Crosscurrent$/);
	});
}

test('every link of these pages leads somewhere, and every anchor to a place', async ({
	page,
	request,
	baseURL
}) => {
	test.setTimeout(120_000);
	const links = new Map<string, string>();
	for (const address of PAGES) {
		await page.goto(address);
		for (const href of await page
			.locator('a[href]')
			.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href)))
			if (href.startsWith(baseURL ?? '')) links.set(href, address);
	}
	// One explanation of eight stands for all: that each exists is shown in the unit tests.
	const isExplained = (href: string) => href.includes('/explain/');
	const asked = [...links].filter(([href], place) => !isExplained(href) || place % 8 === 0);
	expect(asked.length).toBeGreaterThan(60);
	const texts = new Map<string, string>();
	for (const [href, from] of asked) {
		const [path = '', anchor] = href.split('#');
		if (!texts.has(path)) {
			const response = await request.get(path);
			if (!path.includes('no-such')) expect(response.status(), `${from} → ${href}`).toBe(200);
			texts.set(path, await response.text());
		}
		if (anchor !== undefined) expect(texts.get(path), href).toContain(`id="${anchor}"`);
	}
});

test('a data set can be taken away, as CSV and as JSON', async ({ request }) => {
	const place = '/data/arrivals-monthly/2026-10-07/arrivals-monthly-2026-10-07';
	const csv = await request.get(`${place}.csv`);
	expect(csv.headers()['content-type']).toBe('text/csv; charset=utf-8');
	expect(await csv.text()).toMatch(
		/^Month \(month\),People arrived \(people\)[^]*\r\n2024-10,5417,/
	);
	const json = (await (await request.get(`${place}.json`)).json()) as Record<string, unknown>;
	expect(json).toMatchObject({ provenance: { set: 'arrivals-monthly', version: '2026-10-07' } });
	for (const wrong of [
		`${place}.exe`,
		'/data/arrivals-monthly/2026-10-07/x.csv',
		'/data/a/b/a-b.csv'
	])
		expect((await request.get(wrong)).status(), wrong).toBe(404);
});

test('a data set without a version leads to its newest one', async ({ page }) => {
	await page.goto('/data/arrivals-monthly');
	await expect(page).toHaveURL(/\/data\/arrivals-monthly\/2026-10-07$/);
});

test('the assumptions log puts least evidence and most impact first, and filters without a script (CON-06, CON-07)', async ({
	browser,
	baseURL
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${baseURL}/assumptions`);
	await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
		'Little evidence, and drives the results'
	);
	const entries = page.locator('[data-grade="A"]');
	await expect(entries.first()).toBeVisible();
	await page.getByLabel('A: official statistic').uncheck();
	await expect(entries.first()).toBeHidden();
	await context.close();
});

test('CON-06: on a phone the assumptions log is looked through in short entries, and an address opens its own', async ({
	browser,
	baseURL
}) => {
	const context = await browser.newContext({
		javaScriptEnabled: false,
		reducedMotion: 'reduce',
		viewport: { width: 360, height: 800 }
	});
	const page = await context.newPage();
	await page.goto(`${baseURL}/assumptions`);
	const reasons = page.getByText(/^Made on .* Review by/).filter({ visible: true });
	await expect(reasons).toHaveCount(0);
	const entries = await page.locator('article[data-grade]').all();
	expect(entries.length).toBeGreaterThan(50);
	for (const entry of entries) {
		expect((await entry.boundingBox())?.height).toBeLessThan(340);
		await expect(entry).toContainText(/Evidence: .*Impact: .*Grade [A-E]: /s);
	}

	await page.goto(`${baseURL}/assumptions#ramp-months`);
	await expect(reasons).toHaveCount(1);
	const named = page.locator('article[data-grade]', { has: page.locator('#ramp-months') });
	await expect(named).toContainText('Review by');
	await expect(named.getByRole('heading')).toBeInViewport();
	const box = await named.boundingBox();
	expect(box?.y).toBeGreaterThanOrEqual(0);
	expect(box?.y).toBeLessThan(160);

	await page.emulateMedia({ media: 'print' });
	await expect(reasons).toHaveCount(entries.length);
	await context.close();
});

test('the model card says what the model is not for, and stands one click from a figure (CON-15)', async ({
	page
}) => {
	await page.goto('/explain/arrivals');
	await page.getByRole('link', { name: 'Model card' }).click();
	await expect(page).toHaveURL(/\/about$/);
	for (const title of [
		'Intended use',
		'Not for',
		'Data',
		'About people',
		'Caveats',
		'How to cite it'
	])
		await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible();
	await expect(page.getByText('Judging whether the policy worked.')).toBeVisible();
	await page.getByRole('link', { name: 'What was checked, and by whom' }).click();
	await expect(page.getByText('Not independently assured.')).toBeVisible();
});

test('money that was announced is not shown as spent (CON-20)', async ({ page }) => {
	await page.goto('/explain/border-command');
	const stages = page.locator('main ol > li');
	await expect(stages).toHaveCount(4);
	await expect(stages.last()).toContainText(/spent\s+amount unknown/i);
});
