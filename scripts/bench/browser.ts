/** Measures a drag where readers meet it: the built page in a headless Chromium, through the page alone. */
import { spawn, type ChildProcess } from 'node:child_process';
import { chromium, type Page } from '@playwright/test';
import { findChromium } from '../../tests/support/chromium-path.ts';
import { freePort } from '../../tests/support/free-port.ts';
import { ROOT, runQuietly } from '../run-command.ts';
import { isBuildFresh } from '../source-digest.ts';

const DRAG_MS = 4_000;
const WARM_UP_MS = 1_500;
const SLIDER = /^Border Security Command/;
const BAND = '[data-band="90"] path.fill';

/** A drag as the page showed it. Milliseconds from input to paint, of the settings that were painted. */
export interface BrowserTimes {
	readonly browser: string;
	readonly framesPerSecond: number;
	readonly updatesPerSecond: number;
	readonly p50: number;
	readonly p95: number;
	readonly p98: number;
}

/** Null, with a line that says why, where there is no Chromium, or no build can be made. */
export async function measureInBrowser(): Promise<BrowserTimes | null> {
	let server: ChildProcess | null = null;
	try {
		if (!isBuildFresh()) {
			const { ok, output } = await runQuietly('node', 'scripts/build.ts');
			if (!ok) throw new Error(output);
		}
		const { executablePath, env } = await findChromium();
		const port = await freePort(41_830);
		server = await startServer(port);
		const browser = await chromium.launch({
			executablePath,
			env: { ...(process.env as Record<string, string>), ...env },
			args: ['--no-sandbox', '--disable-gpu']
		});
		try {
			const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
			const times = await measureDrag(page, `http://localhost:${port}/`);
			return { browser: `Chromium ${browser.version()}`, ...times };
		} finally {
			await browser.close();
		}
	} catch (problem) {
		console.error(`Nothing is measured in a browser: ${(problem as Error).message}`);
		return null;
	} finally {
		server?.kill('SIGTERM');
	}
}

function startServer(port: number): Promise<ChildProcess> {
	const server = spawn(process.execPath, ['scripts/serve.ts'], {
		cwd: ROOT,
		env: { ...process.env, PORT: String(port) },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	return new Promise((resolve, reject) => {
		server.stdout.once('data', () => resolve(server));
		server.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
	});
}

async function measureDrag(page: Page, address: string): Promise<Omit<BrowserTimes, 'browser'>> {
	await page.addInitScript(noteWorkers);
	await page.goto(address);
	const slider = page.getByRole('slider', { name: SLIDER });
	await slider.scrollIntoViewIfNeeded();
	// The first press waits until the page has come alive and its worker has answered.
	await page.waitForLoadState('networkidle');
	await slider.press('ArrowRight');
	await page.waitForFunction(() => (globalThis as unknown as Notes).workerAnswers > 0);
	const handle = await slider.elementHandle();
	if (handle === null) throw new Error('there is no slider');
	const box = await handle.boundingBox();
	if (box === null) throw new Error('the slider has no box');
	// A button that is held down tells the page that a drag goes on.
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
	await page.mouse.down();
	const drag = (milliseconds: number) =>
		handle.evaluate(dragEveryFrame, { milliseconds, band: BAND });
	await drag(WARM_UP_MS);
	const { frames, updates, latencies } = await drag(DRAG_MS);
	const sorted = latencies.toSorted((a, b) => a - b);
	const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? NaN;
	return {
		framesPerSecond: (frames * 1000) / DRAG_MS,
		updatesPerSecond: (updates * 1000) / DRAG_MS,
		p50: at(0.5),
		p95: at(0.95),
		p98: at(0.98)
	};
}

interface Notes {
	/** When the last input happened, and the inputs that answers and requests under way belong to. */
	lastInput: number;
	answered: number;
	workerAnswers: number;
}

/** What the page and its worker tell each other about runs; other messages have no number. */
interface Message {
	readonly sequence?: number;
	readonly result?: object | null;
}

/** In the page, before its own scripts: which input each answer of a worker belongs to. One request is answered at a time. */
function noteWorkers(): void {
	const notes = Object.assign(globalThis as unknown as Notes, {
		lastInput: 0,
		answered: 0,
		workerAnswers: 0
	});
	globalThis.Worker = class extends Worker {
		readonly #asked: number[] = [];
		constructor(address: string | URL, options?: WorkerOptions) {
			super(address, options);
			this.addEventListener('message', ({ data }: MessageEvent<Message>) => {
				if (data.sequence === undefined) return;
				notes.answered = this.#asked.shift() ?? notes.lastInput;
				if (data.result !== null) notes.workerAnswers++;
			});
		}
		override postMessage(message: Message): void {
			if (message.sequence !== undefined) this.#asked.push(notes.lastInput);
			super.postMessage(message);
		}
	};
}

/** In the page: moves the slider before every frame, and notes when the chart has been painted anew. */
function dragEveryFrame(
	slider: Node,
	{ milliseconds, band }: { milliseconds: number; band: string }
): Promise<{ frames: number; updates: number; latencies: number[] }> {
	const input = slider as HTMLInputElement;
	const notes = globalThis as unknown as Notes;
	const path = document.querySelector(band);
	if (path === null) throw new Error(`the chart has no ${band}`);
	const latencies: number[] = [];
	let frames = 0;
	let updates = 0;
	new MutationObserver(() => {
		updates++;
		const from = notes.answered;
		// After the frame that shows it: a message that is sent in a frame arrives when the frame is done.
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => latencies.push(performance.now() - from);
			port2.postMessage(null);
		});
	}).observe(path, { attributes: true, attributeFilter: ['d'] });
	const [min, max] = [Number(input.min), Number(input.max)];
	const step = Number(input.step) || 1;
	const start = performance.now();
	return new Promise((resolve) => {
		let value = Number(input.value);
		let by = step;
		const move = () => {
			if (performance.now() - start > milliseconds) {
				setTimeout(() => resolve({ frames, updates, latencies }), 100);
				return;
			}
			frames++;
			if (value + by > max || value + by < min) by = -by;
			value += by;
			input.value = String(value);
			notes.lastInput = performance.now();
			input.dispatchEvent(new Event('input', { bubbles: true }));
			requestAnimationFrame(move);
		};
		requestAnimationFrame(move);
	});
}
