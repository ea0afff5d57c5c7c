/** One visit to the reader's page in a slow browser on a slow line, and what it measures. */
import type { Browser, CDPSession, Page } from '@playwright/test';
import type { Visit } from './budgets.ts';

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
	const session = await context.newCDPSession(page);
	const transfers = await watchTransfers(session, url);
	await session.send('Emulation.setCPUThrottlingRate', { rate: PROCESSOR_SLOWED });
	await session.send('Network.emulateNetworkConditions', LINE);
	await page.goto(url, { waitUntil: 'load' });
	await page.waitForTimeout(STILL_MS);
	const { lcpMs, cls } = await seen(page);
	const atRest = transfers();
	await drag(page);
	const { eventMs, taskMs } = await seen(page);
	await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
	await page.waitForTimeout(STILL_MS);
	const visit = {
		lcpMs,
		cls,
		firstLoadScriptBytes: atRest.script,
		journeyScriptBytes: transfers().script,
		htmlBytes: atRest.document,
		cssBytes: atRest.stylesheet,
		inputToPaintP98Ms: percentile(eventMs, 98),
		longestTaskMs: Math.max(0, ...taskMs)
	};
	await context.close();
	return visit;
}

interface Seen {
	lcpMs: number;
	cls: number;
	eventMs: number[];
	taskMs: number[];
}

/* Runs in the page, before anything else. */
function observe(): void {
	const found: Seen = { lcpMs: 0, cls: 0, eventMs: [], taskMs: [] };
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
	on('longtask', ({ duration }) => found.taskMs.push(duration));
	// The least that a browser reports is 16 ms; quicker events are quick enough to be left out.
	on('event', ({ duration }) => found.eventMs.push(duration), { durationThreshold: 16 });
}

/* What has been seen since the last time; paint and shifts are of the whole visit. */
function seen(page: Page): Promise<Seen> {
	return page.evaluate(() => {
		const { found } = window as unknown as { found: Seen };
		const copy = { ...found };
		found.eventMs = [];
		found.taskMs = [];
		return copy;
	});
}

/** Drags the first lever back and forth, a step for each frame or so. */
async function drag(page: Page): Promise<void> {
	const slider = page.getByRole('slider').first();
	await slider.scrollIntoViewIfNeeded();
	await page.waitForTimeout(STILL_MS);
	await seen(page);
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
	await page.mouse.up();
	await page.waitForTimeout(1000);
}

/** Counts what comes over the wire, by kind; also what a worker asks for. */
async function watchTransfers(session: CDPSession, url: string) {
	const kinds = new Map<string, string>();
	const bytes = { script: 0, document: 0, stylesheet: 0 };
	const { origin } = new URL(url);
	session.on('Network.responseReceived', ({ requestId, type, response }) => {
		if (response.url.startsWith(origin)) kinds.set(requestId, type.toLowerCase());
	});
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const kind = kinds.get(requestId) ?? '';
		if (kind in bytes) bytes[kind as keyof typeof bytes] += encodedDataLength;
	});
	await session.send('Network.enable');
	return () => ({ ...bytes });
}

function percentile(values: readonly number[], percent: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? 0;
}
