/** The simulator's state of one view, in which nothing is ever run. */
import type { SimulatorView } from '#scenario/simulator-view.ts';
import { SimulatorState } from '#ui/state/simulator-state.svelte.ts';

function never(): never {
	throw new Error('nothing is run in the gallery');
}

/** A state to draw components from. */
export function stillSimulator(view: SimulatorView): SimulatorState {
	return new SimulatorState(view, {
		startWorker: never,
		startAnalysisWorker: never,
		showAddress: () => undefined,
		announcedScenario: never,
		everyControl: never
	});
}
