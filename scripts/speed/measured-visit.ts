/** One visit to the reader's page in a slow browser on a slow line, and what it measures. */
import type { Browser, Page } from '@playwright/test';
import type { Visit } from './budgets.ts';
import { noteInputs, type InputNotes } from './input-notes.ts';

const PROCESSOR_SLOWED = 4;
const LINE = {
	latency: 150,
	downloadThroughput: 200_000,
	uploadThroughput: 94_000,
	offline: false
};
const DRAG_STEPS = 60;
/* A page that has been still for this long has loaded what it loads by itself. */
const STILL_MS = 2500;

/** Opens the page anew, waits until it is still, drags a lever, and reads to the foot. */
export async function measuredVisit(browser: Browser, url: string): Promise<Visit> {
	const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
	const page = await context.newPage();
	await page.addInitScript(observe);
	await page.addInitScript(noteInputs);
	const session = await context.newCDPSession(page);
	const transfers = watchTransfers(page, url);
	await session.send('Emulation.setCPUThrottlingRate', { rate: PROCESSOR_SLOWED });
	await session.send('Network.emulateNetworkConditions', LINE);
	await page.goto(url, { waitUntil: 'load' });
	await page.waitForTimeout(STILL_MS);
	const { lcpMs, cls } = await seen(page);
	const atRest = transfers();
	const { paintedMs, figuresMs, releasedAtMs } = await drag(page);
	const { tasks } = await seen(page);
	const longest = (isMeant: (startMs: number) => boolean) =>
		Math.max(0, ...tasks.filter(([startMs]) => isMeant(startMs)).map(([, tookMs]) => tookMs));
	await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
	await page.waitForTimeout(STILL_MS);
	const visit = {
		lcpMs,
		cls,
		firstLoadScriptBytes: atRest.script,
		journeyScriptBytes: transfers().script + transfers().worker,
		workerBytes: transfers().worker,
		htmlBytes: atRest.document,
		cssBytes: atRest.stylesheet,
		inputToPaintP98Ms: percentile(paintedMs, 98),
		inputToFiguresP98Ms: percentile(figuresMs, 98),
		longestTaskMs: longest((startMs) => startMs < releasedAtMs),
		longestTaskAtRestMs: longest((startMs) => startMs >= releasedAtMs)
	};
	await context.close();
	return visit;
}

interface Seen {
	lcpMs: number;
	cls: number;
	/** When each long task started, and how long it took. */
	tasks: (readonly [startMs: number, tookMs: number])[];
}

/* Runs in the page, before anything else. */
function observe(): void {
	const found: Seen = { lcpMs: 0, cls: 0, tasks: [] };
	Object.assign(window, { found });
	const on = (type: string, take: (entry: PerformanceEntry) => void, options = {}) =>
		new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
			type,
			buffered: true,
			...options
		});
	on('largest-contentful-paint', ({ startTime }) => (found.lcpMs = startTime));
	on('layout-shift', (entry) => {
		const shift = entry as PerformanceEntry & { hadRecentInput: boolean; value: number };
		if (!shift.hadRecentInput) found.cls += shift.value;
	});
	on('longtask', ({ startTime, duration }) => found.tasks.push([startTime, duration]));
}

/* What has been seen since the last time; paint and shifts are of the whole visit. */
function seen(page: Page): Promise<Seen> {
	return page.evaluate(() => {
		const { found } = window as unknown as { found: Seen };
		const copy = { ...found };
		found.tasks = [];
		return copy;
	});
}

/** Drags the lever of the pot back and forth, a step for each frame or so, once the engine is there. */
async function drag(page: Page): Promise<InputNotes & { readonly releasedAtMs: number }> {
	const slider = page.getByRole('slider', { name: /^Border Security Command/ });
	await slider.scrollIntoViewIfNeeded();
	await slider.focus();
	await page.waitForTimeout(STILL_MS);
	await seen(page);
	const notesOf = () =>
		page.evaluate(() => (globalThis as unknown as { inputNotes: InputNotes }).inputNotes);
	const before = await notesOf();
	const box = await slider.boundingBox();
	if (box === null) throw new Error('the first lever has no slider on the page');
	const y = box.y + box.height / 2;
	const x = (share: number) => box.x + 22 + share * (box.width - 44);
	await page.mouse.move(x(0.375), y);
	await page.mouse.down();
	for (let step = 1; step <= DRAG_STEPS; step++) {
		await page.mouse.move(x(0.5 + 0.3 * Math.sin(step / 6)), y);
		await page.waitForTimeout(16);
	}
	const releasedAtMs = await page.evaluate(() => performance.now());
	await page.mouse.up();
	await page.waitForTimeout(1000);
	const after = await notesOf();
	return {
		releasedAtMs,
		paintedMs: after.paintedMs.slice(before.paintedMs.length),
		figuresMs: after.figuresMs.slice(before.figuresMs.length)
	};
}

/** Counts what comes over the wire, by kind; what a worker asks for apart, since the page is there before it. */
function watchTransfers(page: Page, url: string) {
	const bytes = { script: 0, document: 0, stylesheet: 0, worker: 0 };
	const { origin } = new URL(url);
	page.on('requestfinished', async (request) => {
		if (!request.url().startsWith(origin)) return;
		const kind = request.url().includes('/workers/') ? 'worker' : request.resourceType();
		// The budgets are for files as they are compressed; headers come on top of them.
		const { responseBodySize } = await request.sizes();
		// What comes from the browser's cache has a negative size.
		if (!(kind in bytes) || responseBodySize < 0) return;
		// A worker's own script is fetched where nobody counts; its header tells.
		const told = await (await request.response())?.headerValue('content-length');
		bytes[kind as keyof typeof bytes] += responseBodySize || Number(told ?? 0);
	});
	return () => ({ ...bytes });
}

function percentile(values: readonly number[], percent: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? NaN;
}
