/** A scenario as an address. Every lever is written out, so that later defaults never change what a link means. */
import type { AssumptionSetting, Scenario } from '../scenario.ts';

/** The version of the shape of links. Shapes are never changed, only added to. */
export const LINK_SHAPE = '1';

/** The keys of a link that are not levers or assumptions. */
export const LINK_KEYS = {
	shape: 'v',
	modelId: 'model',
	modelVersion: 'version',
	vintage: 'vintage',
	seed: 'seed',
	drawCount: 'draws',
	beliefSet: 'beliefs'
} as const;

/** The canonical search part of a scenario's address: `?v=1&model=…`. */
export function linkFromScenario(scenario: Scenario): string {
	const parts: [string, string][] = [
		[LINK_KEYS.shape, LINK_SHAPE],
		[LINK_KEYS.modelId, scenario.modelId],
		[LINK_KEYS.modelVersion, scenario.modelVersion],
		[LINK_KEYS.vintage, scenario.vintage],
		[LINK_KEYS.seed, String(scenario.seed)],
		[LINK_KEYS.drawCount, String(scenario.drawCount)],
		...Object.entries(scenario.levers).map(([id, setting]): [string, string] => [
			id,
			String(setting)
		]),
		[LINK_KEYS.beliefSet, scenario.beliefSet],
		...Object.entries(scenario.assumptions)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([id, setting]): [string, string] => [id, settingText(setting)])
	];
	return `?${parts.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&')}`;
}

/** A belief in a link: low, likely and high joined by `_`, which no address encodes. */
function settingText({ low, central, high }: AssumptionSetting): string {
	return [low, central, high].map(String).join('_');
}
