/** CON-18: every figure leads, in one step, to who published what stands behind it, when, and what was done to it. */
import { expect, test, type APIRequestContext, type Browser, type Page } from '@playwright/test';
import { ADDRESSES } from './every-address.ts';

/** Everything as announced, and a scenario in which much is changed, on other data. */
const CHANGED = '?v=1&draws=256&border-command=300&border-2025-26=100&beliefs=as-ministers-hope';
const EVERY_ADDRESS = [
	...Object.values(ADDRESSES)
		.flat()
		.filter((address) => !address.includes('no-such')),
	...[2, 3, 4, 5, 6].map((step) => `/story/${step}`),
	`/${CHANGED}&vintage=2026-09`,
	`/ledger${CHANGED}&vintage=2026-09`,
	`/table${CHANGED}`
];

/** Where every figure is to be a link, or stands in a table whose row or column has one at its head; by route. */
const HELD: readonly (readonly [route: RegExp, places: string, least: number])[] = [
	[/^\/(\?|$)/, 'h1, .sentences, .ledger, #dots-answer, [aria-labelledby="true-title"] .part', 20],
	[
		/^\/ledger/,
		'main figure li, main h2 + p, main dd, main [data-stages] b, main table, #uses-border-command ~ p',
		60
	],
	[/^\/analysis/, '.lede, .part, table', 20],
	[/^\/assumptions/, '.value, dt:nth-of-type(2) + dd', 60],
	[/^\/compare/, '.statement, figcaption, table', 60],
	[/^\/record/, 'h1, article > ul, table', 100],
	[/^\/story\/\d/, 'h1, .words, figure', 2],
	[/^\/table/, 'main > p:first-of-type, table', 100]
];

/** A figure on a page. */
interface Fact {
	readonly tag: string;
	readonly text: string;
	/** Absolute. */
	readonly target: string;
	/** On the dots the reader's own number stands in the same sentence. */
	readonly isReadersOwn: boolean;
}

async function factsOf(page: Page): Promise<Fact[]> {
	return page.locator('[data-fact]').evaluateAll((all) =>
		all.map((fact) => ({
			tag: fact.tagName,
			text: (fact.textContent ?? '').replaceAll('\u2060', '').trim(),
			target: fact instanceof HTMLAnchorElement ? fact.href : '',
			isReadersOwn: fact.closest('#dots-answer') !== null
		}))
	);
}

/** The figures in these places that neither are links nor stand below or beside one. */
async function unlinked(page: Page, places: string): Promise<{ seen: number; loose: string[] }> {
	return page.evaluate((selector) => {
		const FIGURE = /£\d|\d,\d{3}|\d%/;
		const isHeaded = (cell: HTMLTableCellElement) => {
			const row = cell.parentElement as HTMLTableRowElement;
			const fromEnd = [...row.cells].indexOf(cell) - row.cells.length;
			const column = [...(row.closest('table')?.tHead?.rows[0]?.cells ?? [])].at(fromEnd);
			return [row.querySelector('th'), column].some((head) => head?.querySelector('a[data-fact]'));
		};
		const texts = new Set<Node>();
		for (const place of document.querySelectorAll(selector)) {
			const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
			while (walker.nextNode()) texts.add(walker.currentNode);
		}
		const figures = [...texts].filter(
			({ textContent, parentElement }) =>
				FIGURE.test(textContent ?? '') &&
				// Pictures are told in words beside them, and labels are of the reader's own choices.
				parentElement?.closest(
					'svg, [role=img], [aria-hidden=true], script, label, option, a:not([data-fact])'
				) === null
		);
		return {
			seen: figures.length,
			loose: figures
				.filter(({ parentElement }) => {
					if (parentElement?.closest('a[data-fact]')) return false;
					const cell = parentElement?.closest('td');
					return !(cell && isHeaded(cell));
				})
				.map(({ textContent }) => (textContent ?? '').trim())
				// A sum that is named because it is wrong: "never £225m".
				.filter((text) => !/never £\d+ ?m/.test(text))
		};
	}, places);
}

