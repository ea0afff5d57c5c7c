import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Edition } from '#model/edition.ts';
import { defaultScenario } from './default-scenario.ts';
import { DEFAULT_EDITION, loadEdition } from './editions.ts';
import { runOnEdition } from './run-scenario.ts';
import { ScenarioRunner } from './scenario-runner.ts';
import { EVERY_MEASURE, type Scenario } from './scenario.ts';

const edition = (await loadEdition(DEFAULT_EDITION)) as Edition;
const start = { ...defaultScenario(edition), drawCount: 128 };

/* Steps of one reader: mostly the same lever again, as in a drag; now and then something else. */
const step: fc.Arbitrary<(scenario: Scenario) => Scenario> = fc.oneof(
	...['border-command', 'interpol', 'organised-crime'].map((id) =>
		fc.integer({ min: 0, max: 30 }).map((setting) => (scenario: Scenario) => ({
			...scenario,
			levers: { ...scenario.levers, [id]: setting }
		}))
	),
	fc
		.constantFrom(...edition.beliefSets.map(({ id }) => id))
		.map((beliefSet) => (scenario: Scenario) => ({
			...scenario,
			beliefSet,
			assumptions: {}
		})),
	fc.double({ min: 0, max: 0.3, noNaN: true }).map((effect) => (scenario: Scenario) => ({
		...scenario,
		assumptions: { [EVERY_MEASURE]: { low: 0, central: effect, high: 0.4 } }
	})),
	fc.constantFrom(64, 128).map((drawCount) => (scenario: Scenario) => ({ ...scenario, drawCount }))
);

test('whatever was run before, a result has the bits of a run on its own', () => {
	fc.assert(
		fc.property(fc.array(step, { minLength: 2, maxLength: 8 }), (steps) => {
			const runner = new ScenarioRunner();
			let scenario: Scenario = start;
			for (const change of steps) {
				scenario = change(scenario);
				expect(runner.runOnEdition(edition, scenario)).toEqual(runOnEdition(edition, scenario));
			}
		}),
		{ numRuns: 8 }
	);
}, 60_000);
