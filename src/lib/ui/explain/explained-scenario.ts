/** The scenario that the workings of the simulator's figures are of. */
import { linkFromScenario } from '#scenario/link/link-from-scenario.ts';
import type { SimulatorState } from '#ui/state/simulator-state.svelte.ts';

/** Its link; '' for the announced scenario on the oldest data, which is what a bare address explains. */
export function explainedScenario({
	isAsAnnounced,
	result,
	view
}: Pick<SimulatorState, 'isAsAnnounced' | 'result' | 'view'>): string {
	const isBare = isAsAnnounced && result.scenario.vintage === view.vintages[0];
	return isBare ? '' : linkFromScenario(result.scenario);
}
