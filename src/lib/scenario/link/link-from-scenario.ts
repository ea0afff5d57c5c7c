/**
 * A scenario as an address. The announced money is always written out. Later lines and other measures are left out where
 * they stand as in their edition, which the link names and which never changes (decision 0020).
 */
import { editionName } from '#model/edition.ts';
import STANDING_SETTINGS from '#model/editions/standing-settings.json' with { type: 'json' };
import type { AssumptionSetting, Scenario } from '../scenario.ts';
import { CHART_VIEW_KEY, DEFAULT_CHART_VIEW, type ChartView } from './chart-view.ts';

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

/** The canonical search part of a scenario's address: `?v=1&model=…`. A view of the chart comes last, the usual one not at all. */
export function linkFromScenario(
	scenario: Scenario,
	chartView: ChartView = DEFAULT_CHART_VIEW
): string {
	const standing = standingSettings(scenario);
	const parts: [string, string][] = [
		[LINK_KEYS.shape, LINK_SHAPE],
		[LINK_KEYS.modelId, scenario.modelId],
		[LINK_KEYS.modelVersion, scenario.modelVersion],
		[LINK_KEYS.vintage, scenario.vintage],
		[LINK_KEYS.seed, String(scenario.seed)],
		[LINK_KEYS.drawCount, String(scenario.drawCount)],
		...Object.entries(scenario.levers)
			.filter(([id, setting]) => setting !== standing.get(id))
			.map(([id, setting]): [string, string] => [id, String(setting)]),
		[LINK_KEYS.beliefSet, scenario.beliefSet],
		...Object.entries(scenario.assumptions)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([id, setting]): [string, string] => [id, settingText(setting)]),
		...(chartView === DEFAULT_CHART_VIEW
			? []
			: [[CHART_VIEW_KEY, chartView] satisfies [string, string]])
	];
	return `?${parts.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&')}`;
}

/** The settings of later lines and other measures in a scenario's edition; empty for an edition that is not stored. */
function standingSettings(scenario: Scenario): ReadonlyMap<string, number> {
	const { modelId, modelVersion, vintage } = scenario;
	const name = editionName(modelId, modelVersion, vintage);
	const editions: Readonly<Record<string, Readonly<Record<string, number>>>> = STANDING_SETTINGS;
	return new Map(Object.hasOwn(editions, name) ? Object.entries(editions[name] ?? {}) : []);
}

/** A belief in a link: low, likely and high joined by `_`, which no address encodes. */
function settingText({ low, central, high }: AssumptionSetting): string {
	return [low, central, high].map(String).join('_');
}
