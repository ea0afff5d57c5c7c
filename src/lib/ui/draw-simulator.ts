/** Draws the simulator as text. Server only: in SvelteKit's scripts `#draw-simulator` is `simulator-not-drawn.ts`. */
import { render } from 'svelte/server';
import Simulator from './Simulator.svelte';
import { SIMULATOR_PROPS, type SimulatorProps } from './simulator-place.ts';

export { preloads, script, styles } from './start-simulator.ts?page-script';

/** The HTML of the simulator. */
export function drawSimulator(props: SimulatorProps): string {
	return render(Simulator, { props }).body;
}

/** The properties as an element that the script reads and nobody sees. No text in it can end the element or be read as HTML. */
export function propsElement(props: SimulatorProps): string {
	const json = JSON.stringify(props).replaceAll('<', String.raw`\u003c`);
	return `<script type="application/json" id="${SIMULATOR_PROPS}">${json}</script>`;
}
