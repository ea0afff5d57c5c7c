/** The parts of the simulator page whose script is not in the first load, by name. */
import type { Component } from 'svelte';
import type { SimulatorState } from '#ui/state/simulator-state.svelte.ts';

/** A part's properties: the state that it shows. */
export interface PartProps extends Record<string, unknown> {
	readonly simulator: SimulatorState;
}

/** A part as a component. */
type Part = Component<{ simulator: SimulatorState }>;

const besideChart = () => import('./parts-beside-chart.ts');
const below = () => import('./parts-below.ts');

/** Fetches a part. */
export const PARTS = {
	analysis: async () => (await below()).analysis,
	'belief-choice': async () => (await besideChart()).beliefChoice,
	'dot-plot': async () => (await below()).dotPlot,
	'chart-figure': async () => (await besideChart()).chartFigure,
	'further-choices': async () => (await besideChart()).furtherChoices,
	'money-ledger': async () => (await below()).moneyLedger,
	'printed-choices': async () => (await besideChart()).printedChoices,
	'would-have-to-be-true': async () => (await below()).wouldHaveToBeTrue
} as const satisfies Record<string, () => Promise<Part>>;

export type PartName = keyof typeof PARTS;
