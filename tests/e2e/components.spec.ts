/** Every control on the simulator page, found rather than listed: visible focus, keyboard, contrast, reflow, target size. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { pixelsOf } from '../support/page-pixels.ts';

test.describe.configure({ mode: 'parallel' });

const CONTROLS =
	'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex="0"]';

/** Opens the page with every part that scripts or readers open; of parts that are alike, the first. */
async function openEverything(page: Page): Promise<void> {
	await page.goto('/');
	await page.mouse.move(5, 5);
	const opened = () =>
		page.evaluate(async (selector) => {
			for (const details of document.querySelectorAll('details')) {
				const before = details.previousElementSibling;
				const isAlike = before?.tagName === 'DETAILS' && before.className === details.className;
				details.open ||= !isAlike;
			}
			for (let y = 0; y < document.body.scrollHeight; y += 500) {
				window.scrollTo(0, y);
				await new Promise((done) => requestAnimationFrame(done));
			}
			return document.querySelectorAll(selector).length;
		}, CONTROLS);
	// A part that opens can hold others, and its script may still be on the way.
	let known = 0;
	await expect(async () => {
		const before = known;
		await page.waitForLoadState('networkidle');
		known = await opened();
		expect(known).toBe(before);
		expect(known).toBeGreaterThan(250);
	}).toPass({ intervals: [200] });
	await page.evaluate(() => window.scrollTo(0, 0));
}

/** Numbers every control that can be used now, and says what each is. Radio buttons of one name are one control. */
async function numberControls(page: Page): Promise<Map<string, string>> {
	return new Map(
		await page.evaluate((selector) => {
			const groups = new Map<string, string>();
			return [...document.querySelectorAll<HTMLElement>(selector)].flatMap((control, place) => {
				const isUsable =
					control.tabIndex >= 0 &&
					!control.matches(':disabled') &&
					control.checkVisibility({ visibilityProperty: true });
				if (!isUsable) return [];
				const group = control instanceof HTMLInputElement && control.type === 'radio';
				const known = group ? groups.get((control as HTMLInputElement).name) : undefined;
				control.dataset['control'] = known ?? String(place);
				if (known !== undefined) return [];
				if (group) groups.set((control as HTMLInputElement).name, String(place));
				return [[String(place), control.outerHTML.slice(0, 140)] as const];
			});
		}, CONTROLS)
	);
}

interface Stop {
	readonly control: string | null;
	readonly name: string;
	/** Whether an outline of 2 px or more is around it, or around its label or what stands for it. */
	readonly hasOutline: boolean;
	readonly isInSight: boolean;
	readonly box: { readonly x: number; readonly y: number; width: number; height: number };
}

/** What the focus is on. */
async function stop(page: Page): Promise<Stop | null> {
	return page.evaluate(() => {
		const control = document.activeElement;
		if (!(control instanceof HTMLElement) || control === document.body) return null;
		const around = [
			control,
			control.parentElement,
			control.nextElementSibling,
			control.closest('label'),
			control.closest('[class]')?.parentElement
		].filter((element) => element !== null && element !== undefined);
		const hasOutline = around.some((element) => {
			const { outlineStyle, outlineWidth } = getComputedStyle(element);
			return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
		});
		const box = control.getBoundingClientRect();
		const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height, 40) / 2];
		const top = document.elementFromPoint(x, y);
		return {
			control: control.dataset['control'] ?? null,
			name: control.outerHTML.slice(0, 140),
			hasOutline,
			isInSight:
				top !== null &&
				(control.contains(top) ||
					top.contains(control) ||
					control.closest('label') === top.closest('label')),
			box: { x: box.x, y: box.y, width: box.width, height: box.height }
		};
	});
}

test('A11Y-03: the Tab key reaches every control, and each shows that it has the focus', async ({
	page
}) => {
	test.setTimeout(90_000);
	// Without motion, so that the page stands still as soon as the focus has moved.
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.setViewportSize({ width: 1280, height: 900 });
	await openEverything(page);
	const controls = await numberControls(page);
	expect(controls.size).toBeGreaterThan(90);
	const reached = new Set<string>();
	const unseen: Stop[] = [];
	const covered: string[] = [];
	for (let press = 0; press < 2 * controls.size; press++) {
		await page.keyboard.press('Tab');
		const at = await stop(page);
		if (at === null) break;
		if (at.control !== null) reached.add(at.control);
		if (!at.hasOutline) unseen.push(at);
		if (!at.isInSight) covered.push(at.name);
	}
	const missed = [...controls].filter(([control]) => !reached.has(control));
	expect(missed.map(([, name]) => name)).toEqual([]);
	expect(covered).toEqual([]);
	// A slider's thumb is no element: there the picture itself has to change.
	for (const { control, name } of unseen) {
		const place = page.locator(`[data-control="${control}"]`).first();
		await place.scrollIntoViewIfNeeded();
		await place.focus();
		await page.keyboard.press('Shift');
		const focused = await pixelsOf(page);
		await place.evaluate((element) => (element as HTMLElement).blur());
		const rest = await pixelsOf(page);
		let changed = 0;
		for (let x = 0; x < focused.width; x++)
			for (let y = 0; y < focused.height; y++)
				if (String(focused.at(x, y)) !== String(rest.at(x, y))) changed++;
		expect(changed, `no visible focus: ${name}`).toBeGreaterThan(60);
	}
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`A11Y-03: with every part open, contrast and target size hold, ${colorScheme}`, async ({
		page
	}) => {
		test.setTimeout(60_000);
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width: 360, height: 800 });
		await openEverything(page);
		const { violations } = await new AxeBuilder({ page })
			.setLegacyMode(true)
			.withRules(['color-contrast', 'target-size', 'label', 'button-name', 'link-name'])
			.analyze();
		expect(
			violations.map(({ id, nodes }) => [id, nodes.slice(0, 5).map(({ html }) => html)])
		).toEqual([]);
	});

test('A11Y-03: every control stays whole inside a screen of 320 px', async ({ page }) => {
	test.setTimeout(60_000);
	await page.setViewportSize({ width: 320, height: 640 });
	await openEverything(page);
	const cut = await page.evaluate((selector) => {
		const scrolls = (element: Element | null): boolean =>
			element !== null &&
			(['auto', 'scroll'].includes(getComputedStyle(element).overflowX) ||
				scrolls(element.parentElement));
		return (
			[...document.querySelectorAll<HTMLElement>(selector)]
				.filter((control) => control.tabIndex >= 0 && control.checkVisibility())
				.filter((control) => {
					const { left, right } = control.getBoundingClientRect();
					return (left < 0 || right > 320) && !scrolls(control.parentElement);
				})
				// The chart's window shows a part of a wider drawing, which the arrow keys walk.
				.filter((control) => !control.matches('.skip, [role="slider"]'))
				.map((control) => control.outerHTML.slice(0, 140))
		);
	}, CONTROLS);
	expect(cut).toEqual([]);
	expect(
		await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		)
	).toBeLessThanOrEqual(0);
});
