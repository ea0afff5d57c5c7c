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

test('nothing moves under the hand: neither what changed, nor what gave way, nor what lies beyond the evidence', async ({
	page
}) => {
	await page.setViewportSize({ width: 360, height: 800 });
	await open(page);
	const drag = async (id: string, to: number) => {
		const slider = page.locator(`#${id}-slider`);
		await slider.evaluate((element) => {
			element.scrollIntoView({ block: 'center', behavior: 'instant' });
		});
		const box = await slider.boundingBox();
		if (box === null) throw new Error('the slider has no box');
		const y = box.y + box.height / 2;
		await page.mouse.move(box.x + 22, y);
		await page.mouse.down();
		for (let step = 1; step <= 5; step++)
			await page.mouse.move(box.x + 22 + ((box.width - 44) * to * step) / 5, y);
		await expect(slider).not.toHaveValue('0');
		expect((await slider.boundingBox())?.y, id).toBeCloseTo(box.y, 0);
		await page.mouse.up();
	};
	await drag('border-command', 0.9);
	await drag('investigators', 1);
	await drag('surveillance', 1);
	await drag('interpol', 0.7);
	await drag('organised-crime', 0.7);
});

test('INP-13: a drag takes a quarter of the draws, fewer after one that lagged, and settles on every draw', async ({
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
	const at = (share: number) => box.x + box.width * share;
	const drawsOfDrag = async (from: number) => {
		const before = (await askedOf(page)).length;
		await page.mouse.move(at(from), y);
		await page.mouse.down();
		for (let step = 1; step <= 6; step++) {
			const asked = (await askedOf(page)).length;
			await page.mouse.move(at(from + step * 0.05), y);
			await passes((counts) => counts.length > asked);
		}
		const counts = (await askedOf(page)).slice(before);
		await page.mouse.up();
		await passes((all) => all.at(-1) === EVERY_DRAW);
		return counts;
	};
	expect(new Set(await drawsOfDrag(0.4))).toEqual(new Set([EVERY_DRAW / 4]));
	expect(new Set(await drawsOfDrag(0.5))).toEqual(new Set([EVERY_DRAW / 8]));

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
