import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Edition } from '#model/edition.ts';
import { defaultScenario } from './default-scenario.ts';
import { editionKeys, loadEdition } from './editions.ts';
import { runOnEdition } from './run-scenario.ts';
import { ScenarioRunner } from './scenario-runner.ts';
import { EVERY_MEASURE, type Scenario } from './scenario.ts';

const editions = await Promise.all(
	editionKeys().map(async (key) => (await loadEdition(key)) as Edition)
);
const [edition, later] = editions as [Edition, Edition];
const start = { ...defaultScenario(edition), drawCount: 128 };

/* Steps of one reader: mostly the same lever again, as in a drag; now and then something else. */
const step: fc.Arbitrary<(scenario: Scenario) => Scenario> = fc.oneof(
	...['border-command', 'interpol', 'organised-crime', 'calmness'].map((id) =>
		fc
			.integer({ min: 0, max: id === 'calmness' ? 4 : 30 })
			.map((setting) => (scenario: Scenario) => ({
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
	fc
		.constantFrom(64, 96, 128, 256)
		.map((drawCount) => (scenario: Scenario) => ({ ...scenario, drawCount })),
	fc.constantFrom(1, 2, 4294967295).map((seed) => (scenario: Scenario) => ({ ...scenario, seed })),
	fc.constantFrom(...editions).map((next) => (scenario: Scenario) => on(next, scenario))
);

function on({ vintage }: Edition, scenario: Scenario): Scenario {
	return { ...scenario, vintage };
}

function editionOf({ vintage }: Scenario): Edition {
	return editions.find((one) => one.vintage === vintage) as Edition;
}

/** Runs scenarios one after the other with one runner, and each on its own; before some it gets ready for a drag. */
function expectSame(
	scenarios: readonly Scenario[],
	readyFor: readonly (readonly string[] | null)[] = []
): void {
	const runner = new ScenarioRunner();
	scenarios.forEach((scenario, i) => {
		const levers = readyFor[i] ?? null;
		// What it gets ready for is the scenario before the move, as when a pointer comes near a lever.
		const before = scenarios[i - 1] ?? start;
		if (levers !== null) runner.prepareOnEdition(editionOf(before), before, levers);
		expect(runner.runOnEdition(editionOf(scenario), scenario)).toEqual(
			runOnEdition(editionOf(scenario), scenario)
		);
	});
}

const readiness = fc.array(
	fc.option(fc.subarray(['border-command', 'interpol', 'calmness', 'prevention-change'])),
	{ maxLength: 8 }
);

test('whatever was run before, a result has the bits of a run on its own', () => {
	fc.assert(
		fc.property(fc.array(step, { minLength: 2, maxLength: 8 }), readiness, (steps, readyFor) => {
			let scenario: Scenario = start;
			expectSame(
				steps.map((change) => (scenario = change(scenario))),
				readyFor
			);
		}),
		{ numRuns: 12 }
	);
}, 60_000);

/* In the middle of a drag nothing but one part changes, so nothing but that part can tell the runner. */
test.each<[string, (scenario: Scenario) => Scenario]>([
	['the edition', (scenario) => on(later, scenario)],
	['the seed', (scenario) => ({ ...scenario, seed: 2 })],
	['the count', (scenario) => ({ ...scenario, drawCount: 64 })],
	['the belief set', (scenario) => ({ ...scenario, beliefSet: 'backfires' })],
	[
		'a belief',
		(scenario) => ({
			...scenario,
			assumptions: { [EVERY_MEASURE]: { low: 0, central: 0.2, high: 0.4 } }
		})
	]
])('a drag goes on rightly when %s changes', (_, change) => {
	const dragged = [0, 50, 100].map((setting) => ({
		...start,
		levers: { ...start.levers, interpol: setting / 10 }
	}));
	const last = dragged.at(-1) as Scenario;
	expectSame([...dragged, change(last), last, ...dragged.map(change), ...dragged]);
});

test('a drag of weather moves the reference too, and a drag of money leaves it', () => {
	for (const id of ['calmness', 'prevention-change', 'border-command']) {
		const settings = id === 'border-command' ? [10, 90, 200] : [0.02, 0.05, 0.08];
		const dragged = settings.map((setting) => ({
			...start,
			levers: { ...start.levers, [id]: setting }
		}));
		expectSame(dragged, [[id]]);
	}
});
