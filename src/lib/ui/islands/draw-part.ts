/** Draws a part as text. Server only: in a browser `#draw-part` is `not-drawn-here.ts`. */
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { PARTS, type PartName, type PartProps } from './parts.ts';

const components = Object.fromEntries(
	await Promise.all(
		Object.entries(PARTS).map(async ([name, fetchPart]) => [name, await fetchPart()])
	)
) as Record<PartName, Component<PartProps>>;

/** The HTML of a part. */
export default function drawPart(name: PartName, props: PartProps): string {
	return render(components[name], { props }).body;
}
