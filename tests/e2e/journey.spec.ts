/** The reader's journey: open, move a lever in every way, see everything change, and come back by the address. */
import { expect, test, type Page } from '@playwright/test';

/** Every figure that the page shows of a scenario, as text. */
async function figures(page: Page) {
	return page.evaluate(() => ({
		heading: document.querySelector('h1')?.textContent,
		range: document.querySelector('#range-sentence')?.textContent,
		table: [...document.querySelectorAll('.tables td')].map((cell) => cell.textContent?.trim()),
		purse: document
			.querySelector('[aria-labelledby="ledger-title"]')
			?.textContent?.replace(/\s+/g, ' ')
	}));
}

/** The bands as drawn. The axis only grows while a page is open, so the same figures may be drawn on another scale. */
const bands = (page: Page) =>
	page
		.locator('[data-band] path')
		.evaluateAll((paths) => paths.map((path) => path.getAttribute('d')));

const pot = (page: Page) => page.getByRole('slider', { name: /^Border Security Command/ });
const potField = (page: Page) => page.getByRole('textbox', { name: /^Border Security Command/ });

/** Waits until the address holds a setting and its figures are shown. */
async function settled(page: Page, setting: string) {
	await expect(page).toHaveURL(new RegExp(`[?&]${setting}(&|$)`));
	await expect(page.locator('form[data-running]')).toHaveCount(0);
}

async function open(page: Page, address = '/') {
	await page.goto(address);
	await settled(page, 'v=1');
	await openTable(page);
}

/** Opens the chart's table, which is drawn when it is asked for. */
async function openTable(page: Page) {
	await page.getByText('All the numbers as a table').click();
	await expect(page.locator('.tables table')).toBeVisible();
}

test('drag, type and step a lever; the sentence, chart, cost and address follow; the address brings it back', async ({
	page
}) => {
	await open(page);
	await page.getByRole('radio', { name: /As ministers hope/ }).check();
	await settled(page, 'beliefs=as-ministers-hope');
	const before = await figures(page);
	const bandsBefore = await bands(page);

	await pot(page).scrollIntoViewIfNeeded();
	const box = await pot(page).boundingBox();
	if (box === null) throw new Error('the slider has no box');
	// From the announced 150 of 400 to about 300.
	await page.mouse.move(box.x + box.width * (150 / 400), box.y + box.height / 2);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width * 0.6, box.y + box.height / 2, { steps: 8 });
	await page.mouse.move(box.x + box.width * 0.75, box.y + box.height / 2, { steps: 8 });
	await page.mouse.up();
	await expect(page).not.toHaveURL(/border-command=150/);
	await expect(page.locator('form[data-running]')).toHaveCount(0);
	const dragged = await figures(page);
	expect(await bands(page)).not.toEqual(bandsBefore);
	expect(dragged.table).not.toEqual(before.table);
	expect(dragged.purse).not.toEqual(before.purse);

	await potField(page).fill('£0.4bn');
	await potField(page).press('Enter');
	await settled(page, 'border-command=400');
	const typed = await figures(page);
	expect(typed.purse).toContain('£430 million');
	expect(typed.range).not.toBe(before.range);

	await page.getByRole('button', { name: 'Less: Border Security Command' }).click();
	await settled(page, 'border-command=395');
	const stepped = await figures(page);

	await page.reload();
	await settled(page, 'border-command=395');
	await openTable(page);
	expect(await figures(page)).toEqual(stepped);
});

test('what is typed before the script has come is not lost', async ({ page }) => {
	await page.route('**/*.js', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 700));
		await route.continue();
	});
	await page.goto('/', { waitUntil: 'commit' });
	await page.locator('#interpol-field').fill('20');
	expect(new URL(page.url()).search).toBe('');
	await expect(page).toHaveURL(/interpol=20/);
	await expect(page.locator('#interpol-field')).toHaveValue('20');
});

test('the same journey by keyboard alone', async ({ page }) => {
	await open(page);
	const reach = async (name: RegExp, role: string) => {
		for (let presses = 0; presses < 80; presses++) {
			await page.keyboard.press('Tab');
			const [found, kind] = await page.evaluate(() => {
				const focused = document.activeElement;
				const label = focused instanceof HTMLInputElement ? focused.labels?.[0]?.textContent : null;
				return [
					focused?.getAttribute('aria-label') ?? label ?? focused?.textContent ?? '',
					focused instanceof HTMLInputElement ? focused.type : (focused?.tagName ?? '')
				];
			});
			if (kind?.toLowerCase() === role && name.test(found?.trim() ?? '')) return;
		}
		throw new Error(`Tab does not reach ${String(name)}`);
	};
	const before = await figures(page);
	await reach(/^Border Security Command/, 'text');
	await page.keyboard.press('Control+A');
	await page.keyboard.type('200');
	await page.keyboard.press('Tab');
	await settled(page, 'border-command=200');
	await reach(/^Border Security Command/, 'range');
	await page.keyboard.press('ArrowRight');
	await settled(page, 'border-command=205');
	await page.keyboard.press('PageDown');
	await settled(page, 'border-command=155');
	await page.keyboard.press('End');
	await settled(page, 'border-command=400');
	const after = await figures(page);
	expect(after.table).not.toEqual(before.table);
	expect(after.purse).not.toEqual(before.purse);
	await page.reload();
	await settled(page, 'border-command=400');
	await openTable(page);
	expect(await figures(page)).toEqual(after);
});

