/** Every assumption is one click from the result, shows its evidence, and can be set by the reader; also without JavaScript. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { open, openGroups, settled } from './controls-page.ts';

test('INP-14: one click from the result leads to the assumptions; editing marks the result and the link; a reset takes it back', async ({
	page
}) => {
	await open(page);
	const announced = page.url();
	const badge = page.locator('.rests-on .badge');
	await expect(badge).toHaveCount(0);
	await page.getByRole('link', { name: 'Change the assumptions' }).click();
	await expect(page.locator('#assumptions > summary')).toBeFocused();
	const ramp = page.locator('#assumption-ramp-months');
	await ramp.locator('summary').click();
	await expect(ramp).toContainText('Grade E');
	await expect(ramp).toContainText('No evidence exists');
	await expect(ramp).toContainText(/Made on \d{4}-\d\d-\d\d\. Review by \d{4}-\d\d-\d\d\./);
	await expect(ramp.getByRole('link').first()).toHaveAttribute('href', /^https?:/);
	await ramp.getByRole('textbox', { name: /^Low, months/ }).fill('20');
	await settled(page, 'ramp-months=20_20_24');
	await expect(ramp).toContainText('To keep the order, likely moved along.');
	await expect(badge).toHaveText('Your assumptions');
	await expect(page.locator('.rests-on')).toContainText('1 assumption of your own');
	await page.reload();
	await expect(badge).toBeVisible();
	await page.locator('#assumptions > summary').click();
	await ramp.locator('summary').click();
	await ramp.getByRole('button', { name: 'Reset to 9 to 24 months, likely 15' }).click();
	await expect(page).toHaveURL(announced);
	await expect(badge).toHaveCount(0);
	await expect(ramp.locator('summary')).toBeFocused();
});

test('INP-14: the picture is drawn from the distribution, on the axis of the sliders, beside the evidence', async ({
	page
}) => {
	await open(page);
	await page.getByRole('link', { name: 'Change the assumptions' }).click();
	const cost = page.locator('#assumption-cost-home-office');
	await cost.locator('summary').click();
	const picture = cost.getByRole('img');
	await expect(picture).toHaveAccessibleName(
		/£30,000 to £165,000 a person, likely £106,000\. The evidence found runs from £30,000 to £165,000 a person/
	);
	const before = await cost.locator('path').getAttribute('d');
	const slider = cost.getByRole('slider', { name: /^High/ });
	await slider.focus();
	await page.keyboard.press('PageUp');
	await settled(page, 'cost-home-office=30000_106000_175000');
	expect(await cost.locator('path').getAttribute('d')).not.toBe(before);
	await expect(cost).toContainText('Beyond any evidence we found: high.');
	const [track, evidence] = await Promise.all([
		slider.boundingBox(),
		cost.locator('.evidence[style]').boundingBox()
	]);
	if (track === null || evidence === null) throw new Error('nothing is drawn');
	const start = track.x + 22;
	const width = track.width - 44;
	expect(Math.abs(evidence.x - (start + width * (30 / 500)))).toBeLessThan(3);
	expect(Math.abs(evidence.x + evidence.width - (start + width * (165 / 500)))).toBeLessThan(3);
});

test('a belief about one measure keeps the chosen set’s word on the others', async ({ page }) => {
	await open(page, '/?v=1&beliefs=as-ministers-hope');
	await page.getByRole('link', { name: 'Change the assumptions' }).click();
	const interpol = page.locator('#assumption-belief-interpol');
	await interpol.locator('summary').click();
	await interpol.getByRole('textbox', { name: /^High/ }).fill('0');
	await settled(page, 'belief-interpol=0_0_0');
	await settled(page, 'belief=0.1_0.2_0.3');
	await settled(page, 'belief-france=0_0_0.1');
	await page.getByRole('radio', { name: /No effect/ }).check();
	await settled(page, 'beliefs=no-effect');
	await expect(page).not.toHaveURL(/belief-/);
});

test('INP-12: spending is in cash first, or at November 2024 prices with the deflator named', async ({
	page
}) => {
	await open(page);
	const money = page.locator('.spend');
	await expect(money.getByRole('radio', { name: 'Cash' })).toBeChecked();
	await expect(money).toContainText('Cash: the pounds of the day');
	await expect(money.getByText(/GDP deflator/)).toBeHidden();
	await money.getByRole('radio', { name: 'November 2024 prices' }).check();
	await expect(money.getByText(/GDP deflator/)).toBeVisible();
	await expect(money.getByText(/Base: November 2024 prices/)).toContainText('2.3% a year');
	await expect(page).not.toHaveURL(/prices/);
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`axe finds nothing in opened controls and on their pages, ${colorScheme}, at 320 px`, async ({
		page
	}) => {
		test.setTimeout(90_000);
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width: 320, height: 800 });
		for (const address of ['/', '/settings', '/beliefs']) {
			await page.goto(address, { waitUntil: 'networkidle' });
			if (address === '/') await openGroups(page);
			if (address !== '/settings') await page.locator('#assumption-fuller-boats > summary').click();
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
			const overflow = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			expect(overflow, address).toBeLessThanOrEqual(0);
		}
	});

for (const address of ['/settings', '/beliefs'])
	test(`INP-01: ${address} has no script, and its fields show their whole entry where scripts could run`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 320, height: 800 });
		await page.goto(address);
		const narrowest = await page.evaluate(() => {
			for (const part of document.querySelectorAll('details')) part.open = true;
			const fields = [...document.querySelectorAll<HTMLInputElement>('main input[type="text"]')];
			return Math.min(
				...fields.map((field) => field.clientWidth),
				...fields.map((field) => (field.scrollWidth > field.clientWidth ? 0 : Infinity))
			);
		});
		expect(narrowest).toBeGreaterThanOrEqual(64);
	});

for (const height of [256, 640])
	test(`A11Y-03: what has the focus is not under the bar at the foot, ${height} px high`, async ({
		page
	}) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.setViewportSize({ width: 320, height });
		await page.goto('/settings');
		const fields = page.locator('main').locator('a, input, select, button');
		const covered: string[] = [];
		for (let tabs = 0; tabs < (await fields.count()); tabs++) {
			await page.keyboard.press('Tab');
			covered.push(
				...(await page.evaluate(() => {
					const bar = document.querySelector('main form > div:last-child');
					const focused = document.activeElement?.closest('main form > :not(div:last-child)')
						? document.activeElement
						: null;
					if (bar === null || focused === null) return [];
					const { top, bottom } = focused.getBoundingClientRect();
					const foot = bar.getBoundingClientRect();
					return top < foot.bottom && bottom > foot.top + 1 ? [focused.id || focused.tagName] : [];
				}))
			);
		}
		expect(covered).toEqual([]);
	});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('INP-01: further settings are set on a plain form, which keeps everything else', async ({
		page
	}) => {
		await page.goto('/?v=1&interpol=12');
		await page.locator('#group-measures > summary').click();
		await page.locator('#group-measures').getByRole('link').click();
		await page.locator('#powers-off').check();
		await page.getByRole('combobox', { name: /Italy/ }).selectOption('June 2026');
		await page.locator('#border-2025-26-field').fill('£0.1bn');
		await page.getByRole('radio', { name: 'All in 2025–26' }).check();
		await page.locator('#calmness-field').fill('wet');
		await page.getByRole('button', { name: 'Show the result' }).click();
		await expect(page.getByRole('alert')).toContainText('One entry could not be used');
		await expect(page.locator('#calmness-field')).toHaveValue('wet');
		await expect(page.locator('#powers-off')).toBeChecked();
		await page.locator('#calmness-field').fill('2');
		await page.getByRole('button', { name: 'Show the result' }).click();
		for (const setting of ['interpol=12', 'powers=0', 'italy-start=19', 'border-2025-26=100'])
			await expect(page).toHaveURL(new RegExp(`[?&]${setting}(&|$)`));
		await expect(page).toHaveURL(/all-in-second-year=1&.*calmness=2/);
		await expect(page.locator('#group-weather > summary')).toContainText(
			'two calm days a month more than usual'
		);
		// The first form carries them along.
		await page.locator('#interpol-field').fill('15');
		await page.getByRole('button', { name: 'Recalculate' }).click();
		await expect(page).toHaveURL(/interpol=15/);
		await expect(page).toHaveURL(/calmness=2/);
	});

	test('INP-14: assumptions are set on a plain form with their evidence', async ({ page }) => {
		await page.goto('/');
		await page.getByRole('link', { name: 'Change the assumptions' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Change the assumptions');
		const ramp = page.locator('#assumption-ramp-months');
		await ramp.locator('summary').click();
		await expect(ramp.getByRole('img')).toBeVisible();
		await ramp.getByRole('textbox', { name: /^Low/ }).fill('6');
		await page.getByRole('button', { name: 'Show the result' }).click();
		await expect(page).toHaveURL(/ramp-months=6_15_24/);
		await expect(page.locator('.rests-on')).toContainText('Your assumptions');
	});

	test('INP-12: the prices can be chosen without a script', async ({ page }) => {
		await page.goto('/');
		await page.getByRole('radio', { name: 'November 2024 prices' }).check();
		await expect(page.getByText(/GDP deflator/)).toBeVisible();
	});
});
