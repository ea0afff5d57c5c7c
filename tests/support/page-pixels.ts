/** Colours as a reader sees them: pixels of a page, and how far two of them differ. */
import type { Page } from '@playwright/test';

/** Red, green and blue, 0 to 255. */
export type Pixel = readonly [red: number, green: number, blue: number];

/** A picture of a page as pixels. */
export interface PagePixels {
	readonly width: number;
	readonly height: number;
	at(x: number, y: number): Pixel;
}

/** What the page's window shows now. The picture is decoded in a page of its own, which has no policy. */
export async function pixelsOf(page: Page): Promise<PagePixels> {
	const picture = await page.screenshot({ scale: 'css' });
	const decoder = await page.context().newPage();
	const { width, height, base64 } = await decoder.evaluate(async (encoded) => {
		const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
		const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
		const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
		const context = canvas.getContext('2d');
		if (context === null) throw new Error('no canvas');
		context.drawImage(bitmap, 0, 0);
		const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
		let text = '';
		for (let at = 0; at < data.length; at += 32_768)
			text += String.fromCharCode(...data.subarray(at, at + 32_768));
		return { width: bitmap.width, height: bitmap.height, base64: btoa(text) };
	}, picture.toString('base64'));
	await decoder.close();
	const data = Buffer.from(base64, 'base64');
	return {
		width,
		height,
		at(x, y) {
			const place = 4 * (Math.round(y) * width + Math.round(x));
			return [data[place] ?? 0, data[place + 1] ?? 0, data[place + 2] ?? 0];
		}
	};
}

function linear(channel: number): number {
	const share = channel / 255;
	return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function luminance([red, green, blue]: Pixel): number {
	return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The contrast ratio of WCAG 2, 1 to 21, unrounded. */
export function contrast(one: Pixel, other: Pixel): number {
	const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (lighter + 0.05) / (darker + 0.05);
}

/** The colour difference ΔE*ab of CIE 1976; about 2 is just seen, 20 is plainly another colour. */
export function colourDifference(one: Pixel, other: Pixel): number {
	const [a, b] = [lab(one), lab(other)];
	return Math.hypot(...a.map((part, place) => part - (b[place] ?? 0)));
}

function lab([red, green, blue]: Pixel): readonly number[] {
	const [r, g, b] = [linear(red), linear(green), linear(blue)];
	const root = (value: number) =>
		value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116;
	const x = root((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
	const y = root(0.2126 * r + 0.7152 * g + 0.0722 * b);
	const z = root((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
	return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
