/** The words of the printed list of choices. */
import type { Scenario } from '#scenario/scenario.ts';
import type { LeverControl } from '#scenario/simulator-view.ts';
import { exactCount } from '#ui/format.ts';

export const PRINTED_TITLE = 'What this scenario sets';
export const BELIEF = 'Belief about all the measures together:';
export const OWN = 'your own';
/** Where what no source is named for comes from. */
export function assumedWords(origin: string): string {
	return `Where beliefs and other assumptions come from: ${origin}/assumptions`;
}

/** Who published the announced setting, and when. */
export function sourceWords({ source }: LeverControl): string {
	return `Source: ${source.title}, ${source.date}.`;
}

/** How the simulations were made. */
export function runWords({ drawCount, seed }: Scenario): string {
	return `${exactCount(drawCount)} simulations, seed ${seed}`;
}

/** Which model and data, before the address. */
export function modelWords({ modelId, modelVersion }: Scenario, knownAt: string): string {
	return `Model ${modelId} ${modelVersion}, data as known at the end of ${knownAt}. This scenario:`;
}