/** What a page says of a figure's origin. */
interface Provenance {
	readonly status: number;
	readonly text: string;
	readonly sources: number;
	readonly dates: number;
	readonly workings: number;
}

async function provenanceOf(
	request: APIRequestContext,
	page: Page,
	target: string
): Promise<Provenance> {
	const response = await request.get(target);
	await page.setContent(await response.text());
	const told = await page.evaluate(() => {
		const main = document.querySelector('main') ?? document.body;
		// Cells stand side by side without a space.
		for (const part of main.querySelectorAll('td, th, dd')) part.append(' ');
		const text = (main.textContent ?? '').replaceAll('\u2060', '').replace(/\s+/g, ' ');
		return {
			text,
			// Who published it: a link to the publication or to our copy of it, or that no address is at hand.
			sources:
				main.querySelectorAll('a[rel~=external], a[href*="/data/"]').length +
				[...text.matchAll(/no public address|No source gives it: it is our own\./g)].length,
			dates: [
				...text.matchAll(
					/, (?:19|20)\d\d(?:-\d\d){0,2}(?:\.| \(no)|[Vv]ersion of 20\d\d-\d\d-\d\d|Published 20\d\d|20\d\d-\d\d-\d\d/g
				)
			].length,
			// What we do with it: a formula, the numbers of an assumption or a choice, or the steps of a data set.
			workings:
				main.querySelectorAll('math').length +
				main.querySelectorAll('#method + dl dd').length +
				[...main.querySelectorAll('h2, h3')].filter((head) =>
					/^(What stands behind it|What we did|What was done)/.test(head.textContent?.trim() ?? '')
				).length
		};
	});
	return { status: response.status(), ...told };
}

const numbersOf = (text: string) =>
	[...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([number]) => number.replace(/,$/, ''));
const hasNumber = (text: string, number: string) =>
	new RegExp(String.raw`(?<![\d.,])${number.replace('.', String.raw`\.`)}(?!\d|[.,]\d)`).test(text);

/** A page without scripts: what the server wrote. */
async function plainPage(browser: Browser, baseURL: string | undefined): Promise<Page> {
	const context = await browser.newContext({
		javaScriptEnabled: false,
		...(baseURL === undefined ? {} : { baseURL })
	});
	return context.newPage();
}

test('CON-18: each figure on every page leads to its source, its date and its working, and stands there', async ({
	browser,
	baseURL
}) => {
	test.setTimeout(180_000);
	const page = await plainPage(browser, baseURL);
	const facts = new Map<string, Fact & { from: string }>();
	for (const address of EVERY_ADDRESS) {
		await page.goto(address);
		for (const fact of await factsOf(page)) {
			expect.soft(fact.tag, `${fact.text} on ${address}`).toBe('A');
			// A place of the same page tells what was done; the figures that it was done to have links of their own.
			const here = fact.target.split('#');
			if (here[0] === page.url() && here[1] !== undefined && here[1] !== 'method') {
				expect.soft(await page.locator(`[id="${here[1]}"]`).count(), fact.target).toBe(1);
				continue;
			}
			facts.set(`${fact.target} ${fact.text}`, { ...fact, from: address });
		}
	}
	expect(facts.size).toBeGreaterThan(400);

	const told = new Map<string, Provenance>();
	const misses: string[] = [];
	for (const { target, text, from, isReadersOwn } of facts.values()) {
		const [asked = ''] = target.split('#');
		const found = told.get(asked) ?? (await provenanceOf(page.request, page, asked));
		told.set(asked, found);
		// A data set holds the rows that a count adds up.
		if (isReadersOwn || asked.includes('/data/')) continue;
		for (const number of numbersOf(text))
			if (!hasNumber(found.text, number))
				misses.push(`${number} of “${text}” on ${from}: ${asked}`);
	}
	const without = [...told].filter(
		([, { status, sources, dates, workings }]) =>
			status !== 200 || [sources, dates, workings].includes(0)
	);
	expect
		.soft(without.map(([target, found]) => ({ target, ...found, text: found.text.slice(0, 80) })))
		.toEqual([]);
	expect(misses).toEqual([]);
	await page.context().close();
});

test('CON-18: where figures are shown, none is without its link', async ({ browser, baseURL }) => {
	test.setTimeout(60_000);
	const page = await plainPage(browser, baseURL);
	for (const address of EVERY_ADDRESS) {
		const held = HELD.find(([route]) => route.test(address));
		if (held === undefined) continue;
		await page.goto(address);
		const { seen, loose } = await unlinked(page, held[1]);
		expect.soft(loose, address).toEqual([]);
		expect.soft(seen, address).toBeGreaterThanOrEqual(held[2]);
	}
	await page.context().close();
});

test('CON-18: what was counted leads to its data set, and how often the range held to where that is worked out', async ({
	page
}) => {
	const inside = (from: string) => from.match(/(\d+) of 23 months/)?.[1] ?? '';
	for (const [address, target] of [
		['/', /\/record#method$/],
		[`/${CHANGED}`, /\/explain\/arrivals\?.*border-command=300/]
	] as const) {
		await page.goto(address);
		const [people, months] = await page.locator('.counted a[data-fact]').all();
		await expect(people!).toHaveText('43,109');
		await expect(people!).toHaveAttribute('href', /\/data\/arrivals-monthly\/\d{4}-\d\d-\d\d$/);
		await expect(months!).toHaveText(inside(await page.locator('.counted').innerText()));
		const held = await months!.innerText();
		await months!.click();
		await expect(page).toHaveURL(target);
		expect(inside(await page.locator('main').innerText())).toBe(held);
	}
});

test('CON-18: on paper each choice names the source of its announced amount', async ({
	browser,
	baseURL
}) => {
	const page = await plainPage(browser, baseURL);
	await page.emulateMedia({ media: 'print' });
	for (const address of ['/', `/${CHANGED}`]) {
		await page.goto(address);
		const list = page.locator('[aria-labelledby="printed-title"]');
		const announced = await list.locator('li', { hasText: 'announced' }).allInnerTexts();
		expect(announced.length).toBeGreaterThanOrEqual(4);
		for (const choice of announced)
			expect(choice).toMatch(/\. Source: [^:]+: .+, 20\d\d(-\d\d){0,2}\.$/);
		await expect(list).toContainText('/assumptions');
	}
	await page.context().close();
});

test('CON-18: on the newer data the finding as announced leads to the same figure, also when a reader turns to them', async ({
	page
}) => {
	await page.goto('/');
	await page.getByRole('link', { name: /^today/ }).click();
	await expect(page.locator('h1 a[data-fact]')).toHaveAttribute('href', /vintage=2026-09/);
	for (const place of ['h1', '#range-sentence', '#difference-sentence']) {
		await page.goto('/?v=1&vintage=2026-09');
		const fact = page.locator(`${place} a[data-fact]`).first();
		const text = (await fact.innerText()).replaceAll('\u2060', '');
		await fact.click();
		await expect(page).toHaveURL(/\/explain\/.*vintage=2026-09/);
		for (const number of numbersOf(text))
			expect((await page.locator('main').innerText()).replaceAll('\u2060', ''), text).toContain(
				number
			);
	}
});

test('CON-18: a figure of a changed scenario leads, by keyboard, to the same figure', async ({
	page
}) => {
	await page.goto(`/${CHANGED}`);
	for (const place of ['#range-sentence', '.ledger td', '.ledger .cash b']) {
		const fact = page.locator(`${place} a[data-fact]`).first();
		const text = (await fact.innerText()).replaceAll('\u2060', '');
		await fact.focus();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/explain\/.*border-command=300/);
		for (const number of numbersOf(text))
			expect((await page.locator('main').innerText()).replaceAll('\u2060', ''), text).toContain(
				number
			);
		await page.goBack();
	}
});
