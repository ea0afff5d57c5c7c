/** The distributions a scenario draws from: the edition's, then the belief set's, then the reader's own. */
import type { Distribution } from '#engine/draws/distribution.ts';
import type { Edition } from '#model/edition.ts';
import { EVERY_MEASURE, type Scenario } from './scenario.ts';

/** A distribution for every assumption of the edition. */
export function scenarioDistributions(
	edition: Edition,
	scenario: Scenario
): Record<string, Distribution> {
	const distributions: Record<string, Distribution> = { ...edition.assumptions };
	const replace = (id: string, setting: { low: number; central: number; high: number }) => {
		const before = distributions[id];
		if (before === undefined) throw new RangeError(`the edition has no assumption ${id}`);
		const { low, central, high } = setting;
		// A replaced fixed number with a range needs a shape; PERT is the one used for beliefs.
		const kind = before.kind === 'fixed' && low !== high ? 'pert' : before.kind;
		distributions[id] = { kind, low, central, high };
	};
	const set = edition.beliefSets.find(({ id }) => id === scenario.beliefSet);
	if (set !== undefined) {
		for (const id of edition.beliefsAboutMeasures) replace(id, set.effect);
		for (const [id, setting] of Object.entries(set.assumptions)) replace(id, setting);
	}
	const every = scenario.assumptions[EVERY_MEASURE];
	if (every !== undefined) for (const id of edition.beliefsAboutMeasures) replace(id, every);
	for (const [id, setting] of Object.entries(scenario.assumptions))
		if (id !== EVERY_MEASURE) replace(id, setting);
	return distributions;
}
