/** Predict first: whichever way figures are given, they are the same; nothing of the answer is there before the reveal. */
import { expect, test, type Page } from '@playwright/test';
import { watchPage } from '../support/watched-page.ts';

const YEARS = [2025, 2026, 2027] as const;
const PEOPLE = [30_000, 28_000, 45_000] as const;
const SAID = YEARS.map((year, at) => `guess-${year}=${PEOPLE[at]}`).join('&');
const TOP = 80_000;

/** Opens the question and waits for the script of its form. */
async function open(page: Page, address = '/predict'): Promise<void> {
	await page.goto(address);
	await expect(page.locator('#predict-form')).toHaveAttribute('data-alive', '');
}

const field = (page: Page, year: number) =>
	page.getByRole('textbox', { name: `People arriving in ${year}` });
const slider = (page: Page, year: number) =>
	page.getByRole('slider', { name: `People arriving in ${year}` });
const showIt = (page: Page) => page.getByRole('button', { name: 'Show what the model says' });
const searchOf = (page: Page) => new URL(page.url()).search;

/** Where a figure lies in the chart. */
async function placeOf(page: Page, at: number, people: number): Promise<{ x: number; y: number }> {
	const layer = page.locator('.layer');
	await layer.evaluate((element) => {
		element.scrollIntoView({ block: 'center', behavior: 'instant' });
	});
	const box = await layer.boundingBox();
	if (box === null) throw new Error('there is nowhere to draw');
	return {
		x: box.x + (box.width * (at + 0.5)) / YEARS.length,
		y: box.y + box.height * (1 - people / TOP)
	};
}

async function drawAll(page: Page): Promise<void> {
	const places = await Promise.all(PEOPLE.map((people, at) => placeOf(page, at, people)));
	await page.mouse.move(places[0]!.x, places[0]!.y);
	await page.mouse.down();
	for (const { x, y } of places) await page.mouse.move(x, y);
	await page.mouse.up();
}

async function slideAll(page: Page): Promise<void> {
	await page.locator('h1').click();
	for (const [at, year] of YEARS.entries()) {
		const isReached = () => slider(page, year).evaluate((one) => one === document.activeElement);
		for (let tabs = 0; tabs < 40 && !(await isReached()); tabs++) await page.keyboard.press('Tab');
		const steps = PEOPLE[at]! / 500;
		for (let i = 0; i < Math.floor(steps / 10); i++) await page.keyboard.press('PageUp');
		for (let i = 0; i < steps % 10; i++) await page.keyboard.press('ArrowRight');
	}
}

async function typeAll(page: Page): Promise<void> {
	for (const [at, text] of ['30k', '28,000', '45 thousand people'].entries())
		await field(page, YEARS[at]!).fill(text);
}

const WAYS = { pointer: drawAll, keyboard: slideAll, typing: typeAll } as const;

test('VIZ-29: pointer, keyboard and typing store the same figures, in the same address', async ({
	page,
	baseURL
}) => {
	test.setTimeout(60_000);
	const sightings = await watchPage(page, baseURL ?? '');
	const stored: string[] = [];
	const revealed: string[] = [];
	for (const [name, give] of Object.entries(WAYS)) {
		await open(page);
		await give(page);
		await expect(page, name).toHaveURL(new RegExp(`/predict\\?.+&${SAID}$`));
		for (const [at, year] of YEARS.entries()) {
			await expect(slider(page, year), name).toHaveValue(String(PEOPLE[at]));
			const words = PEOPLE[at]!.toLocaleString('en-GB');
			await expect(page.locator('.figure b').nth(at), name).toHaveText(words);
			await expect(page.locator('.picture')).toHaveAccessibleName(
				new RegExp(`Your figures: .*${year}: ${words} people`)
			);
		}
		stored.push(searchOf(page));
		await showIt(page).focus();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/predict\/reveal\?/);
		revealed.push(searchOf(page));
	}
	expect(new Set(stored).size).toBe(1);
	expect(new Set([...stored, ...revealed]).size).toBe(1);
	expect(sightings).toEqual({
		consoleProblems: [],
		policyViolations: [],
		foreignRequests: [],
		failedRequests: []
	});
});

