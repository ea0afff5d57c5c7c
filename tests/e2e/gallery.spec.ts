/** What the gallery shows, looked at as pixels in this run: no stored pictures, since fonts differ between machines. */
import { expect, test, type Page } from '@playwright/test';
import {
	colourDifference,
	contrast,
	pixelsOf,
	type PagePixels,
	type Pixel
} from '../support/page-pixels.ts';

test.describe.configure({ mode: 'parallel' });

const SERIES = ['history', 'reference', 'outturn', 'band-edge'] as const;
const DEFICIENCIES = ['none', 'achromatopsia', 'protanopia', 'deuteranopia', 'tritanopia'] as const;

test('the gallery is linked from no page, and asks not to be found', async ({ page, request }) => {
	await page.goto('/gallery');
	await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
	for (const address of ['/', '/about', '/explain'])
		expect(await (await request.get(address)).text(), address).not.toContain('/gallery');
});

for (const address of ['/gallery', '/gallery/hopeful', '/gallery/newer-data'])
	test(`${address} shows every component with its styles`, async ({ page }) => {
		await page.goto(address);
		// No token is plain black, which is what shapes are filled with where a style sheet is missing.
		const bare = await page.evaluate(() =>
			[...document.querySelectorAll('main svg :is(path, rect, circle)')]
				.filter((shape) => getComputedStyle(shape).fill === 'rgb(0, 0, 0)')
				.map((shape) => shape.outerHTML.slice(0, 100))
		);
		expect(bare).toEqual([]);
	});

/** The colours that tokens have on the screen now. */
async function tokenColours(page: Page, names: readonly string[]) {
	await page.locator('[data-token]').first().scrollIntoViewIfNeeded();
	const pixels = await pixelsOf(page);
	const colours = new Map<string, Pixel>();
	for (const name of names) {
		const box = await page.locator(`[data-token="${name}"]`).boundingBox();
		if (box === null) throw new Error(`no swatch of ${name}`);
		colours.set(name, pixels.at(box.x + box.width / 2, box.y + box.height / 2));
	}
	return colours;
}

/** How the series of the chart differ from each other beside their colour. */
async function shapes(page: Page) {
	return page.evaluate(() => {
		const dashOf = (selector: string) => {
			const path = document.querySelector(selector);
			return path === null ? null : getComputedStyle(path).strokeDasharray;
		};
		const hasMarkers = document.querySelector('[data-status="final"]') !== null;
		return {
			history: `${dashOf('path.history')} no marker`,
			reference: `${dashOf('path.reference')} no marker`,
			outturn: `${dashOf('path.outturn')} ${hasMarkers ? 'marker' : 'no marker'}`,
			'band-edge': `${dashOf('path.edge')} around a fill`
		};
	});
}

for (const colorScheme of ['light', 'dark'] as const)
	test(`VIZ-10, VIZ-21: the series stay distinct with every colour vision, ${colorScheme}`, async ({
		page
	}) => {
		await page.emulateMedia({ colorScheme });
		await page.goto('/gallery');
		const shape = await shapes(page);
		const session = await page.context().newCDPSession(page);
		for (const type of DEFICIENCIES) {
			await session.send('Emulation.setEmulatedVisionDeficiency', { type });
			const colours = await tokenColours(page, SERIES);
			for (const [place, one] of SERIES.entries())
				for (const other of SERIES.slice(place + 1)) {
					const difference = colourDifference(colours.get(one)!, colours.get(other)!);
					const isDistinct = difference >= 20 || shape[one] !== shape[other];
					expect(isDistinct, `${type}: ${one} and ${other}`).toBe(true);
				}
			// What happened is told apart from everything simulated by shape, whatever the colours do.
			expect(shape.outturn).toMatch(/^(?!none).* marker$/);
			if (type === 'none' || type === 'tritanopia')
				for (const other of ['reference', 'band-edge'] as const)
					expect(
						colourDifference(colours.get('outturn')!, colours.get(other)!),
						`${type}: outturn and ${other}`
					).toBeGreaterThanOrEqual(20);
		}
	});

