/** Where an address leads: the simulator with a scenario in its address is rendered when asked for. */
import type { Reroute } from '@sveltejs/kit';

/** Sends `/?…` to the route that reads the scenario, on both sides. */
export const reroute: Reroute = ({ url }) => {
	if (url.pathname === '/' && url.search !== '') return '/scenario';
};
