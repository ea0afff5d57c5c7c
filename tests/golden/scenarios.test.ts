/** Stored results of named scenarios: a change of any figure is seen, and has to be meant. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { scenarioFromLink } from '#scenario/link/scenario-from-link.ts';
import { publishedResult } from '#scenario/published-result.ts';
import { runScenario } from '#scenario/run-scenario.ts';
import { GOLDEN_SCENARIOS, goldenPlace } from './golden-scenarios.ts';

it.each(GOLDEN_SCENARIOS)('$name gives the stored figures', async ({ name, search }) => {
	const { scenario, notices } = await scenarioFromLink(search);
	expect(notices).toEqual([]);
	const stored: unknown = JSON.parse(readFileSync(goldenPlace(name), 'utf8'));
	expect(publishedResult(await runScenario(scenario))).toEqual(stored);
});
