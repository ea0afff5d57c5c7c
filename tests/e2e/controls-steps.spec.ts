/** The way back and forth through choices, and through the controls with the Tab key. */
import { expect, test } from '@playwright/test';
import { open, openGroups, settled } from './controls-page.ts';

test('INP-09: fifty choices can be taken back one by one, also after a reload in the tab', async ({
	page
}) => {
	test.setTimeout(90_000);
	await open(page);
	await openGroups(page);
	const announced = page.url();
	const more = page.getByRole('button', { name: 'More: Interpol' });
	const less = page.getByRole('button', { name: 'Less: Interpol' });
	// Two levers in turn, so that every press is a choice of its own.
	for (let press = 0; press < 25; press++) {
		await (press % 2 === 0 ? more : less).click();
		await page.locator(press % 2 === 0 ? '#powers-off' : '#powers-on').check();
	}
	await settled(page, 'powers=0');
	const latest = page.url();
	await page.reload();
	const undo = page.getByRole('button', { name: 'Undo' });
	const redo = page.getByRole('button', { name: 'Redo' });
	await expect(undo).toBeEnabled();
	for (let step = 0; step < 50; step++) {
		await expect(undo).toBeEnabled();
		await undo.click();
	}
	await expect(page).toHaveURL(announced);
	await expect(undo).toBeDisabled();
	await page.reload();
	await expect(redo).toBeEnabled();
	for (let step = 0; step < 50; step++) await redo.click();
	await expect(page).toHaveURL(latest);
	await page.locator('#interpol-slider').press('Control+z');
	await expect(page).not.toHaveURL(latest);
});

test('INP-15: Tab follows the reading order, and what has the focus is never covered', async ({
	page
}) => {
	test.setTimeout(120_000);
	// Else what is looked at may still be on its way.
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.setViewportSize({ width: 390, height: 700 });
	await open(page);
	await openGroups(page);
	await page.locator('#levers-title').evaluate((heading) => {
		heading.setAttribute('tabindex', '-1');
		(heading as HTMLElement).focus();
	});
	let before = -1;
	for (let press = 0; press < 90; press++) {
		await page.keyboard.press('Tab');
		const at = await page.evaluate(() => {
			const focused = document.activeElement as HTMLElement;
			const all = [...document.querySelectorAll('*')];
			const { left, top, width, height } = focused.getBoundingClientRect();
			const seen = document.elementFromPoint(left + width / 2, top + height / 2);
			return {
				name: focused.id || focused.textContent.trim().slice(0, 40),
				place: all.indexOf(focused),
				isSeen: seen !== null && (focused.contains(seen) || seen.contains(focused)),
				isTall: height > window.innerHeight,
				isLast: !focused.closest('.choices')
			};
		});
		if (at.isLast) break;
		expect(at.place, at.name).toBeGreaterThan(before);
		expect(at.isSeen || at.isTall, at.name).toBe(true);
		before = at.place;
	}
	expect(before).toBeGreaterThan(0);
});
