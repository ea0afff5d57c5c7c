/** A drag that lags takes fewer draws, in a worker; at rest every draw of the scenario counts. */
import { expect, test, type Page } from '@playwright/test';
import { open } from './controls-page.ts';

/** More than a run may take before the next one gets fewer draws, less than a hand rests. */
const LAG_MS = 60;
const EVERY_DRAW = 4096;

/** Notes the draws that the page asks its worker for, and holds every answer back, so that each run lags. */
async function lagEveryRun(page: Page): Promise<void> {
	await page.addInitScript((lagMs) => {
		const asked: number[] = [];
		Object.assign(globalThis, { asked });
		const own = Object.getOwnPropertyDescriptor(Worker.prototype, 'onmessage');
		Object.defineProperty(Worker.prototype, 'onmessage', {
			...own,
			set(this: Worker, listener: (event: MessageEvent) => void) {
				own?.set?.call(this, (event: MessageEvent) => setTimeout(() => listener(event), lagMs));
			}
		});
		const post = Worker.prototype.postMessage;
		Worker.prototype.postMessage = function (this: Worker, message: unknown) {
			const { sequence, scenario } = message as {
				sequence?: number;
				scenario?: { drawCount: number };
			};
			if (sequence !== undefined && scenario !== undefined) asked.push(scenario.drawCount);
			post.call(this, message);
		};
	}, LAG_MS);
}

const askedOf = (page: Page) =>
	page.evaluate(() => (globalThis as unknown as { asked: number[] }).asked);

test('INP-13: a drag that lags takes at most 2,048 draws, and the figures settle on every draw', async ({
	page,
	browser
}) => {
	await lagEveryRun(page);
	await page.clock.install();
	await open(page);
	const slider = page.locator('#border-command-slider');
	await slider.scrollIntoViewIfNeeded();
	const box = await slider.boundingBox();
	if (box === null) throw new Error('the slider has no box');
	// The page's clock stands from here on, so that no pause of this test is a rest of the hand.
	await page.clock.pauseAt(Date.now() + 60_000);
	const passes = async (isDone: (asked: readonly number[]) => boolean) => {
		await expect(async () => {
			await page.clock.runFor(LAG_MS);
			expect(isDone(await askedOf(page))).toBe(true);
		}).toPass();
	};

	const y = box.y + box.height / 2;
	await page.mouse.move(box.x + box.width * 0.4, y);
	await page.mouse.down();
	const firstRuns = 2;
	for (let step = 1; step <= 6; step++) {
		const before = (await askedOf(page)).length;
		await page.mouse.move(box.x + box.width * (0.4 + step * 0.05), y);
		await passes((asked) => asked.length > before);
	}
	const dragged = await askedOf(page);
	expect(dragged.length).toBeGreaterThan(firstRuns + 3);
	expect(Math.max(...dragged.slice(firstRuns))).toBeLessThanOrEqual(2048);
	expect(Math.min(...dragged)).toBe(512);

	await page.mouse.up();
	await passes((asked) => asked.at(-1) === EVERY_DRAW);
	await page.clock.resume();
	await expect(page.locator('form[data-running]')).toHaveCount(0);
	await expect(page).not.toHaveURL(/border-command=150(&|$)/);
	const context = await browser.newContext({ javaScriptEnabled: false });
	const served = await context.newPage();
	await served.goto(page.url());
	const settled = await served.locator('#range-sentence').textContent();
	await context.close();
	await expect(page.locator('#range-sentence')).toHaveText(settled ?? '');
});
