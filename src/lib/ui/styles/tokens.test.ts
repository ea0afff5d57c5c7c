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
const lines = ['band-edge', 'outturn', 'reference', 'accent'].flatMap((ink) =>
	FILLS.map((ground) => ({ ink, ground, least: 3 }))
);
const edges = [
	...GROUNDS.map((ground) => ({ ink: 'edge', ground, least: 3 })),
	{ ink: 'on-accent', ground: 'accent', least: 4.5 },
	{ ink: 'use-first', ground: 'use-second', least: 2 },
	{ ink: 'ink', ground: 'use-rest', least: 4.5 }
];

describe.each([
	['light', light],
	['dark', dark]
] as const)('VIZ-20, VIZ-21: contrast of the tokens in the %s theme', (_theme, colours) => {
	it.each([...text, ...lines, ...edges])(
		'$ink on $ground is at least $least',
		({ ink, ground, least }) => {
			const [one, other] = [colours.get(ink), colours.get(ground)];
			if (one === undefined || other === undefined) throw new Error(`no ${ink} or ${ground}`);
			expect(contrast(one, other)).toBeGreaterThanOrEqual(least);
		}
	);
});
