/** The scenario of an address given on a command line, with its edition. A command line does not guess. */
import { refused, type Outcome } from '#data/problem.ts';
import type { Edition } from '#model/edition.ts';
import { loadEdition } from '#scenario/editions.ts';
import { scenarioFromLink } from '#scenario/link/scenario-from-link.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { searchOf } from './search-of-address.ts';

/** Reads an address; anything in it that is not understood is a problem. No address is the announced scenario. */
export async function linkedScenario(
	link = ''
): Promise<Outcome<{ edition: Edition; scenario: Scenario }>> {
	const { scenario, notices } = await scenarioFromLink(searchOf(link));
	const [notice] = notices;
	if (notice !== undefined)
		return refused(
			notice.code,
			notice.sentence,
			'Nothing was run, because a command line should not guess.'
		);
	const edition = await loadEdition(scenario);
	if (edition === null) throw new RangeError('a scenario from a link always has an edition');
	return { ok: true, value: { edition, scenario } };
}
