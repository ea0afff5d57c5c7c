/** The scenario of an edition in which nothing has been changed. */
import type { Edition } from '#model/edition.ts';
import type { Scenario } from './scenario.ts';

/** Draws at rest: for most figures as precise as 10,000 to 40,000 plain random draws (decision 0023), and quick everywhere. */
export const DEFAULT_DRAW_COUNT = 4096;
export const DEFAULT_SEED = 1;
/** The belief set under which the reader's own low, likely and high stand. */
export const OWN_BELIEFS = 'own';

/** Every lever as announced, the edition's own belief set. */
export function defaultScenario(edition: Edition): Scenario {
	return {
		modelId: edition.modelId,
		modelVersion: edition.modelVersion,
		vintage: edition.vintage,
		seed: DEFAULT_SEED,
		drawCount: DEFAULT_DRAW_COUNT,
		levers: Object.fromEntries(edition.levers.map(({ id, announced }) => [id, announced])),
		beliefSet: edition.defaultBeliefSet,
		assumptions: {}
	};
}
