/** What a scenario holds is always in sight, can be put back, stays when copied or reloaded, and can be printed. */
import { expect, test, type Page } from '@playwright/test';

const HIDDEN = '/?v=1&prevention-change=0.2&seed=4&interpol=12';

const field = (page: Page, name: RegExp) => page.getByRole('textbox', { name });
const others = (page: Page) => page.getByRole('region', { name: 'This scenario also changes' });
const resetAll = (page: Page) => page.getByRole('button', { name: 'Reset to what was announced' });

async function settled(page: Page, setting: string) {
	await expect(page).toHaveURL(new RegExp(`[?&]${setting}(&|$)`));
	await expect(page.locator('form[data-running]')).toHaveCount(0);
}

async function open(page: Page, address = '/') {
	await page.goto(address);
	await settled(page, 'v=1');
}

test('what a link changes without a control is shown, and can be put back alone or with everything', async ({
	page
}) => {
	await open(page, HIDDEN);
	await expect(page.locator('#group-weather > summary')).toContainText(
		'20 in 100 attempts more stopped than today'
	);
	await expect(page.locator('.rests-on')).toContainText('1 other setting is changed');
	await expect(others(page)).toContainText('4 instead of 1');
	await others(page).getByRole('button', { name: 'Put these back' }).click();
	await settled(page, 'seed=1');
	await expect(page).toHaveURL(/prevention-change=0.2/);
	await expect(page).toHaveURL(/interpol=12/);
	await expect(others(page)).toHaveCount(0);
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await page.getByRole('button', { name: 'Undo' }).click();
	await settled(page, 'seed=4');
	await expect(others(page)).toBeVisible();
	await resetAll(page).click();
	await settled(page, 'interpol=6');
	await expect(page).not.toHaveURL(/prevention-change/);
	await expect(resetAll(page)).toBeDisabled();
});

test('everything can be reset while only something without a control, or a belief, differs', async ({
	page
}) => {
	await open(page);
	await expect(resetAll(page)).toBeDisabled();
	await open(page, '/?v=1&seed=4');
	await expect(resetAll(page)).toBeEnabled();
	await resetAll(page).click();
	await settled(page, 'seed=1');
	await page.getByRole('radio', { name: /Backfires/ }).check();
	await expect(resetAll(page)).toBeEnabled();
});

test('a part far down the page stays when a change is put back before anybody sees the part', async ({
	page
}) => {
	await page.setViewportSize({ width: 360, height: 640 });
	await open(page);
	const farDown = page.locator('section.true');
	await expect(farDown).toBeAttached();
	await page.locator('#border-command-field').fill('200');
	await settled(page, 'border-command=200');
	await expect(page.locator('[data-alive] > section.true')).toBeAttached();
	await page.getByRole('button', { name: /^Reset Border Security Command/ }).click();
	await settled(page, 'border-command=150');
	await expect(farDown).toBeAttached();
	expect(
		await page
			.locator('.island')
			.evaluateAll((all) => all.filter(({ textContent }) => textContent.trim() === '').length)
	).toBe(0);
});

test('the name and the link to the simulator lead back to what was announced', async ({ page }) => {
	for (const name of ['Crosscurrent', 'Simulator']) {
		await open(page, HIDDEN);
		await page.getByRole('link', { name }).click();
		await settled(page, 'interpol=6');
		await expect(field(page, /^Interpol/)).toHaveValue('6');
		await expect(others(page)).toHaveCount(0);
	}
});

test('where nothing is spent there is nothing to recoup', async ({ page }) => {
	await open(
		page,
		'/?v=1&border-command=0&investigators=0&surveillance=0&interpol=0&organised-crime=0'
	);
	const purse = page.locator('[aria-labelledby="ledger-title"]');
	await expect(purse).toContainText('Nothing is spent, so there is nothing to recoup.');
	await expect(purse).not.toContainText(/of 100 simulations$|to be recouped|Pays for itself/);
	await expect(page.locator('#difference-sentence')).toContainText('the same number');
});

test('the copied link and a quick reload hold the latest choice', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page);
	await field(page, /^Interpol/).fill('21');
	await page.getByRole('button', { name: /Copy a link/ }).click();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/[?&]interpol=21&/);
	await field(page, /^Interpol/).fill('22');
	await page.reload();
	await settled(page, 'interpol=22');
	await expect(field(page, /^Interpol/)).toHaveValue('22');
});

test('a slow drag is one step back, and the last step back keeps the focus', async ({ page }) => {
	await open(page);
	const slider = page.getByRole('slider', { name: /^Border Security Command/ });
	await slider.scrollIntoViewIfNeeded();
	const box = await slider.boundingBox();
	if (box === null) throw new Error('the slider has no box');
	await page.mouse.move(box.x + box.width * (150 / 400), box.y + box.height / 2);
	await page.mouse.down();
	for (const share of [0.5, 0.6, 0.7]) {
		await page.mouse.move(box.x + box.width * share, box.y + box.height / 2);
		await page.waitForTimeout(1000);
	}
	await page.mouse.up();
	await expect(page).not.toHaveURL(/border-command=150/);
	const undo = page.getByRole('button', { name: 'Undo' });
	await undo.click();
	await settled(page, 'border-command=150');
	await expect(undo).toBeDisabled();
	await expect(undo).toBeFocused();
});

