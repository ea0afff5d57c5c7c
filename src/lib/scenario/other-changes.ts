/** What a scenario changes that has no control on the page, in words, so that nothing is changed in silence. */
import type { Edition } from '#model/edition.ts';
import { DEFAULT_DRAW_COUNT, DEFAULT_SEED } from './default-scenario.ts';
import { EVERY_MEASURE, type AssumptionSetting, type Scenario } from './scenario.ts';
import type { OtherChange } from './simulator-view.ts';

/** Roles of levers that have a control of their own. */
const SHOWN_ROLES: readonly string[] = ['pot', 'use', 'line'];

/** Every such change, in the order of the model. */
export function otherChanges(edition: Edition, scenario: Scenario): OtherChange[] {
	const levers = edition.levers
		.filter(
			({ role, id, announced }) => !SHOWN_ROLES.includes(role) && scenario.levers[id] !== announced
		)
		.map(({ id, title, unit, announced }) => ({
			title,
			setting: withUnit(scenario.levers[id] ?? announced, unit),
			standard: withUnit(announced, unit)
		}));
	const assumptions = Object.entries(scenario.assumptions)
		.filter(([id]) => id !== EVERY_MEASURE)
		.flatMap(([id, setting]) => {
			const standard = edition.assumptions[id];
			if (standard === undefined) return [];
			return [
				{
					title: standard.statement,
					setting: settingInWords(setting, standard.unit),
					standard: settingInWords(standard, standard.unit)
				}
			];
		});
	return [...levers, ...assumptions, ...runChanges(scenario)];
}

function runChanges({ seed, drawCount }: Scenario): OtherChange[] {
	const changes: OtherChange[] = [];
	if (seed !== DEFAULT_SEED)
		changes.push({
			title: 'Seed of the simulations',
			setting: String(seed),
			standard: String(DEFAULT_SEED)
		});
	if (drawCount !== DEFAULT_DRAW_COUNT)
		changes.push({
			title: 'Number of simulations',
			setting: String(drawCount),
			standard: String(DEFAULT_DRAW_COUNT)
		});
	return changes;
}

function settingInWords({ low, central, high }: AssumptionSetting, unit: string): string {
	const values = low === high ? String(central) : `${low} / ${central} / ${high}`;
	return unit === 'share' ? values : `${values} ${unit}`;
}

function withUnit(value: number, unit: string): string {
	return unit === 'share' ? String(value) : `${value} ${unit}`;
}
