/** What a scenario changes outside the first controls, so that nothing is changed in silence. */
import type { Edition } from '#model/edition.ts';
import { DEFAULT_DRAW_COUNT, DEFAULT_SEED } from './default-scenario.ts';
import { leverUnit, settingGroup } from './lever-controls.ts';
import { EVERY_MEASURE, type AssumptionSetting, type Scenario } from './scenario.ts';
import type { LeverControl, OtherChange } from './simulator-view.ts';

type AnyLever = Pick<LeverControl, 'id' | 'title' | 'unit' | 'announced' | 'role'>;
type AnyAssumption = AssumptionSetting & {
	readonly id: string;
	readonly statement: string;
	readonly unit: string;
};

/** Every such change, in the order of the model. */
export function otherChanges(edition: Edition, scenario: Scenario): OtherChange[] {
	return changesAmong(
		edition.levers.map((lever) => ({ ...lever, unit: leverUnit(lever) })),
		Object.entries(edition.assumptions).map(([id, assumption]) => ({ ...assumption, id })),
		scenario
	);
}

/** The same, from levers and assumptions that were fetched without their edition. */
export function changesAmong(
	levers: readonly AnyLever[],
	assumptions: readonly AnyAssumption[],
	scenario: Scenario
): OtherChange[] {
	const ofLevers = levers.flatMap(({ id, title, unit, announced, role }) => {
		const group = settingGroup({ id, role });
		const setting = scenario.levers[id] ?? announced;
		if (group === null || setting === announced) return [];
		return [change({ id, group, title, unit }, one(setting), one(announced))];
	});
	const ofAssumptions = assumptions.flatMap((standard) => {
		const { id, statement, unit } = standard;
		const setting = scenario.assumptions[id];
		if (id === EVERY_MEASURE || setting === undefined) return [];
		return [change({ id, group: 'beliefs', title: statement, unit }, setting, standard)];
	});
	return [...ofLevers, ...ofAssumptions, ...runChanges(scenario)];
}

/** The seed and the number of draws where they are not the usual ones. */
function runChanges({ seed, drawCount }: Scenario): OtherChange[] {
	const run = { group: 'run', title: '', unit: 'count' } as const;
	return [
		change({ id: 'seed', ...run }, one(seed), one(DEFAULT_SEED)),
		change({ id: 'draws', ...run }, one(drawCount), one(DEFAULT_DRAW_COUNT))
	].filter(({ setting, standard }) => setting.central !== standard.central);
}

function change(
	about: Pick<OtherChange, 'id' | 'group' | 'title' | 'unit'>,
	setting: AssumptionSetting,
	{ low, central, high }: AssumptionSetting
): OtherChange {
	return { ...about, setting, standard: { low, central, high } };
}

function one(value: number): AssumptionSetting {
	return { low: value, central: value, high: value };
}