test('one’s own belief is kept as typed, and its problems go with another set', async ({
	page
}) => {
	await open(page);
	await page.getByRole('radio', { name: /Your own/ }).check();
	await field(page, /^High/).fill('10.55');
	await field(page, /^Likely/).fill('3.14');
	await field(page, /^Likely/).blur();
	await settled(page, 'belief=-0.05_0.0314_0.1055');
	await expect(field(page, /^High/)).toHaveValue('10.55');
	// 3 on the way to 30 was never meant, and 30 is more than the high end.
	await field(page, /^Likely/).fill('');
	await field(page, /^Likely/).pressSequentially('30');
	await settled(page, 'belief=-0.05_0.0314_0.1055');
	await expect(page.getByText('Not used until corrected')).toBeVisible();
	await field(page, /^Likely/).fill('3.14');
	await field(page, /^Low/).fill('lots');
	await field(page, /^Low/).blur();
	await expect(page.getByText('Not used until corrected')).toBeVisible();
	await page.getByRole('radio', { name: /No effect/ }).check();
	await expect(page.getByText('Not used until corrected')).toHaveCount(0);
	await expect(field(page, /^Low/)).toHaveValue('0');
});

test('VIZ-10: days are not drawn as a month, and stay in the table', async ({ page }) => {
	await open(page);
	await expect(page.locator('[data-status="provisional"]').first()).toBeAttached();
	await expect(page.locator('[data-status="partial"]')).toHaveCount(0);
	await page.getByText('All the numbers as a table').click();
	await expect(page.locator('.tables table')).toContainText('7 of 31 days');
});

test('VIZ-04: the middle of the simulations is off until it is asked for', async ({ page }) => {
	await open(page);
	await expect(page.locator('.middle-line')).toBeHidden();
	await page.getByRole('checkbox', { name: 'Show the middle of the simulations' }).check();
	await expect(page.locator('.middle-line path')).toBeVisible();
	const lines = await page.locator('path.middle, path.reference').evaluateAll((paths) =>
		paths.map((path) => {
			const { strokeWidth, strokeDasharray } = getComputedStyle(path);
			return { width: parseFloat(strokeWidth), isDashed: strokeDasharray !== 'none' };
		})
	);
	expect(lines.length).toBeGreaterThan(1);
	expect(Math.max(...lines.map(({ width }) => width))).toBeLessThanOrEqual(1.25);
	expect(lines.filter(({ isDashed }) => !isDashed)).toEqual([]);
});

for (const width of [320, 360])
	test(`VIZ-22: the announcement is readable whole at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await open(page);
		const label = page.getByText('a date, not proof of cause');
		const box = await label.boundingBox();
		if (box === null) throw new Error('the label has no box');
		expect(box.x).toBeGreaterThanOrEqual(0);
		expect(box.x + box.width).toBeLessThanOrEqual(width);
		expect(await label.evaluate((text) => text.scrollWidth - text.clientWidth)).toBe(0);
		const window = await page.locator('.window').boundingBox();
		expect(box.y).toBeGreaterThanOrEqual((window?.y ?? 0) - 1);
	});

test('the figure’s source stays in reach at 1280 × 720', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 720 });
	await open(page);
	await page.getByRole('heading', { name: 'What do you believe the measures do?' }).hover();
	await expect(page.getByText('All the numbers as a table')).toBeInViewport();
	await expect(page.locator('.window')).toBeInViewport({ ratio: 0.9 });
});

test('VIZ-25, CON-02: on paper the choices are a list, without controls, and the strapline stays', async ({
	page
}) => {
	await open(page, '/?v=1&border-command=200&prevention-change=0.2');
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	const list = page.locator('[aria-labelledby="printed-title"]');
	await expect(list).toContainText('Border Security Command: £200 million');
	await expect(list).toContainText('border-command=200');
	await expect(list).toContainText('uk-border-security');
	await expect(list).toContainText('20 in 100 attempts more stopped than today');
	const strapline = page.getByText('A what-if tool. Assumptions, not predictions.');
	await expect(strapline.filter({ visible: true }).first()).toBeVisible();
	for (const role of ['slider', 'textbox', 'button', 'radio'] as const)
		await expect(page.getByRole(role)).toHaveCount(0);
	expect(
		await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
	).toBe('rgb(255, 255, 255)');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the way to the plain controls keeps the data that the figures are of', async ({ page }) => {
		await page.goto('/?v=1&vintage=2026-09');
		for (const way of await page.locator('a[href*="/beliefs"], a[href*="/settings"]').all())
			await expect(way).toHaveAttribute('href', /vintage=2026-09/);
		await page.getByRole('link', { name: 'Change the assumptions' }).click();
		await expect(page).toHaveURL(/\/beliefs\?.*vintage=2026-09/);
	});

	test('what a link changes without a control is shown, with a way back', async ({ page }) => {
		await page.goto(HIDDEN);
		await expect(others(page)).toContainText('4 instead of 1');
		await expect(page.locator('#group-weather > summary')).toContainText('20 in 100 attempts');
		await others(page).getByRole('link').click();
		await expect(field(page, /^Interpol/)).toHaveValue('6');
	});
});

test('parts and controls that cannot be fetched say so, and a reload brings them with every choice', async ({
	page,
	context
}) => {
	await context.route(/\/parts-below\./, (route) => route.abort());
	await open(page, '/?v=1&border-command=200');
	await page.locator('#group-weather').scrollIntoViewIfNeeded();
	await expect(page.locator('[data-alive] > section.further')).toBeAttached();
	await context.setOffline(true);
	await page.locator('#group-weather > summary').click();
	await expect(page.locator('#group-weather')).toContainText('could not be fetched');
	await page.locator('section.true').scrollIntoViewIfNeeded();
	await expect(page.getByText('This part could not be fetched').first()).toBeVisible();
	await context.setOffline(false);
	await context.unrouteAll();
	await page.reload();
	await settled(page, 'border-command=200');
	await page.locator('#group-weather > summary').click();
	await expect(page.locator('#calmness-field')).toBeVisible();
	await page.locator('section.true').scrollIntoViewIfNeeded();
	await expect(page.locator('[data-alive] > section.true')).toBeAttached();
});
