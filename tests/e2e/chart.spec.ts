/** The chart of arrivals: what is drawn, its keys, its words, and what it never hides. */
import { expect, test } from '@playwright/test';
import { cursor, open, plot } from './chart-page.ts';

test('VIZ-01: the sentence with its range stands before the picture', async ({ page }) => {
	await open(page);
	const order = await page.evaluate(() => {
		const sentence = document.querySelector('#range-sentence');
		const figure = document.querySelector('figure');
		if (sentence === null || figure === null) return 0;
		return sentence.compareDocumentPosition(figure) & Node.DOCUMENT_POSITION_FOLLOWING;
	});
	expect(order).not.toBe(0);
});

for (const view of ['months', 'twelve-months', 'years'] as const)
	test(`VIZ-02, VIZ-13: the whole range stands inside the plot from zero (${view})`, async ({
		page
	}) => {
		for (const rest of ['', '&beliefs=backfires&draws=256&seed=9', '&scale=1&crop=1&bands=none']) {
			await page.goto(`/?v=1${rest}&view=${view}`);
			const boxes = await page.locator('[data-band="90"] path').evaluateAll((paths) =>
				paths.map((path) => {
					const { x, y, width, height } = (path as SVGPathElement).getBBox();
					const sheet = (path as SVGPathElement).ownerSVGElement!.viewBox.baseVal;
					const [across, down] = [100 / sheet.width, 100 / sheet.height];
					return [x * across, y * down, (x + width) * across, (y + height) * down];
				})
			);
			expect(boxes.length).toBe(3);
			expect(Math.min(...boxes.flat())).toBeGreaterThanOrEqual(-0.05);
			expect(Math.max(...boxes.flat())).toBeLessThanOrEqual(100.05);
			await expect(page.locator('.counts span').first()).toHaveText('0');
			const box = await page.locator('[data-band="90"] .fill').boundingBox();
			const window = await page.locator('.window').boundingBox();
			if (box === null || window === null) throw new Error('the band is not drawn');
			expect(box.x + box.width).toBeLessThanOrEqual(window.x + window.width + 1);
			expect(box.y).toBeGreaterThanOrEqual(window.y - 1);
		}
	});

test('VIZ-05: twelve futures stand with the fan, eight on narrow screens, none bold', async ({
	page
}) => {
	await open(page);
	const futures = page.locator('.futures path');
	await expect(futures).toHaveCount(12);
	await page.setViewportSize({ width: 360, height: 800 });
	await expect(futures.filter({ visible: true })).toHaveCount(8);
	const widths = await futures.evaluateAll((paths) =>
		paths.map((path) => parseFloat(getComputedStyle(path).strokeWidth))
	);
	expect(Math.max(...widths)).toBeLessThanOrEqual(1);
});

test('VIZ-10: what happened differs in colour, dash and marker, and is named', async ({ page }) => {
	await open(page);
	const style = (name: string) =>
		page
			.locator(`path.${name}`)
			.first()
			.evaluate((path) => {
				const { stroke, strokeDasharray } = getComputedStyle(path);
				return { stroke, strokeDasharray };
			});
	const [outturn, history] = [await style('outturn'), await style('history')];
	expect(outturn.stroke).not.toBe(history.stroke);
	expect(outturn.strokeDasharray).not.toBe(history.strokeDasharray);
	await expect(page.locator('.marker').first()).toBeVisible();
	const fill = (status: string) =>
		page
			.locator(`.marker[data-status="${status}"]`)
			.first()
			.evaluate((marker) => {
				const { backgroundColor, borderTopColor } = getComputedStyle(marker);
				return backgroundColor === borderTopColor ? 'filled' : 'hollow';
			});
	expect([await fill('final'), await fill('provisional')]).toEqual(['filled', 'hollow']);
	await expect(
		plot(page).getByText(/What happened.*Home Office, to .*hollow: provisional/)
	).toBeVisible();
});

