/** Every lever can be set in four ways, by key, tap and typing, and can be put back; nothing captures the page's scroll. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { contrast, pixelsOf } from '../support/page-pixels.ts';
import { open, openGroups, settled } from './controls-page.ts';

const SLIDERS = [
	'border-command',
	'investigators',
	'surveillance',
	'interpol',
	'organised-crime',
	'nca-core',
	'border-2025-26',
	'border-2026-29',
	'france-2025-26',
	'france-2026-29',
	'prevention-change',
	'calmness'
] as const;

const valueOf = async (slider: Locator) => Number(await slider.inputValue());

/** Taps a track at a share of its width. */
async function tapAt(page: Page, slider: Locator, share: number): Promise<void> {
	await slider.scrollIntoViewIfNeeded();
	const box = await slider.boundingBox();
	if (box === null) throw new Error('the slider has no box');
	// The track starts 22 px in.
	const x = box.x + 22 + (box.width - 44) * share;
	await page.touchscreen.tap(x, box.y + box.height / 2);
}

test.describe('by touch', () => {
	test.use({ hasTouch: true });

	test('INP-01: each lever is set in four ways to the same setting', async ({ page }) => {
		test.setTimeout(120_000);
		await open(page);
		await openGroups(page);
		for (const id of SLIDERS) {
			const slider = page.locator(`#${id}-slider`);
			const field = page.locator(`#${id}-field`);
			const group = page.getByRole('group').filter({ has: slider }).last();
			// A use never takes more than the pot.
			await tapAt(page, slider, id === 'surveillance' ? 0.2 : 0.6);
			const tapped = await valueOf(slider);
			const step = Number(await slider.getAttribute('step'));
			await expect(page, id).toHaveURL(new RegExp(`[?&]${id}=${String(tapped)}(&|$)`));
			const text = await field.inputValue();
			await slider.focus();
			await page.keyboard.press('ArrowLeft');
			expect(await valueOf(slider), id).toBeCloseTo(tapped - step, 9);
			await page.keyboard.press('ArrowRight');
			expect(await valueOf(slider), id).toBeCloseTo(tapped, 9);
			await group.getByRole('button', { name: /^More/ }).tap();
			expect(await valueOf(slider), id).toBeCloseTo(tapped + step, 9);
			await group.getByRole('button', { name: /^Less/ }).tap();
			expect(await valueOf(slider), id).toBeCloseTo(tapped, 9);
			await page.keyboard.press('Home');
			await field.fill(text);
			await field.blur();
			expect(await valueOf(slider), id).toBeCloseTo(tapped, 9);
			await group.getByRole('button', { name: /^Reset/ }).tap();
			await expect(group.getByRole('button', { name: /^Reset/ })).toBeHidden();
		}
	});

	test('INP-06: a swipe over a slider scrolls the page and leaves the value', async ({ page }) => {
		await open(page);
		const slider = page.locator('#interpol-slider');
		await slider.evaluate((element) => {
			element.scrollIntoView({ block: 'center', behavior: 'instant' });
		});
		const box = await slider.boundingBox();
		if (box === null) throw new Error('the slider has no box');
		const before = await page.evaluate(() => window.scrollY);
		const session = await page.context().newCDPSession(page);
		const x = box.x + box.width * 0.7;
		const y = box.y + box.height / 2;
		await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
		for (let moved = 20; moved <= 200; moved += 20)
			await session.send('Input.dispatchTouchEvent', {
				type: 'touchMove',
				touchPoints: [{ x, y: y - moved }]
			});
		await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
		await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before + 100);
		await expect(slider).toHaveValue('6');
	});
});

test('INP-04: arrows move one step, Page keys ten, Home and End go to the bounds, and all is spoken', async ({
	page
}) => {
	test.setTimeout(120_000);
	await open(page);
	await openGroups(page);
	for (const id of SLIDERS) {
		const slider = page.locator(`#${id}-slider`);
		const [min, max, step] = await Promise.all(
			['min', 'max', 'step'].map(async (name) => Number(await slider.getAttribute(name)))
		);
		if (min === undefined || max === undefined || step === undefined) throw new Error(id);
		await slider.focus();
		const press = async (key: string, wanted: number) => {
			await page.keyboard.press(key);
			expect(await valueOf(slider), `${id} ${key}`).toBeCloseTo(wanted, 9);
			await expect(slider).toHaveAttribute(
				'aria-valuetext',
				/£|million|people|person|weather|calm day|attempts|as often/
			);
		};
		await press('Home', min);
		await press('ArrowRight', min + step);
		await press('ArrowUp', min + 2 * step);
		await press('ArrowLeft', min + step);
		await press('ArrowDown', min);
		await press('PageUp', Math.min(max, min + 10 * step));
		await press('PageDown', min);
		// A use never takes more than the pot, so its end may be the pot's.
		await page.keyboard.press('End');
		expect(await valueOf(slider)).toBeLessThanOrEqual(max);
	}
});

