/** Brings the simulator to life. A script of its own, without SvelteKit's, which this page would have no use for (decision 0037). */
import { hydrate } from 'svelte';
import type { SimulatorView } from '#scenario/simulator-view.ts';
import Simulator from './Simulator.svelte';
import { SIMULATOR_PLACE, SIMULATOR_VIEW } from './simulator-place.ts';

const place = document.getElementById(SIMULATOR_PLACE);
const view = document.getElementById(SIMULATOR_VIEW)?.textContent;
if (place !== null && view)
	hydrate(Simulator, { target: place, props: { view: JSON.parse(view) as SimulatorView } });
