/** One scenario, one hash, one way to write money: in Node, in Chromium with and without WebAssembly, in Firefox and in JavaScriptCore. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MONEY_TEXTS } from '#ui/money-fixture.ts';
import { findChromium } from '../support/chromium-path.ts';
import { startBrowserHost, type BrowserHost, type Policy } from './browser-host.ts';
import { receiptHashes, type ReceiptHashes } from './receipt-hashes.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'crosscurrent-hashes-'));
const firefox = programPath('firefox-esr') ?? programPath('firefox');
const javaScriptCore = programPath('jsc');
for (const [name, path] of Object.entries({ Firefox: firefox, JavaScriptCore: javaScriptCore }))
	if (path === null) console.warn(`${name} is not installed: its hashes are not compared.`);

let bundle: string;
let host: BrowserHost;
let expected: ReceiptHashes;

beforeAll(async () => {
	bundle = await bundled();
	host = await startBrowserHost(bundle);
	expected = await receiptHashes();
}, 60_000);

afterAll(() => {
	host.close();
	rmSync(FOLDER, { recursive: true, force: true });
});

describe('VIZ-08, INP-11: the hashes of three scenarios on each edition, and amounts of money', () => {
	it('differ between scenarios and editions', () => {
		expect(expected.evaluator).toBe('webassembly');
		expect(expected.hashes).toHaveLength(6);
		expect(new Set(expected.hashes.map((line) => line.split(' ').at(-1))).size).toBe(6);
	});

	it('are the same in Node without WebAssembly', { timeout: 30_000 }, async () => {
		const said = Promise.withResolvers<string>();
		const context = createContext({ print: said.resolve });
		runInContext('delete globalThis.WebAssembly', context);
		runInContext(bundle, context);
		expectSame(await said.promise, 'columns');
	});

	it(
		'are the same in Chromium, and where a policy blocks WebAssembly',
		{ timeout: 60_000 },
		async () => {
			const { executablePath, env } = await findChromium();
			const browser = await chromium.launch({
				executablePath,
				env: { ...(process.env as Record<string, string>), ...env },
				args: ['--no-sandbox', '--disable-gpu']
			});
			try {
				for (const [policy, evaluator] of POLICIES) {
					const page = await browser.newPage();
					await page.goto(host.address(policy, `chromium-${policy}`));
					expectSame(await host.answer(`chromium-${policy}`), evaluator);
				}
			} finally {
				await browser.close();
			}
		}
	);

	it.skipIf(firefox === null)('are the same in Firefox', { timeout: 60_000 }, async () => {
		for (const [policy, evaluator] of POLICIES) {
			const profile = mkdtempSync(join(FOLDER, 'firefox-'));
			const browser = spawn(
				firefox as string,
				[
					'--headless',
					'--no-remote',
					'--profile',
					profile,
					host.address(policy, `firefox-${policy}`)
				],
				{ stdio: 'ignore', env: { ...process.env, HOME: profile } }
			);
			try {
				expectSame(await host.answer(`firefox-${policy}`), evaluator);
			} finally {
				const ended = new Promise((resolve) => browser.once('exit', resolve));
				browser.kill();
				await ended;
			}
		}
	});

	it.skipIf(javaScriptCore === null)('are the same in JavaScriptCore', { timeout: 60_000 }, () => {
		const file = join(FOLDER, 'bundle.js');
		writeFileSync(file, bundle);
		const options = { encoding: 'utf8', timeout: 50_000 } as const;
		const answer = execFileSync(javaScriptCore as string, [file], options);
		expectSame(answer, (JSON.parse(answer) as ReceiptHashes).evaluator);
	});
});

const POLICIES = [
	['with-wasm', 'webassembly'],
	['without-wasm', 'columns']
] as const satisfies readonly (readonly [Policy, ReceiptHashes['evaluator']])[];

function expectSame(answer: string, evaluator: ReceiptHashes['evaluator']): void {
	expect(JSON.parse(answer)).toEqual({
		evaluator,
		hashes: expected.hashes,
		money: MONEY_TEXTS
	});
}

/** Everything that computes a result, in one file for places that know no packages and no files. */
async function bundled(): Promise<string> {
	const result = await build({
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			minify: false,
			target: 'es2022',
			rolldownOptions: {
				input: join(import.meta.dirname, 'anywhere.ts'),
				output: { format: 'iife', codeSplitting: false }
			}
		}
	});
	const [first] = Array.isArray(result) ? result : [result];
	if (first === undefined || !('output' in first)) throw new Error('nothing was bundled');
	return first.output[0].code;
}

function programPath(name: string): string | null {
	try {
		return execFileSync('which', [name], {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore']
		}).trim();
	} catch {
		return null;
	}
}
