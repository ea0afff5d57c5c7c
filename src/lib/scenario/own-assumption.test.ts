import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultScenario, OWN_BELIEFS } from './default-scenario.ts';
import { DEFAULT_EDITION, loadEdition } from './editions.ts';
import { everyControlOf } from './every-control.ts';
import { linkFromScenario } from './link/link-from-scenario.ts';
import { scenarioFromLink } from './link/scenario-from-link.ts';
import { inOrder, standingSetting, withAssumption } from './own-assumption.ts';
import { scenarioDistributions } from './scenario-distributions.ts';
import { EVERY_MEASURE, type Scenario } from './scenario.ts';

const edition = (await loadEdition(DEFAULT_EDITION))!;
const controls = await everyControlOf(DEFAULT_EDITION);
const announced = defaultScenario(edition);
const controlOf = (id: string) => controls.assumptions.find((one) => one.id === id)!;
const aSet = fc.constantFrom(...edition.beliefSets.map(({ id }) => id), OWN_BELIEFS);
const aControl = fc.constantFrom(...controls.assumptions);

const numbers = (scenario: Scenario) =>
	Object.fromEntries(
		Object.entries(scenarioDistributions(edition, scenario)).map(([id, { low, central, high }]) => [
			id,
			[low, central, high]
		])
	);

describe('own numbers for one assumption', () => {
	it('INP-14: change that assumption and no other, whatever beliefs are chosen, and a link holds them', async () => {
		await fc.assert(
			fc.asyncProperty(
				aSet,
				aControl,
				fc.array(fc.nat(100), { minLength: 3, maxLength: 3 }),
				async (beliefSet, control, parts) => {
					const [low = 0, central = 0, high = 0] = parts
						.sort((a, b) => a - b)
						.map((part) =>
							Number((control.min + ((control.max - control.min) * part) / 100).toFixed(6))
						);
					const before = { ...announced, beliefSet };
					const after = withAssumption(controls, before, control, { low, central, high });
					expect(numbers(after)).toEqual({
						...numbers(before),
						[control.id]: [low, central, high]
					});
					const read = await scenarioFromLink(linkFromScenario(after));
					expect(read.notices).toEqual([]);
					expect(numbers(read.scenario)).toEqual(numbers(after));
				}
			),
			{ numRuns: 60 }
		);
	});

	it('INP-14: a reset takes them back, and numbers that stand anyway are not written down', () => {
		const ramp = controlOf('ramp-months');
		const changed = withAssumption(controls, announced, ramp, { low: 1, central: 2, high: 3 });
		expect(changed.assumptions).toEqual({ 'ramp-months': { low: 1, central: 2, high: 3 } });
		expect(withAssumption(controls, changed, ramp, null)).toEqual(announced);
		const standing = standingSetting(controls, announced, ramp);
		expect(withAssumption(controls, changed, ramp, standing)).toEqual(announced);
	});

	it('a belief about one measure makes the beliefs the reader’s own, and keeps the set’s word on the rest', () => {
		const hopeful = { ...announced, beliefSet: 'as-ministers-hope' };
		const setting = { low: 0, central: 0, high: 0 };
		const after = withAssumption(controls, hopeful, controlOf('belief-interpol'), setting);
		expect(after.beliefSet).toBe(OWN_BELIEFS);
		expect(after.assumptions[EVERY_MEASURE]).toEqual({ low: 0.1, central: 0.2, high: 0.3 });
		expect(after.assumptions['belief-france']).toEqual({ low: 0, central: 0, high: 0.1 });
	});
});

describe('low, likely and high', () => {
	it('stay in order, and it is said which moved along', () => {
		const setting = { low: 1, central: 2, high: 3 };
		expect(inOrder(setting, 'low', 5)).toEqual({
			setting: { low: 5, central: 5, high: 5 },
			moved: ['central', 'high']
		});
		expect(inOrder(setting, 'central', 2.5).moved).toEqual([]);
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.constantFrom('low', 'central', 'high'), fc.integer()), {
					maxLength: 20
				}),
				(moves) => {
					let now: { low: number; central: number; high: number } = setting;
					for (const [key, value] of moves) {
						now = inOrder(now, key, value).setting;
						expect(now[key]).toBe(value);
						expect(now.low <= now.central && now.central <= now.high).toBe(true);
					}
				}
			)
		);
	});
});
