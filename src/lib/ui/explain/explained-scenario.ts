/** The scenario that the workings of the simulator's figures are of. */
import { linkFromScenario } from '#scenario/link/link-from-scenario.ts';
import type { SimulatorState } from '#ui/state/simulator-state.svelte.ts';

/** Its link, which waits until a drag is over; '' for the announced scenario on the oldest data, which is what a bare address explains. */
export function explainedScenario({
	isAsAnnounced,
	resultAtRest,
	view
}: Pick<SimulatorState, 'isAsAnnounced' | 'resultAtRest' | 'view'>): string {
	const { scenario } = resultAtRest;
	const isBare = isAsAnnounced && scenario.vintage === view.vintages[0];
	return isBare ? '' : linkFromScenario(scenario);
}
