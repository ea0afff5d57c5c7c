/** Brings the simulator to life. A script of its own, without SvelteKit's, which this page would have no use for (decision 0037). */
import { hydrate } from 'svelte';
import Simulator from './Simulator.svelte';
import { SIMULATOR_PLACE, SIMULATOR_PROPS, type SimulatorProps } from './simulator-place.ts';

const place = document.getElementById(SIMULATOR_PLACE);
const props = document.getElementById(SIMULATOR_PROPS)?.textContent;
if (place !== null && props)
	hydrate(Simulator, { target: place, props: JSON.parse(props) as SimulatorProps });