test('VIZ-17: the chart is one tab stop, read by keys that do nothing elsewhere', async ({
	page
}) => {
	await open(page);
	await expect(page.locator('.plot [tabindex="0"]')).toHaveCount(1);
	await expect(page.getByText('Esc leaves')).toBeVisible();
	await expect(cursor(page)).toHaveAccessibleDescription(/Esc leaves/);
	await expect(cursor(page)).toHaveAttribute('aria-valuetext', 'nothing chosen');
	await page.locator('h1').focus();
	for (const key of ['ArrowRight', 'Home', 'PageUp']) await page.keyboard.press(key);
	await expect(cursor(page)).toHaveAttribute('aria-valuetext', 'nothing chosen');

	await cursor(page).focus();
	const says = async (key: string, text: RegExp) => {
		await page.keyboard.press(key);
		await expect(cursor(page)).toHaveAttribute('aria-valuetext', text);
	};
	await says('Enter', /^November 2024: [\d,]+ counted; 90 in 100/);
	await says('ArrowRight', /^December 2024: /);
	await says('PageUp', /^December 2025: /);
	await says('ArrowDown', /^December 2025: [\d,]+ counted\.$/);
	await says('ArrowDown', /^December 2025: 90 in 100 simulations between [\d,]+ and [\d,]+\.$/);
	await says('ArrowDown', /middle without the measures/);
	await says('ArrowDown', /middle of the simulations/);
	await says('ArrowDown', /counted; 90 in 100/);
	await says('ArrowUp', /middle of the simulations/);
	await says('Home', /^January 2018: /);
	await says('End', /^October 2028: /);
	await page.keyboard.press('Escape');
	await expect(cursor(page)).not.toBeFocused();
	await expect(cursor(page)).toHaveAttribute('aria-valuetext', 'nothing chosen');
});

test('VIZ-17: a year is one step in calendar years', async ({ page }) => {
	await open(page, '/?v=1&view=years');
	await cursor(page).press('Enter');
	await expect(cursor(page)).toHaveAttribute('aria-valuetext', /^2024: /);
	await cursor(page).press('ArrowRight');
	await expect(cursor(page)).toHaveAttribute('aria-valuetext', /^2025: 41,472 counted/);
});

test.describe('on a touch screen', () => {
	test.use({ hasTouch: true });

	test('VIZ-17: a reading stays when the finger lifts, until a tap elsewhere or Escape', async ({
		page
	}) => {
		await open(page);
		await expect(page.getByText('tap it to read it')).toBeVisible();
		const reading = page.locator('.reading');
		const tapChart = async () => {
			const box = (await cursor(page).boundingBox())!;
			await page.touchscreen.tap(box.x + box.width * 0.8, box.y + box.height / 2);
			await expect(reading).toHaveText(/^[A-Z][a-z]+ 202\d: /);
			await page.waitForTimeout(300);
			await expect(reading).toHaveText(/^[A-Z][a-z]+ 202\d: /);
		};
		await tapChart();
		const title = (await page.locator('figcaption h2').boundingBox())!;
		await page.touchscreen.tap(title.x + 20, title.y + title.height / 2);
		await expect(reading).toBeEmpty();
		await tapChart();
		await page.keyboard.press('Escape');
		await expect(reading).toBeEmpty();
	});
});

test('VIZ-19: the live region speaks at most once a second, and the focus stays', async ({
	page
}) => {
	await open(page);
	const slider = page.getByRole('slider', { name: /^Border Security Command/ });
	await slider.focus();
	await page.evaluate(() => {
		const spoken: number[] = [];
		Object.assign(globalThis, { spoken });
		for (const region of document.querySelectorAll('[aria-live="polite"]'))
			new MutationObserver(() => spoken.push(performance.now())).observe(region, {
				childList: true,
				characterData: true,
				subtree: true
			});
	});
	for (let press = 0; press < 50; press++) {
		await page.keyboard.press(press % 9 < 5 ? 'ArrowRight' : 'ArrowLeft');
		if (press % 10 === 9) await page.waitForTimeout(700);
	}
	await page.waitForTimeout(2000);
	const spoken = await page.evaluate(() => (globalThis as unknown as { spoken: number[] }).spoken);
	expect(spoken.length).toBeGreaterThan(0);
	for (const [i, time] of spoken.entries())
		expect(time - (spoken[i - 1] ?? -Infinity)).toBeGreaterThanOrEqual(990);
	await expect(slider).toBeFocused();
});

