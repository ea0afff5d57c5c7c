/** A reader's own numbers for a single assumption, and what stands where there are none. */
import { OWN_BELIEFS } from './default-scenario.ts';
import type { AssumptionControl, EveryControl } from './every-control.ts';
import { EVERY_MEASURE, type AssumptionSetting, type Scenario } from './scenario.ts';

type Controls = Pick<EveryControl, 'assumptions' | 'beliefSets' | 'beliefsAboutMeasures'>;

/** What holds for an assumption without a number of the reader's own for it alone. */
export function standingSetting(
	controls: Controls,
	scenario: Scenario,
	{ id, low, central, high }: AssumptionControl
): AssumptionSetting {
	const isAboutMeasures = controls.beliefsAboutMeasures.includes(id);
	const ofAll = scenario.assumptions[EVERY_MEASURE];
	if (isAboutMeasures && ofAll !== undefined) return ofAll;
	const set = controls.beliefSets.find((one) => one.id === scenario.beliefSet);
	const ofSet = isAboutMeasures ? set?.effect : set?.assumptions[id];
	return ofSet ?? { low, central, high };
}

/**
 * The scenario with a reader's own numbers for one assumption, or without them. Numbers that stand anyway are not
 * written down. A belief about measures takes the place of the belief set; what the set says of everything else stays,
 * written out, so that a link holds all of it.
 */
export function withAssumption(
	controls: Controls,
	scenario: Scenario,
	control: AssumptionControl,
	setting: AssumptionSetting | null
): Scenario {
	const { [control.id]: _before, ...others } = scenario.assumptions;
	const without = { ...scenario, assumptions: others };
	if (setting === null || isSame(setting, standingSetting(controls, without, control)))
		return without;
	const set = controls.beliefSets.find(({ id }) => id === scenario.beliefSet);
	if (set === undefined || !controls.beliefsAboutMeasures.includes(control.id))
		return { ...scenario, assumptions: { ...others, [control.id]: setting } };
	const ofSet = Object.entries(set.assumptions).filter(([id, said]) => {
		const standard = controls.assumptions.find((one) => one.id === id);
		return standard === undefined || !isSame(standard, said);
	});
	return {
		...scenario,
		beliefSet: OWN_BELIEFS,
		assumptions: {
			[EVERY_MEASURE]: set.effect,
			...Object.fromEntries(ofSet),
			...others,
			[control.id]: setting
		}
	};
}

/**
 * Three numbers after one of them moved: the others move along where they would be out of order. `moved` names them.
 */
export function inOrder(
	{ low, central, high }: AssumptionSetting,
	key: keyof AssumptionSetting,
	value: number
): { setting: AssumptionSetting; moved: readonly (keyof AssumptionSetting)[] } {
	const before = { low, central, high };
	const setting = {
		low: key === 'low' ? value : Math.min(low, value),
		central:
			key === 'central'
				? value
				: key === 'low'
					? Math.max(central, value)
					: Math.min(central, value),
		high: key === 'high' ? value : Math.max(high, value)
	};
	const keys = ['low', 'central', 'high'] as const;
	return { setting, moved: keys.filter((one) => one !== key && setting[one] !== before[one]) };
}

/** Whether low, likely and high are all the same. */
export function isSame(a: AssumptionSetting, b: AssumptionSetting): boolean {
	return a.low === b.low && a.central === b.central && a.high === b.high;
}
