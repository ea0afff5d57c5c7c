/** Everything a page needs to show the scenario of an address. */
import type { Edition } from '#model/edition.ts';
import { DEFLATOR } from './deflator.ts';
import { editionKeys, loadEdition } from './editions.ts';
import { loadDocumentation } from './explain-documentation.ts';
import { leverControls } from './lever-controls.ts';
import { chartViewFromLink } from './link/chart-view.ts';
import { scenarioFromLink } from './link/scenario-from-link.ts';
import { monthlyHistory } from './monthly-history.ts';
import { otherChanges } from './other-changes.ts';
import { runOnEdition } from './run-scenario.ts';
import type { SimulatorView } from './simulator-view.ts';

/** Reads an address's search part, runs its scenario and gathers what the page shows. Any text is safe. */
export async function viewScenario(search: string): Promise<SimulatorView> {
	const { scenario, notices } = await scenarioFromLink(search);
	const edition = await loadEdition(scenario);
	if (edition === null) throw new RangeError('a scenario from a link always has an edition');
	const bounds = edition.assumptions[edition.beliefsAboutMeasures[0] ?? ''];
	return {
		scenario,
		result: runOnEdition(edition, scenario),
		chartView: chartViewFromLink(search),
		vintages: editionKeys()
			.filter(
				({ modelId, modelVersion }) =>
					modelId === scenario.modelId && modelVersion === scenario.modelVersion
			)
			.map(({ vintage }) => vintage)
			.sort(),
		levers: leverControls(edition),
		beliefSets: edition.beliefSets.map(({ id, title, summary, effect, assumptions }) => ({
			id,
			title,
			summary,
			effect,
			speaksOf: [...edition.beliefsAboutMeasures, ...Object.keys(assumptions)]
		})),
		defaultBeliefSet: edition.defaultBeliefSet,
		ownBelief: { min: bounds?.min ?? -0.5, max: bounds?.max ?? 0.9, step: 0.01 },
		history: await monthlyHistory(),
		announcement: edition.announcement,
		deflator: await deflator(edition),
		otherChanges: otherChanges(edition, scenario),
		needed: null,
		limits: edition.limits,
		notices
	};
}

async function deflator(edition: Edition): Promise<SimulatorView['deflator']> {
	const { assumptions } = await loadDocumentation(edition);
	const about = assumptions.find(({ id }) => id === DEFLATOR)?.rationale ?? '';
	return { yearlyGrowth: edition.assumptions[DEFLATOR]?.central ?? 0, about };
}
