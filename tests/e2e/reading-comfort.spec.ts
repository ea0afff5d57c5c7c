/** Pages as readers set them: less motion, narrow or enlarged, wider spacing, larger letters. */
import { expect, test, type Page } from '@playwright/test';

test.describe.configure({ mode: 'parallel' });

test('VIZ-23: with reduced motion nothing moves, and nothing starts by itself otherwise', async ({
	page
}) => {
	const running = () => page.evaluate(() => document.getAnimations().length);
	await page.goto('/gallery');
	expect(await running()).toBe(0);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	for (const address of ['/gallery', '/']) {
		await page.goto(address);
		expect(await running(), address).toBe(0);
	}
	await page.getByRole('slider').first().press('ArrowRight');
	expect(await running()).toBe(0);
	await expect(page).toHaveURL(/\?v=/);
	expect(await running()).toBe(0);
	expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe(
		'auto'
	);
});

/** The spacing that WCAG 1.4.12 lets readers ask for. */
const TEXT_SPACING =
	'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';

const overflow = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const address of ['/gallery', '/gallery/newer-data', '/', '/ledger'])
	test(`VIZ-22, VIZ-24: ${address} holds at 320 px, at 400 % zoom, with wider text and larger letters`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(address);
		expect(await overflow(page), '320 px').toBeLessThanOrEqual(0);
		// 1280 × 1024 pixels at 400 %.
		await page.setViewportSize({ width: 320, height: 256 });
		expect(await overflow(page), '400 %').toBeLessThanOrEqual(0);
		await page.setViewportSize({ width: 360, height: 640 });
		await page.evaluate((css) => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(css);
			document.adoptedStyleSheets = [sheet];
		}, TEXT_SPACING);
		expect(await overflow(page), 'text spacing').toBeLessThanOrEqual(0);
		expect(await clipped(page)).toEqual([]);
	});

/** Elements that cut off text of theirs. */
async function clipped(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const cuts = (overflowOf: string) => overflowOf === 'hidden' || overflowOf === 'clip';
		return [...document.querySelectorAll<HTMLElement>('main *')]
			.filter((element) => {
				const style = getComputedStyle(element);
				if (style.clipPath !== 'none' || element instanceof SVGElement) return false;
				if (element.checkVisibility() === false || element.innerText?.trim() === '') return false;
				const isWide = cuts(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
				const isHigh = cuts(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
				return isWide || isHigh;
			})
			.map((element) => element.outerHTML.slice(0, 120));
	});
}

for (const address of ['/gallery', '/', '/ledger'])
	test(`VIZ-22: all text of ${address} is 12 px or larger and runs from left to right`, async ({
		page
	}) => {
		await page.goto(address);
		for (const width of [320, 360]) {
			await page.setViewportSize({ width, height: 640 });
			expect(await smallOrTurned(page), `${width} px`).toEqual([]);
		}
	});

/** Texts that are too small to read, or not set from left to right. */
async function smallOrTurned(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const found = new Set<string>();
		while (walker.nextNode()) {
			const element = walker.currentNode.parentElement;
			if (element === null || walker.currentNode.textContent?.trim() === '') continue;
			if (element.closest('.unseen, script, style') !== null || !element.checkVisibility())
				continue;
			const { fontSize, writingMode, transform } = getComputedStyle(element);
			const isTurned = /^matrix\((?!1, 0, 0, 1)/.test(transform);
			if (parseFloat(fontSize) < 12 || writingMode !== 'horizontal-tb' || isTurned)
				found.add(`${fontSize} ${writingMode} ${transform} ${element.outerHTML.slice(0, 100)}`);
		}
		return [...found];
	});
}
