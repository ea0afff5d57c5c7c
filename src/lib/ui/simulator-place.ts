/** Where in the page the simulator stands, and what it was drawn with, which the server writes and the script reads. */
import type { SimulatorView } from '#scenario/simulator-view.ts';

export interface SimulatorProps extends Record<string, unknown> {
	readonly view: SimulatorView;
	/** The search part of the address that the view was made of. */
	readonly drawnFor: string;
}

/** The id of the element in which the simulator stands. */
export const SIMULATOR_PLACE = 'simulator';

/** The id of the element with its properties, as JSON. */
export const SIMULATOR_PROPS = 'simulator-props';
