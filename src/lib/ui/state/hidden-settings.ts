/** The settings of a scenario outside the first controls: other levers, single assumptions, seed and draws. */
import { EVERY_MEASURE, type Scenario } from '#scenario/scenario.ts';
import type { LeverControl } from '#scenario/simulator-view.ts';

/** The part of a scenario that none of the first controls changes. */
export type HiddenSettings = Pick<Scenario, 'seed' | 'drawCount' | 'levers' | 'assumptions'>;

/** What a scenario holds that has no control among the first ones. */
export function hiddenSettings(
	{ seed, drawCount, levers, assumptions }: Scenario,
	controls: readonly LeverControl[]
): HiddenSettings {
	const shown = new Set(controls.map(({ id }) => id));
	return {
		seed,
		drawCount,
		levers: Object.fromEntries(Object.entries(levers).filter(([id]) => !shown.has(id))),
		assumptions: Object.fromEntries(
			Object.entries(assumptions).filter(([id]) => id !== EVERY_MEASURE)
		)
	};
}

/** What goes along when the form of the first controls is sent, by name: assumptions, and the levers that differ from what was announced. */
export function hiddenFields(
	{ levers, assumptions }: HiddenSettings,
	changedIds: readonly string[]
): Record<string, string> {
	return Object.fromEntries([
		...Object.entries(levers)
			.filter(([id]) => changedIds.includes(id))
			.map(([id, setting]) => [id, String(setting)]),
		...Object.entries(assumptions).map(([id, { low, central, high }]) => [
			id,
			[low, central, high].join('_')
		])
	]);
}

/** The same text for the same hidden settings, in whatever order they stand. */
export function hiddenSettingsKey(scenario: Scenario, controls: readonly LeverControl[]): string {
	const { seed, drawCount, levers, assumptions } = hiddenSettings(scenario, controls);
	const sorted = (settings: object) =>
		Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1));
	return JSON.stringify([seed, drawCount, sorted(levers), sorted(assumptions)]);
}

/** A scenario with the seed and the number of draws of another: what no control changes. */
export function withRunOf(scenario: Scenario, { seed, drawCount }: Scenario): Scenario {
	return { ...scenario, seed, drawCount };
}
