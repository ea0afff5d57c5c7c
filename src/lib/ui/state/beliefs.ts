/** What becomes of a scenario when the reader chooses beliefs. */
import { OWN_BELIEFS } from '#scenario/default-scenario.ts';
import { EVERY_MEASURE, type AssumptionSetting, type Scenario } from '#scenario/scenario.ts';
import type { BeliefSetChoice } from '#scenario/simulator-view.ts';

type BeliefSets = readonly BeliefSetChoice[];

/** The reader's own belief about every measure, or the effect of the chosen set as a starting point. */
export function ownBeliefOf(scenario: Scenario, sets: BeliefSets): AssumptionSetting {
	const chosen = sets.find(({ id }) => id === scenario.beliefSet);
	return (
		scenario.assumptions[EVERY_MEASURE] ??
		chosen?.effect ??
		sets[0]?.effect ?? { low: 0, central: 0, high: 0 }
	);
}

/** The scenario with a named set. Who takes a set takes its word: own numbers for what it speaks of go. */
export function withBeliefSet(scenario: Scenario, sets: BeliefSets, id: string): Scenario {
	if (id === OWN_BELIEFS) return withOwnBelief(scenario, ownBeliefOf(scenario, sets));
	const spoken = new Set([EVERY_MEASURE, ...(sets.find((one) => one.id === id)?.speaksOf ?? [])]);
	const kept = Object.entries(scenario.assumptions).filter(([one]) => !spoken.has(one));
	return { ...scenario, beliefSet: id, assumptions: Object.fromEntries(kept) };
}

/** The scenario with the same belief of the reader's own about every measure. */
export function withOwnBelief(scenario: Scenario, belief: AssumptionSetting): Scenario {
	const assumptions = { ...scenario.assumptions, [EVERY_MEASURE]: belief };
	return { ...scenario, beliefSet: OWN_BELIEFS, assumptions };
}