test('what is typed wrongly stays in the field, says what to do, and changes nothing', async ({
	page
}) => {
	await open(page);
	const before = await figures(page);
	for (const text of ['lots', '5%', '1e9', '999999', '-20']) {
		await potField(page).fill(text);
		await potField(page).blur();
		await expect(potField(page)).toHaveValue(text);
		await expect(potField(page)).toHaveAttribute('aria-invalid', 'true');
		await expect(potField(page)).toHaveAccessibleDescription(/./);
		expect(await figures(page)).toEqual(before);
	}
	await page.getByRole('button', { name: /Reset Border Security Command/ }).click();
	await expect(potField(page)).toHaveValue('150');
});

test('a use of the pot says what gave way, and the split still sums', async ({ page }) => {
	await open(page);
	await page.getByRole('textbox', { name: /^Specialist investigators/ }).fill('600');
	await settled(page, 'investigators=600');
	await expect(page.getByText(/Surveillance equipment gave way/)).toBeVisible();
	await expect(page).toHaveURL(/surveillance=12(&|$)/);
});

test('one’s own belief changes the figures and stays in the address', async ({ page }) => {
	await open(page);
	const before = await figures(page);
	await page.getByRole('radio', { name: /Your own/ }).check();
	await page.getByRole('textbox', { name: /High/ }).fill('40');
	await page.getByRole('textbox', { name: /Likely/ }).fill('30');
	await settled(page, 'beliefs=own');
	await settled(page, 'belief=-0.05_0.3_0.4');
	const after = await figures(page);
	expect(after.range).not.toBe(before.range);
	await page.reload();
	await settled(page, 'beliefs=own');
	await openTable(page);
	expect(await figures(page)).toEqual(after);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the page is whole, the form recomputes on the server, and its address brings it back', async ({
		page
	}) => {
		await page.goto('/');
		await expect(page.locator('#range-sentence')).toHaveText(/In 90 of 100 simulations, between/);
		await expect(page.locator('[data-band] path').first()).toBeVisible();
		await expect(page.getByRole('slider', { name: /^Border/ })).toBeHidden();
		await potField(page).fill('£0.3bn');
		await page.getByRole('radio', { name: /As ministers hope/ }).check();
		await page.getByRole('button', { name: /Recalculate/ }).click();
		await expect(page).toHaveURL(/beliefs=as-ministers-hope/);
		await expect(potField(page)).toHaveValue('300');
		await expect(page.locator('[aria-labelledby="ledger-title"]')).toContainText('£330 million');
		const address = page.url();
		const range = await page.locator('#range-sentence').textContent();
		await page.goto('/');
		expect(await page.locator('#range-sentence').textContent()).not.toBe(range);
		await page.goto(address);
		expect(await page.locator('#range-sentence').textContent()).toBe(range);
	});

	test('a damaged link opens the announced settings with a plain notice', async ({ page }) => {
		for (const search of ['?v=9', '?hello', '?v=1&interpol=%E0%A4', '?v=1&v=1', '?%00=%ff']) {
			const response = await page.goto(`/${search}`);
			expect(response?.status()).toBe(200);
			await expect(page.getByRole('status').first()).toHaveText(/(link|address)/);
			await expect(potField(page)).toHaveValue('150');
		}
	});
});

test('with and without JavaScript a link shows the same figures', async ({ page, browser }) => {
	const address = '/?v=1&border-command=220&investigators=300&beliefs=backfires&interpol=12';
	await open(page, address);
	const context = await browser.newContext({ javaScriptEnabled: false });
	const plain = await context.newPage();
	await plain.goto(new URL(address, page.url()).href);
	expect(await plain.locator('#range-sentence').textContent()).toBe((await figures(page)).range);
	await plain.getByText('All the numbers as a table').click();
	await plain.getByRole('link', { name: 'Open the table' }).click();
	expect(
		await plain
			.locator('table td')
			.allTextContents()
			.then((cells) => cells.map((cell) => cell.trim()))
	).toEqual(
		await page
			.locator('.tables table td')
			.allTextContents()
			.then((cells) => cells.map((cell) => cell.trim()))
	);
	await context.close();
});
