/** The parts of the simulator page whose script is not in the first load, by name. */
import type { Component } from 'svelte';
import type { SimulatorState } from '#ui/state/simulator-state.svelte.ts';

/** A part's properties: the state that it shows. */
export interface PartProps extends Record<string, unknown> {
	readonly simulator: SimulatorState;
}

/** A part as a module. */
interface PartModule {
	readonly default: Component<{ simulator: SimulatorState }>;
}

/** Fetches a part. */
export const PARTS = {
	analysis: () => import('#ui/analysis/AnalysisParts.svelte'),
	'belief-choice': () => import('#ui/controls/BeliefChoice.svelte'),
	'dot-plot': () => import('#ui/charts/DotPlot.svelte'),
	'chart-figure': () => import('#ui/finding/ChartFigure.svelte'),
	'further-choices': () => import('#ui/controls/FurtherChoices.svelte'),
	'money-ledger': () => import('#ui/ledger/MoneyLedger.svelte'),
	'printed-choices': () => import('#ui/finding/PrintedChoices.svelte'),
	'would-have-to-be-true': () => import('#ui/analysis/WouldHaveToBeTrue.svelte')
} as const satisfies Record<string, () => Promise<PartModule>>;

export type PartName = keyof typeof PARTS;
