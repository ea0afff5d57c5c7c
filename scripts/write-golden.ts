/** Stores today's figures of the golden scenarios. Run it only when a change of figures is meant, and say so. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { scenarioFromLink } from '#scenario/link/scenario-from-link.ts';
import { publishedResult } from '#scenario/published-result.ts';
import { runScenario } from '#scenario/run-scenario.ts';
import { GOLDEN_SCENARIOS, goldenPlace } from '../tests/golden/golden-scenarios.ts';

mkdirSync(new URL('.', goldenPlace('any')), { recursive: true });
for (const { name, search } of GOLDEN_SCENARIOS) {
	const { scenario } = await scenarioFromLink(search);
	const text = JSON.stringify(publishedResult(await runScenario(scenario)), null, '\t');
	writeFileSync(goldenPlace(name), `${text}\n`);
	console.log(`stored ${name}`);
}
