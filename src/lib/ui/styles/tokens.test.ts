import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const [lightCss = '', darkCss = ''] = css.split('prefers-color-scheme: dark');

function coloursIn(part: string): Map<string, string> {
	return new Map(
		[...part.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [
			name,
			hex
		])
	);
}

const light = coloursIn(lightCss);
const dark = coloursIn(darkCss.split('@media print')[0] ?? '');

function luminance(hex: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
		const channel = parseInt(hex.slice(start, start + 2), 16) / 255;
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
	const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (lighter + 0.05) / (darker + 0.05);
}

const GROUNDS = ['paper', 'card'];
const FILLS = [...GROUNDS, 'band-90', 'band-60', 'band-30'];

const text = ['ink', 'ink-soft', 'accent', 'outturn', 'band-edge', 'history'].flatMap((ink) =>
	[...GROUNDS, 'accent-soft'].map((ground) => ({ ink, ground, least: 4.5 }))
);
/* What a line, a marker or the focus ring can lie on. */
const lines = ['history', 'band-edge', 'outturn', 'reference', 'accent'].flatMap((ink) =>
	[...FILLS, 'accent-soft', 'use-rest'].map((ground) => ({ ink, ground, least: 3 }))
);
const edges = [
	...[...GROUNDS, 'use-rest', 'accent-soft'].map((ground) => ({ ink: 'edge', ground, least: 3 })),
	{ ink: 'on-accent', ground: 'accent', least: 4.5 },
	{ ink: 'ink', ground: 'use-rest', least: 4.5 }
];
/* Fills side by side, and on their ground. */
const fills = [
	{ ink: 'use-first', ground: 'use-second', least: 3 },
	...['use-first', 'use-second'].flatMap((ink) =>
		GROUNDS.map((ground) => ({ ink, ground, least: 3 }))
	)
];

type Colours = ReadonlyMap<string, string>;

function hexOf(colours: Colours, name: string): string {
	const hex = colours.get(name);
	if (hex === undefined) throw new Error(`no ${name}`);
	return hex;
}

/** A colour drawn over another one, with an opacity. */
function over(one: string, other: string, opacity: number): string {
	const channels = [1, 3, 5].map((start) => {
		const [top, below] = [one, other].map((hex) => parseInt(hex.slice(start, start + 2), 16));
		return Math.round(opacity * (top ?? 0) + (1 - opacity) * (below ?? 0));
	});
	return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** The hue in degrees, and how much of a colour it is at all. */
function hueOf(hex: string): { hue: number; chroma: number } {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
		(start) => parseInt(hex.slice(start, start + 2), 16) / 255
	);
	const most = Math.max(red, green, blue);
	const chroma = most - Math.min(red, green, blue);
	if (chroma === 0) return { hue: 0, chroma };
	const turned =
		most === red
			? ((green - blue) / chroma + 6) % 6
			: most === green
				? (blue - red) / chroma + 2
				: (red - green) / chroma + 4;
	return { hue: 60 * turned, chroma };
}

describe.each([
	['light', light],
	['dark', dark]
] as const)('contrast of the tokens in the %s theme', (_theme, colours) => {
	it.each([...text, ...lines, ...edges, ...fills])(
		'VIZ-20: $ink on $ground is at least $least',
		({ ink, ground, least }) => {
			expect(contrast(hexOf(colours, ink), hexOf(colours, ground))).toBeGreaterThanOrEqual(least);
		}
	);

	it('VIZ-20: bands step from the paper inwards, and sample futures stay fainter than lines', () => {
		const distance = FILLS.slice(2).map((fill) =>
			contrast(hexOf(colours, fill), hexOf(colours, 'paper'))
		);
		expect(distance).toEqual([...distance].sort((a, b) => a - b));
		for (const [place, step] of distance.entries())
			expect(step / (distance[place - 1] ?? 1)).toBeGreaterThan(1.08);
		for (const fill of FILLS) {
			const ground = hexOf(colours, fill);
			const line = hexOf(colours, 'band-edge');
			const future = contrast(over(line, ground, 0.45), ground);
			// A texture, seen and never read alone: the edges and the table hold what they show together.
			expect(future).toBeGreaterThan(1.3);
			expect(future).toBeLessThan(contrast(line, ground));
		}
	});

	it('VIZ-21: at most four hues, and none tells good from bad', () => {
		const hues = [...colours.values()]
			.map(hueOf)
			.filter(({ chroma }) => chroma > 0.2)
			.map(({ hue }) => hue);
		const families = new Set(hues.map((hue) => Math.round(hue / 45) % 8));
		expect(families.size).toBeLessThanOrEqual(4);
		// Neither signal red nor green.
		expect(hues.filter((hue) => hue < 15 || hue > 345 || (hue > 80 && hue < 165))).toEqual([]);
	});
});

it('the two themes name the same colours', () => {
	expect([...dark.keys()].sort()).toEqual([...light.keys()].sort());
});
