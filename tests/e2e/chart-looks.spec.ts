/** The chart for every eye: both themes, forced colours, large text, little motion, narrow screens. */
import { expect, test, type Page } from '@playwright/test';

async function open(page: Page, address = '/') {
	await page.goto(address);
	await expect(page.locator('figure.figure svg').first()).toBeVisible();
}

for (const [name, width, height] of [
	['320 px', 320, 640],
	['400 % of 1280 px', 320, 256]
] as const)
	for (const view of ['months', 'twelve-months', 'years'])
		test(`VIZ-22: at ${name} the page scrolls one way only, and no label is below 12 px (${view})`, async ({
			page
		}) => {
			await page.setViewportSize({ width, height });
			await open(page, `/?v=1&view=${view}`);
			const overflow = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			expect(overflow).toBeLessThanOrEqual(0);
			const sizes = await page
				.locator('figure.figure :is(p, span, li, label, text, b)')
				.evaluateAll((elements) =>
					elements
						.filter((element) => (element.textContent ?? '').trim() !== '')
						.map((element) => parseFloat(getComputedStyle(element).fontSize))
				);
			expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
		});

test('VIZ-23: nothing moves by itself, and nothing at all where less motion is asked for', async ({
	page
}) => {
	const running = () =>
		page.evaluate(
			() => document.getAnimations().filter(({ playState }) => playState === 'running').length
		);
	await open(page);
	expect(await running()).toBe(0);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.getByRole('radio', { name: 'Calendar years' }).check();
	for (let look = 0; look < 5; look++) {
		expect(await running()).toBe(0);
		await page.waitForTimeout(60);
	}
});

test('VIZ-24: with forced colours bands become outlines, and lines keep dashes and markers', async ({
	page
}) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await open(page);
	const fills = await page
		.locator('[data-band] .fill')
		.evaluateAll((paths) =>
			paths.map((path) => [getComputedStyle(path).fill, getComputedStyle(path).stroke])
		);
	expect(fills).toHaveLength(3);
	for (const [fill, stroke] of fills) {
		expect(fill).toBe('none');
		expect(stroke).not.toBe('none');
	}
	for (const line of ['outturn', 'reference'])
		expect(
			await page.locator(`path.${line}`).evaluate((path) => getComputedStyle(path).strokeDasharray)
		).not.toBe('none');
	await expect(page.locator('.marker').first()).toBeVisible();
});

test('VIZ-24: with forced colours the key has the colours and dashes of the chart', async ({
	page
}) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await open(page);
	await page.getByRole('checkbox', { name: 'Show the middle of the simulations' }).check();
	const drawn = (selector: string) =>
		page
			.locator(selector)
			.first()
			.evaluate((path) => getComputedStyle(path).stroke);
	const keyed = (selector: string, part?: string) =>
		page
			.locator(`.legend ${selector}`)
			.first()
			.evaluate((key, pseudo) => getComputedStyle(key, pseudo).borderTopColor, part);
	for (const kind of ['history', 'outturn', 'middle', 'future'])
		expect(await keyed(`.${kind}`, '::before'), kind).toBe(await drawn(`.sheet path.${kind}`));
	expect(await keyed('.swatches i')).toBe(await drawn('[data-band="30"] .fill'));
	expect(await keyed('.swatches i:nth-child(3)')).toBe(await drawn('[data-band="90"] .edge'));
	const fills = await page
		.locator('.legend .swatches i')
		.evaluateAll((keys) => keys.map((key) => getComputedStyle(key).backgroundColor));
	const canvas = await page
		.locator('.marker.hollow')
		.first()
		.evaluate((mark) => getComputedStyle(mark).backgroundColor);
	expect(fills).toEqual([canvas, canvas, canvas]);
	const marker = await page
		.locator('.marker[data-status="final"]')
		.first()
		.evaluate((mark) => getComputedStyle(mark).backgroundColor);
	const key = await page
		.locator('.legend .outturn i')
		.first()
		.evaluate((mark) => getComputedStyle(mark).backgroundColor);
	expect(key).toBe(marker);
});

for (const vintage of ['2024-10', '2026-09'])
	test(`VIZ-04: the names of the lines touch no other words, and what happened is named where it ends (${vintage})`, async ({
		page
	}) => {
		for (const width of [700, 768, 1440])
			for (const view of ['months', 'twelve-months', 'years']) {
				await page.setViewportSize({ width, height: 900 });
				await open(page, `/?v=1&vintage=${vintage}&view=${view}`);
				await page.getByRole('checkbox', { name: 'Show the middle of the simulations' }).check();
				const words = await page
					.locator('figure .plot :is(.label, .since, .year, .counts span)')
					.evaluateAll((elements) =>
						elements.map((element) => {
							const range = document.createRange();
							range.selectNodeContents(element);
							const { left, right, top, bottom } = range.getBoundingClientRect();
							return { text: element.textContent?.trim() ?? '', left, right, top, bottom };
						})
					);
				const touching = words.flatMap((one, place) =>
					words
						.slice(place + 1)
						.filter(
							(other) =>
								one.left < other.right - 1 &&
								other.left < one.right - 1 &&
								one.top < other.bottom - 2 &&
								other.top < one.bottom - 2
						)
						.map((other) => `${one.text} / ${other.text}`)
				);
				expect(touching, `${width} ${view}`).toEqual([]);
				const named = words.find(({ text }) => text === 'What happened');
				const last = await page
					.locator('.marker')
					.evaluateAll((markers) => markers.at(-1)?.getBoundingClientRect().right ?? null);
				expect(named === undefined).toBe(last === null);
				if (named === undefined || last === null) continue;
				const year = (await page.locator('.window .sheet').boundingBox())!.width / 11;
				expect(named.left - last).toBeGreaterThan(-1);
				expect(named.left - last).toBeLessThan(year);
			}
	});

