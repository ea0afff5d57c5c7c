/** Draws the simulator as text. Server only: in SvelteKit's scripts `#draw-simulator` is `simulator-not-drawn.ts`. */
import { render } from 'svelte/server';
import type { SimulatorView } from '#scenario/simulator-view.ts';
import Simulator from './Simulator.svelte';
import { SIMULATOR_VIEW } from './simulator-place.ts';

export { preloads, script, styles } from './start-simulator.ts?page-script';

/** The HTML of the simulator. */
export function drawSimulator(view: SimulatorView): string {
	return render(Simulator, { props: { view } }).body;
}

/** The view as an element that the script reads and nobody sees. No text in it can end the element or be read as HTML. */
export function viewElement(view: SimulatorView): string {
	const json = JSON.stringify(view).replaceAll('<', String.raw`\u003c`);
	return `<script type="application/json" id="${SIMULATOR_VIEW}">${json}</script>`;
}