/** Places along a drawn line, in the window. */
async function placesOn(page: Page, selector: string) {
	return page.evaluate((wanted) => {
		const paths = [...document.querySelectorAll<SVGPathElement>(wanted)];
		return paths.flatMap((path) => {
			const matrix = path.getScreenCTM();
			if (matrix === null) return [];
			const length = path.getTotalLength();
			return Array.from({ length: 40 }, (_, i) => {
				const { x, y } = path.getPointAtLength((length * (i + 0.5)) / 40).matrixTransform(matrix);
				return { x, y };
			});
		});
	}, selector);
}

/** The strongest contrast of a line with what lies a few pixels beside it, at one place. */
function contrastAt(pixels: PagePixels, { x, y }: { x: number; y: number }): number {
	const near = [-2, -1, 0, 1, 2].flatMap((dx) =>
		[-2, -1, 0, 1, 2].map((dy) => pixels.at(x + dx, y + dy))
	);
	const around = [
		[-9, 0],
		[9, 0],
		[0, -9],
		[0, 9]
	].map(([dx = 0, dy = 0]) => pixels.at(x + dx, y + dy));
	return Math.max(...near.flatMap((one) => around.map((other) => contrast(one, other))));
}

for (const colorScheme of ['light', 'dark'] as const)
	test(`VIZ-20: lines, edges and the focus ring have 3:1 as pixels, ${colorScheme}`, async ({
		page
	}) => {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width: 1440, height: 1000 });
		await page.goto('/gallery');
		await page.locator('path.outturn').scrollIntoViewIfNeeded();
		await page.evaluate(() =>
			document.querySelector('path.outturn')?.scrollIntoView({ block: 'center' })
		);
		const pixels = await pixelsOf(page);
		for (const selector of [
			'path.history',
			'path.outturn',
			'path.reference',
			'[data-band="90"] path.edge'
		]) {
			const seen = (await placesOn(page, selector))
				.map((place) => contrastAt(pixels, place))
				.sort((a, b) => a - b);
			// Gaps of dashes and crossings with other lines are places of a line too: half of them must be plain.
			expect(seen[Math.floor(seen.length / 2)], selector).toBeGreaterThanOrEqual(3);
		}
		const ring = page.getByText('With the focus ring');
		await ring.scrollIntoViewIfNeeded();
		const box = (await ring.boundingBox())!;
		const shown = await pixelsOf(page);
		const [middle, outside] = [box.y + box.height / 2, box.x - 12];
		expect(
			contrast(shown.at(box.x - 3.5, middle), shown.at(outside, middle))
		).toBeGreaterThanOrEqual(4.5);
	});

test('VIZ-24: with forced colours bands become outlines, and lines keep dashes and markers', async ({
	page
}) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto('/gallery');
	const drawn = await page.evaluate(() => {
		const styleOf = (selector: string) => {
			const { fill, stroke, strokeDasharray } = getComputedStyle(
				document.querySelector(selector) as Element
			);
			return { fill, hasStroke: stroke !== 'none', isDashed: strokeDasharray !== 'none' };
		};
		return {
			fills: [...document.querySelectorAll('[data-band]')].map((band) =>
				styleOf(`[data-band="${band.getAttribute('data-band')}"] path.fill`)
			),
			edge: styleOf('[data-band="90"] path.edge'),
			reference: styleOf('path.reference'),
			outturn: styleOf('path.outturn'),
			markers: document.querySelectorAll('[data-status]').length
		};
	});
	expect(drawn.fills).toHaveLength(3);
	for (const fill of drawn.fills) expect(fill).toMatchObject({ fill: 'none', hasStroke: true });
	expect(drawn.edge.hasStroke).toBe(true);
	expect([drawn.reference.isDashed, drawn.outturn.isDashed]).toEqual([true, true]);
	expect(drawn.markers).toBeGreaterThan(10);
});