test('VIZ-29: before the reveal neither the page nor its script holds a range or a later count', async ({
	page,
	request
}) => {
	test.setTimeout(60_000);
	await page.goto(`/predict/reveal?v=1&${SAID}`);
	await page.locator('details summary').click();
	const cells = await page.getByRole('cell').allTextContents();
	const shown = cells.flatMap((text) => /^\d+,\d{3}/.exec(text)?.[0] ?? []);
	const own = PEOPLE.map((people) => people.toLocaleString('en-GB'));
	const answers = [...new Set(shown)].filter((text) => !own.includes(text));
	expect(answers).toContain('41,472');
	expect(answers.length).toBeGreaterThan(15);
	const answered = await page.content();
	for (const answer of answers) expect(answered).toContain(answer);
	// What stands in the reveal's sentences and chart, beside its table.
	answers.push('36,816', '19,196');

	const html = await (await request.get(`/predict?v=1&${SAID}`)).text();
	const files = [...html.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, path]) => path!);
	expect(files.some((path) => path.endsWith('.js'))).toBe(true);
	const texts = await Promise.all(
		files.map(async (path) =>
			(await request.get(new URL(path, `${new URL(page.url()).origin}/predict`).href)).text()
		)
	);
	expect(html).toContain('30,661');
	for (const text of [html, ...texts])
		for (const answer of answers) {
			expect(text).not.toContain(answer);
			expect(text).not.toContain(answer.replace(',', ''));
		}
	// The form's own data stop with the last month that was known.
	await page.goto(`/predict?v=1&${SAID}`);
	const data = await page.locator('#predict-form').getAttribute('data-props');
	const { question } = JSON.parse(data ?? '') as {
		question: { known: { years: { year: number; monthsCounted: number }[] } };
	};
	expect(question.known.years.at(-1)).toMatchObject({ year: 2024, monthsCounted: 10 });
});

test('VIZ-29: the reveal tells the gap in words before the chart, and names no winner', async ({
	page
}) => {
	await page.goto(`/predict/reveal?v=1&${SAID}`);
	const main = page.locator('main');
	await expect(main).toContainText(
		'You said 30,000 for 2025. The Home Office counted 41,472: 11,472 more than you said (38%).'
	);
	await expect(main).toContainText(/In the model, between \d+,000 and \d+,000 people could arrive/);
	await expect(main).toContainText('Your figure lies inside that range.');
	await expect(main).toContainText('first 9 months, provisional');
	const isBefore = await page.evaluate(() => {
		const [sentence, chart] = ['.count', '.picture'].map((part) => document.querySelector(part)!);
		return sentence!.compareDocumentPosition(chart!) & Node.DOCUMENT_POSITION_FOLLOWING;
	});
	expect(isBefore).toBeTruthy();
	await expect(page.locator('.box-90')).toHaveCount(3);
	await expect(page.locator('.guess[style]')).toHaveCount(3);
	await expect(page.locator('.dot')).toHaveCount(1);
	await expect(page.locator('.so-far')).toHaveCount(1);
	await expect(page.getByText('10 in 100 fall outside')).toBeVisible();
	expect(await page.evaluate(() => document.scripts.length)).toBe(0);
	// The way on, in the order in which it helps.
	await expect(page.locator('ol > li > h3')).toHaveText([
		'Explain',
		'Simulate',
		'Compare with what happened',
		'List what the model leaves out',
		'Write one careful sentence'
	]);
	await page.getByRole('link', { name: 'Change your figures' }).click();
	await expect(field(page, 2026)).toHaveValue('28,000');
});

test('INP-10, VIZ-29: a bad entry keeps its text, says what to do, and changes nothing else', async ({
	page
}) => {
	await open(page);
	await typeAll(page);
	const before = `&${SAID}`;
	await field(page, 2026).fill('lots');
	await field(page, 2026).blur();
	await expect(field(page, 2026)).toHaveValue('lots');
	await expect(field(page, 2026)).toHaveAccessibleDescription(
		/is not an amount\. Write a whole number .* Until then 28,000 is used\./
	);
	await expect(page).toHaveURL(new RegExp(`${before}$`));
	await showIt(page).click();
	await expect(page).toHaveURL(/\/predict\?.*guess-2026=lots/);
	await expect(page.getByText('Not every figure could be used.')).toBeVisible();
	await expect(field(page, 2026)).toHaveValue('lots');
	await expect(field(page, 2025)).toHaveValue('30,000');
	await field(page, 2026).fill('28000');
	await expect(page.locator('.problem')).toHaveCount(0);
	await field(page, 2027).fill('');
	await expect(page).toHaveURL(/&guess-2025=30000&guess-2026=28000$/);
	await showIt(page).click();
	await expect(page.locator('main')).toContainText('You gave no figure for 2027.');
});