test('VIZ-12: events come when asked for, with date, words and source, and say nothing of cause', async ({
	page
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await open(page);
	expect(asked).not.toContain('/events.json');
	await page.getByRole('checkbox', { name: 'Show events' }).check();
	const list = page.getByRole('region', { name: 'Dated events' }).getByRole('listitem');
	await expect(list.first()).toContainText(/^[A-Z0-9].* 20\d\d: /);
	const count = await list.count();
	expect(count).toBeGreaterThan(40);
	await expect(page.locator('.tick b')).toHaveCount(count);
	for (const text of await list.allTextContents())
		expect(text).not.toMatch(/\b(caused?|thanks to|impact of|due to|because of|led to)\b/i);
	await page.getByRole('combobox', { name: 'Kind' }).selectOption('law');
	expect(await list.count()).toBeLessThan(count);
	await expect(list.first().getByRole('link')).toHaveAttribute('href', /^https?:/);
	await page.getByRole('combobox', { name: 'Kind' }).selectOption('');
	// A publisher or plain "source", never a host; the name says of which event.
	await expect(list.getByText('LBC', { exact: true }).first()).toBeVisible();
	for (const text of await list.getByRole('link').allTextContents())
		expect(text).not.toMatch(/\.(?:com|net|us|uk|org|eu)\b/);
	await expect(
		list.getByRole('link', { name: 'source: Rwanda partnership signed', exact: true })
	).toHaveText('source');
	await expect(list.filter({ hasText: 'recollection' })).toHaveCount(0);
});

test('VIZ-18: the summary has five parts in order, before the picture that it describes', async ({
	page
}) => {
	await open(page);
	const image = page.getByRole('img', { name: 'People arriving by small boat each month' });
	await expect(image).toHaveAccessibleDescription(
		/A line chart with bands\..*Counts run from 2018.*In 90 of 100 simulations.*in the 12 months before\..*Not in the range:/
	);
});

test('VIZ-06: dots count what lies above the reader’s number, by drag, text and keys', async ({
	page
}) => {
	await open(page);
	const part = page.getByRole('region', { name: /How likely is more/ });
	await part.scrollIntoViewIfNeeded();
	const answer = part.locator('#dots-answer .with-many').first();
	const field = part.getByRole('textbox', { name: /More than/ });
	const line = part.getByRole('slider');
	await expect(async () => {
		await field.fill('30,000');
		await expect(answer).toHaveText(/^\d+ of 50 dots are above 30,000\.$/, { timeout: 500 });
	}).toPass();
	const drawn = async () =>
		((await part.locator('.with-many path.above').getAttribute('d')) ?? '').split('M').length - 1;
	await expect(answer).toContainText(`${await drawn()} of 50`);
	const before = await answer.textContent();
	await line.focus();
	for (let press = 0; press < 12; press++) await page.keyboard.press('ArrowRight');
	await expect(answer).not.toHaveText(before ?? '');
	await expect(answer).toContainText(`${await drawn()} of 50`);
	await expect(line).toHaveAttribute('aria-valuetext', (await answer.textContent()) ?? '');
	const box = await line.boundingBox();
	if (box === null) throw new Error('the line has no box');
	await page.mouse.click(box.x + box.width * 0.15, box.y + box.height - 14);
	await expect(answer).toContainText(`${await drawn()} of 50`);
	await field.fill('lots');
	await expect(field).toHaveAttribute('aria-invalid', 'true');
	await expect(field).toHaveAccessibleDescription(/Enter a number of people/);
	await part.getByRole('combobox').selectOption('2026');
	await expect(part.getByText(/totals in the model for 2026\./).first()).toBeVisible();
	await page.setViewportSize({ width: 320, height: 700 });
	await expect(part.getByText(/of 20 dots are above/)).toBeVisible();
	await expect(answer).toBeHidden();
});