test('VIZ-24: a reader’s own text spacing clips nothing', async ({ page }) => {
	await open(page);
	await page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(
			'*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important} p{margin-bottom:2em!important}'
		);
		document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	});
	const clipped = await page
		.locator('figure.figure :is(p, label, li, legend, fieldset span, a)')
		.evaluateAll((elements) =>
			elements
				.filter((element) => {
					const { overflowX, display, clipPath } = getComputedStyle(element);
					return (
						display !== 'inline' &&
						overflowX !== 'visible' &&
						clipPath === 'none' &&
						element.scrollWidth > element.clientWidth + 1
					);
				})
				.map((element) => element.textContent)
		);
	expect(clipped).toEqual([]);
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(overflow).toBeLessThanOrEqual(0);
});

/** How far two colours are apart for an eye, and how they look without one kind of cone (Machado et al. 2009). */
const DEFICIENCIES = ['protanopia', 'deuteranopia', 'tritanopia', 'achromatopsia'] as const;

for (const colorScheme of ['light', 'dark'] as const)
	test(`VIZ-21: what happened and the edges of the range look apart for every kind of colour vision (${colorScheme})`, async ({
		page
	}) => {
		await page.emulateMedia({ colorScheme });
		await open(page);
		const session = await page.context().newCDPSession(page);
		for (const type of DEFICIENCIES) {
			await session.send('Emulation.setEmulatedVisionDeficiency', { type });
			const key = page.locator('.legend .outturn i').first();
			const swatch = page.locator('.legend .swatches i').first();
			const [one, other] = [await middlePixel(page, key), await middlePixel(page, swatch)];
			const apart = Math.hypot(...one.map((part, i) => part - (other[i] ?? 0)));
			// Dash, marker and label differ as well; this only keeps the colours from being one.
			expect(apart, type).toBeGreaterThan(30);
		}
	});

async function middlePixel(page: Page, locator: ReturnType<Page['locator']>): Promise<number[]> {
	const picture = (await locator.screenshot()).toString('base64');
	return page.evaluate(async (data) => {
		const image = await createImageBitmap(
			new Blob([Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))], {
				type: 'image/png'
			})
		);
		const canvas = new OffscreenCanvas(image.width, image.height);
		const context = canvas.getContext('2d');
		if (context === null) throw new Error('no canvas');
		context.drawImage(image, 0, 0);
		const [red = 0, green = 0, blue = 0] = context.getImageData(
			Math.floor(image.width / 2),
			Math.floor(image.height / 2),
			1,
			1
		).data;
		return [red, green, blue];
	}, picture);
}

test('VIZ-26: at most ten light gridlines, no shadow, counts right-aligned with commas', async ({
	page
}) => {
	for (const view of ['months', 'twelve-months', 'years']) {
		await open(page, `/?v=1&view=${view}`);
		const lines = page.locator('.sheet svg line');
		expect(await lines.count()).toBeLessThanOrEqual(10);
		const counts = await page.locator('.counts span').allTextContents();
		for (const text of counts) expect(text).toMatch(/^\d{1,3}(,\d{3})*$/);
		const rights = await page
			.locator('.counts span')
			.evaluateAll((spans) => spans.map((span) => Math.round(span.getBoundingClientRect().right)));
		expect(new Set(rights).size).toBe(1);
	}
});

test('VIZ-27: what the range leaves out stands beside it without a click, one to three points', async ({
	page
}) => {
	for (const width of [320, 1440]) {
		await page.setViewportSize({ width, height: 800 });
		await open(page);
		const limits = page.getByRole('region', { name: 'What this range leaves out' });
		await expect(limits).toBeVisible();
		const points = await limits.getByRole('listitem').count();
		expect(points).toBeGreaterThanOrEqual(1);
		expect(points).toBeLessThanOrEqual(3);
	}
});

test('VIZ-20: text of the chart has its contrast in both themes, as drawn', async ({ page }) => {
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		await open(page);
		const { AxeBuilder } = await import('@axe-core/playwright');
		const { violations } = await new AxeBuilder({ page })
			.include('figure.figure')
			.withRules(['color-contrast'])
			.analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
	}
});