test('VIZ-29: the scenario of the link goes along, to the ranges and to the simulator', async ({
	page
}) => {
	await open(page, '/predict?v=1&draws=256&border-command=300&beliefs=backfires');
	await expect(page.getByRole('link', { name: 'Skip this' })).toHaveAttribute(
		'href',
		/\/\?v=1&.*border-command=300.*&beliefs=backfires$/
	);
	await field(page, 2025).fill('30000');
	await showIt(page).click();
	await expect(page).toHaveURL(/border-command=300.*&beliefs=backfires&guess-2025=30000$/);
	const changed = await page.locator('.year').first().innerText();
	await page.goto('/predict/reveal?v=1&draws=256&guess-2025=30000');
	expect(await page.locator('.year').first().innerText()).not.toBe(changed);
	await page.goto('/predict');
	await page.getByRole('link', { name: 'Skip this' }).click();
	await expect(page).toHaveURL(/\/\?v=1&/);
});

test('VIZ-29: it is found from the start of the tour, before the count is told', async ({
	page
}) => {
	await page.goto('/story');
	await page.getByRole('link', { name: 'Say first what you expect' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'How many people do you expect to arrive in 2025, 2026 and 2027?'
	);
});

test.describe('by touch', () => {
	test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

	test('VIZ-29, INP-06: a tap sets a year, a grip is pulled, and a swipe beside it only scrolls', async ({
		page
	}) => {
		await open(page);
		const { x, y } = await placeOf(page, 1, 28_000);
		await page.touchscreen.tap(x, y);
		await expect(page).toHaveURL(/&guess-2026=28000$/);
		const session = await page.context().newCDPSession(page);
		const swipe = async (fromX: number, fromY: number, up: number) => {
			const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: number | null) =>
				session.send('Input.dispatchTouchEvent', {
					type,
					touchPoints: at === null ? [] : [{ x: fromX, y: at }]
				});
			await touch('touchStart', fromY);
			for (let moved = 10; moved <= up; moved += 10) await touch('touchMove', fromY - moved);
			await touch('touchEnd', null);
		};
		const scrolled = () => page.evaluate(() => window.scrollY);
		const before = await scrolled();
		const grip = (await page.locator('.grip').boundingBox())!;
		expect(Math.min(grip.width, grip.height)).toBeGreaterThanOrEqual(44);
		await swipe(grip.x + 22, grip.y + 22, 60);
		const pulled = page.locator('.figure b');
		await expect(pulled).not.toHaveText('28,000');
		expect(await scrolled()).toBe(before);
		const stored = (await pulled.innerText()).replace(',', '');
		await expect(page).toHaveURL(new RegExp(`&guess-2026=${stored}$`));
		const beside = await placeOf(page, 0, 20_000);
		const start = await scrolled();
		await swipe(beside.x, beside.y, 150);
		await expect.poll(scrolled).toBeGreaterThan(start + 80);
		await expect(page).toHaveURL(new RegExp(`beliefs=[a-z-]+&guess-2026=${stored}$`));
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('VIZ-29: the figures are typed and shown all the same, in the same address', async ({
		page
	}) => {
		await page.goto('/predict');
		await showIt(page).click();
		await expect(page.getByText('There is no figure yet.')).toBeVisible();
		await field(page, 2025).fill('30,000 people');
		await field(page, 2026).fill('about 28000');
		await field(page, 2027).fill('45k');
		await showIt(page).click();
		await expect(field(page, 2025)).toHaveValue('30,000');
		await expect(field(page, 2026)).toHaveValue('about 28000');
		await expect(field(page, 2026)).toHaveAccessibleDescription(/is not an amount/);
		await expect(page.locator('.figure')).toHaveCount(2);
		await field(page, 2026).fill('28000');
		await showIt(page).click();
		await expect(page).toHaveURL(new RegExp(`/predict/reveal\\?v=1&model=.+&${SAID}$`));
		await expect(page.locator('main')).toContainText('11,472 more than you said (38%)');
	});
});

test('VIZ-29: the simulator asks first, before its ranges, and pushes no chart off the first screen', async ({
	page
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	const link = page.locator('a', { hasText: 'Say first what you expect' });
	for (const [address, target] of [
		['/', /\/predict$/],
		['/?v=1&draws=256&vintage=2026-09', /\/predict\?.*vintage=2026-09/]
	] as const) {
		await page.goto(address);
		const asked = await link.boundingBox();
		const finding = await page.getByRole('heading', { level: 1 }).boundingBox();
		expect(asked!.y + asked!.height).toBeLessThanOrEqual(finding!.y);
		const chart = page.locator('.figure .window');
		const place = await chart.boundingBox();
		expect(place!.y).toBeLessThan(900);
		await link.evaluate((one) => (one.style.display = 'none'));
		expect(await chart.boundingBox()).toEqual(place);
		await link.evaluate((one) => (one.style.display = ''));
		await link.click();
		await expect(page).toHaveURL(target);
		await expect(page.locator('#predict-form')).toHaveAttribute('data-alive', '');
	}
});
