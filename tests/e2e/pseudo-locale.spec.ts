/** The main page in a made-up language: it holds together when texts are longer, and shows which words cannot be replaced. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { freePort } from '../support/free-port.ts';
import { markupTexts, modelTexts, smallWords } from '../words/reader-texts.ts';
import { STILL_IN_SCRIPTS, STILL_INLINE } from '../words/still-inline.ts';

const COPIED = [
	'src',
	'scripts',
	'static',
	'docs',
	'CHANGELOG.md',
	'README.md',
	'package.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];

let folder: string;
let server: ChildProcess | undefined;
let address: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
	test.setTimeout(240_000);
	folder = mkdtempSync(join(tmpdir(), 'pseudo-locale-'));
	for (const name of COPIED) cpSync(name, join(folder, name), { recursive: true });
	symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
	const vite = join(folder, 'node_modules/vite/bin/vite.js');
	const built = spawnSync(process.execPath, [vite, 'build'], {
		cwd: folder,
		env: { ...process.env, CROSSCURRENT_LOCALE: 'pseudo' },
		encoding: 'utf8'
	});
	expect(built.status, built.stderr.slice(-2000)).toBe(0);
	const port = await freePort(42_730);
	address = `http://localhost:${port}`;
	server = spawn(process.execPath, ['scripts/serve.ts'], {
		cwd: folder,
		env: { ...process.env, PORT: String(port) },
		stdio: 'ignore'
	});
	await expect
		.poll(async () => (await fetch(address).catch(() => null))?.status, { timeout: 30_000 })
		.toBe(200);
});

test.afterAll(() => {
	server?.kill('SIGTERM');
	rmSync(folder, { recursive: true, force: true });
});

for (const width of [320, 1440])
	test(`CON-21: the main page holds together with longer words, ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		await page.goto(address);
		await expect(page.locator('h1')).toContainText('⟦');
		const overflow = await page.evaluate(() => {
			const root = document.documentElement;
			return root.scrollWidth - root.clientWidth;
		});
		expect(overflow).toBe(0);
		// What does not fit is cut off nowhere: boxes with hidden overflow are as large as what they hold.
		const cut = await page
			.locator('main :is(h1, h2, h3, p, label, button, a, legend)')
			.evaluateAll((all) =>
				all
					.filter((one) => getComputedStyle(one).overflowX !== 'visible' && !one.closest('.unseen'))
					.filter((one) => one.scrollWidth > one.clientWidth + 1)
					.map((one) => one.textContent)
			);
		expect(cut).toEqual([]);
	});

test('CON-21: every text comes from the words, from the model or the data, or is listed as still inline', async ({
	page
}) => {
	await page.goto(address);
	// Parts whose script comes later are awake at the foot of the page.
	await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
	const shown = await page.evaluate(() => {
		const texts: string[] = [];
		const sentences = new Set<Element>();
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
			if (node.parentElement?.closest('script, style, code, svg title')) continue;
			// A sentence whose figures are links is one text, with one pair of brackets.
			const whole = (node.parentElement?.closest('a[data-fact]') ?? node).parentElement;
			if (whole?.querySelector(':scope > a[data-fact]')) sentences.add(whole);
			else texts.push(node.textContent ?? '');
		}
		for (const whole of sentences) texts.push(whole.textContent);
		for (const element of document.body.querySelectorAll('[aria-label], [title], [alt]'))
			for (const name of ['aria-label', 'title', 'alt'])
				texts.push(element.getAttribute(name) ?? '');
		return texts;
	});
	expect(shown.filter((text) => text.includes('⟦')).length).toBeGreaterThan(60);
	const known = knownTexts();
	const foreign = [...new Set(shown.map((text) => strippedOf(text, known)))].filter((text) =>
		/\p{L}{3,}/u.test(text)
	);
	expect(foreign).toEqual([]);
});

/** What may stand in plain English: the model's own words, names of months, and what is listed as inline. Longest first. */
function knownTexts(): string[] {
	const inline = markupTexts().filter(({ path }) => path in STILL_INLINE);
	const months = Array.from({ length: 12 }, (_, month) =>
		new Date(Date.UTC(2024, month)).toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' })
	);
	return [
		...modelTexts().flatMap(({ texts }) => texts),
		...inline.flatMap(({ texts }) => texts.flatMap((text) => text.split(/\b12\b/))),
		...STILL_IN_SCRIPTS,
		...smallWords(),
		...months,
		...months.map((month) => month.slice(0, 3)),
		'Sept',
		'Crosscurrent',
		'Home Office'
	]
		.map((text) => text.replace(/\s+/g, ' ').trim())
		.filter((text) => /\p{L}/u.test(text))
		.sort((a, b) => b.length - a.length);
}

/** What is left of a text without the made-up language, numbers, and what is known. */
function strippedOf(text: string, known: readonly string[]): string {
	let rest = text.replace(/\s+/g, ' ');
	// Brackets stand inside brackets where one sentence holds another.
	for (let before = ''; before !== rest;) {
		before = rest;
		rest = rest.replace(/⟦[^⟦⟧]*⟧/g, ' ');
	}
	rest = rest.replace(/https?:\S+/g, ' ').replace(/\b(?:CSV|JSON)\b/g, ' ');
	for (const words of known) {
		const place = rest.indexOf(words);
		// Only whole words: a short one stands inside many others.
		if (place >= 0) rest = rest.replace(wholeWords(words), ' ');
	}
	return rest.trim();
}

function wholeWords(words: string): RegExp {
	const plain = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	const before = /^\p{L}/u.test(words) ? '(?<!\\p{L})' : '';
	const after = /\p{L}$/u.test(words) ? '(?!\\p{L})' : '';
	return new RegExp(`${before}${plain}${after}`, 'gu');
}
