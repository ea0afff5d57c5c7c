import { expect, it } from 'vitest';
import type { Edition } from '#model/edition.ts';
import { defaultScenario } from './default-scenario.ts';
import { DEFAULT_EDITION, loadEdition } from './editions.ts';
import { scenarioFromLink } from './link/scenario-from-link.ts';
import { runOnEdition, runScenario } from './run-scenario.ts';
import { mostMovedByLaterReports } from './settings-known-then.ts';

const AT_ONCE = '?v=1&eu-data=1&eu-data-start=0&powers-start=0&germany-start=0';
const rangeOf = async (link: string) =>
	(await runScenario((await scenarioFromLink(link)).scenario)).firstTwelveMonths;

it('settings from later reports move the range as links with the earlier ones do', async () => {
	const edition = (await loadEdition(DEFAULT_EDITION)) as Edition;
	const { firstTwelveMonths: asSet } = runOnEdition(edition, defaultScenario(edition));
	// The beliefs in these measures start at no effect.
	expect(await rangeOf(AT_ONCE)).toEqual(asSet);
	const moves = await Promise.all(
		[0, 75].map(async (millions) => {
			const range = await rangeOf(`${AT_ONCE}&surveillance=${millions}`);
			return [0, 6].map((place) => Math.abs(range[place]! - asSet[place]!));
		})
	);
	const most = Math.max(...moves.flat());
	expect(most).toBeGreaterThan(0);
	expect(mostMovedByLaterReports(edition, asSet)).toBe(most);
});