test('INP-03: every control has its unit in its name', async ({ page }) => {
	await open(page);
	await openGroups(page);
	for (const id of SLIDERS)
		await expect(page.locator(`#${id}-field`)).toHaveAccessibleName(
			/million|people|share|calm days/
		);
});

test('INP-05: a changed lever says so, and its reset and the global reset put it back', async ({
	page
}) => {
	await open(page);
	const announced = page.url();
	await page.locator('#border-command-field').fill('200');
	await settled(page, 'border-command=200');
	await expect(page.getByText('£50 million more')).toBeVisible();
	await page.getByRole('button', { name: 'Reset Border Security Command to £150 million' }).click();
	await expect(page).toHaveURL(announced);
	await openGroups(page);
	await page.getByRole('button', { name: 'Switch on at the announced £100 million' }).click();
	await settled(page, 'border-2025-26=100');
	await expect(page.locator('#group-later')).toContainText('switched on');
	await page.locator('#powers-off').check();
	await page
		.getByRole('combobox', { name: /^Start of the work with Italy/ })
		.selectOption('June 2026');
	await settled(page, 'italy-start=19');
	await expect(page.locator('#group-measures > summary')).toContainText('2 changed');
	await page.getByRole('radio', { name: 'All in 2025–26' }).check();
	await settled(page, 'all-in-second-year=1');
	await page.getByRole('button', { name: 'Reset to what was announced' }).click();
	await expect(page).toHaveURL(announced);
	await expect(page.locator('#powers-on')).toBeChecked();
});

test('INP-06: targets are large enough for a finger', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 800 });
	await open(page);
	await openGroups(page);
	await page.locator('#assumption-ramp-months > summary').click();
	const targets = await page
		.locator('.choices')
		.locator('button, input:not([type=hidden]), select, summary')
		.evaluateAll((elements) =>
			elements
				.filter((element) => element.checkVisibility())
				.map((element) => {
					const { width, height } = element.getBoundingClientRect();
					const isLarge =
						element.matches('button, [type=range]') && !/^Reset/.test(element.textContent);
					return { name: element.id || element.textContent.trim(), width, height, isLarge };
				})
		);
	expect(targets.length).toBeGreaterThan(60);
	expect(targets.filter(({ width, height }) => width < 23.9 || height < 23.9)).toEqual([]);
	expect(
		targets.filter(({ isLarge, width, height }) => isLarge && (width < 43.9 || height < 43.9))
	).toEqual([]);
});

for (const [name, height] of [
	['320 px', 640],
	['400 % of 1280 px', 256]
] as const)
	test(`INP-03: every field shows its number and its unit at ${name}`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height });
		await open(page);
		await openGroups(page);
		for (const field of await page.locator('.lever .field').all()) {
			const id = await field.getByRole('textbox').getAttribute('id');
			await expect(field.locator('.suffix'), id ?? '').toHaveText(/\S/);
			await expect(field.locator('.suffix span').filter({ visible: true }), id ?? '').toHaveCount(
				1
			);
			const cut = await field
				.getByRole('textbox')
				.evaluate((input: HTMLInputElement) => input.scrollWidth - input.clientWidth);
			expect(cut, id ?? '').toBeLessThanOrEqual(0);
		}
		const marks = page.locator('.lever .suffix span').filter({ visible: true });
		await expect(marks.filter({ hasText: /^m$/ }).first()).toBeVisible();
		await expect(marks.filter({ hasText: /^people$/ }).first()).toBeVisible();
	});

test('with forced colours a thumb stands at the tick of what was announced', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await open(page);
	const track = page.locator('.track').filter({ has: page.locator('#border-command-slider') });
	await track.scrollIntoViewIfNeeded();
	const tick = (await track.locator('.tick').boundingBox())!;
	const pixels = await pixelsOf(page);
	const box = (await track.boundingBox())!;
	const [middle, ground] = [box.y + box.height / 2, pixels.at(box.x + 2, box.y + 2)];
	const isGround = (x: number) => contrast(pixels.at(x, middle), ground) < 1.1;
	// The thumb is hollow, and no other ground shows along the middle of the track.
	const inside = Array.from({ length: Math.floor(box.width) - 48 }, (_, step) => box.x + 24 + step);
	const hole = inside.filter(isGround);
	const thumb = (Math.min(...hole) + Math.max(...hole)) / 2;
	expect(Math.abs(thumb - (tick.x + tick.width / 2))).toBeLessThanOrEqual(1.5);
});
