/** Scenarios picked at random, but the same ones each time. */
import fc from 'fast-check';
import type { Edition } from '#model/edition.ts';
import { EVERY_MEASURE, type AssumptionSetting, type Scenario } from '#scenario/scenario.ts';

const SCENARIO_SEED = 20241104;

/** Few different seeds, so that the slower implementation can keep its columns of chance. */
const SEEDS = [0, 1, 7, 2024, 65_537, 4_294_967_295];

/** Picks scenarios over all editions, belief sets and levers. */
export function randomScenarios(editions: readonly Edition[], count: number): Scenario[] {
	const scenario = fc.constantFrom(...editions).chain(scenarioOn);
	return fc.sample(scenario, { numRuns: count, seed: SCENARIO_SEED });
}

function scenarioOn(edition: Edition): fc.Arbitrary<Scenario> {
	const { modelId, modelVersion, vintage, levers, assumptions, beliefSets } = edition;
	const ids = Object.keys(assumptions);
	return fc.record({
		modelId: fc.constant(modelId),
		modelVersion: fc.constant(modelVersion),
		vintage: fc.constant(vintage),
		seed: fc.constantFrom(...SEEDS),
		drawCount: fc.constantFrom(16, 16, 16, 17, 19, 32),
		levers: fc.record(Object.fromEntries(levers.map((lever) => [lever.id, settingOf(lever)]))),
		beliefSet: fc.constantFrom('own', ...beliefSets.map(({ id }) => id)),
		assumptions: fc
			.tuple(
				fc.option(settingWithin(-0.5, 0.9), { freq: 3 }),
				fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 3 })
			)
			.chain(([every, chosen]) => ownSettings(edition, every, chosen))
	});
}

/** Bounds, announced, off and anything between. */
function settingOf({ min, max, announced, off }: Edition['levers'][number]) {
	const between = fc
		.integer({ min: 0, max: 1000 })
		.map((part) => min + ((max - min) * part) / 1000);
	return fc.oneof(fc.constantFrom(min, max, announced, off), between);
}

function ownSettings(
	edition: Edition,
	every: AssumptionSetting | null,
	chosen: readonly string[]
): fc.Arbitrary<Record<string, AssumptionSetting>> {
	const settings: Record<string, fc.Arbitrary<AssumptionSetting>> = {};
	if (every !== null) settings[EVERY_MEASURE] = fc.constant(every);
	for (const id of chosen) {
		const { min, max } = edition.assumptions[id] as Edition['assumptions'][string];
		settings[id] = settingWithin(min, max);
	}
	return fc.record(settings);
}

/** Low, central and high in order, on a grid; sometimes all the same. */
function settingWithin(min: number, max: number): fc.Arbitrary<AssumptionSetting> {
	const step = fc.integer({ min: 0, max: 200 });
	return fc.tuple(step, step, step, fc.boolean()).map(([a, b, c, isSingle]) => {
		const at = (part: number) => min + ((max - min) * part) / 200;
		const [low, central, high] = [a, b, c].sort((x, y) => x - y) as [number, number, number];
		return isSingle
			? { low: at(a), central: at(a), high: at(a) }
			: { low: at(low), central: at(central), high: at(high) };
	});
}
