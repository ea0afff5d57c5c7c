/** The controls beyond the first ones: later money, other measures, and every assumption with its evidence. */
import type { MonthIndex } from '#data/calendar-month.ts';
import type { ModelDocumentation } from '#model/documentation/model-documentation.ts';
import type { Edition } from '#model/edition.ts';
import { loadEdition, type EditionKey } from './editions.ts';
import { loadDocumentation } from './explain-documentation.ts';
import { sourceName, type SourceName } from './explain-inputs.ts';
import { leverControl, settingGroup, WEATHER_LEVERS } from './lever-controls.ts';
import type { AssumptionSetting } from './scenario.ts';
import type { LeverControl, SettingGroup } from './simulator-view.ts';

/** An assumption as a control, with all that is known about it. */
export interface AssumptionControl extends AssumptionSetting {
	readonly id: string;
	readonly statement: string;
	readonly unit: string;
	/** What becomes of the three numbers when draws are made. */
	readonly distribution: Edition['assumptions'][string]['kind'];
	readonly min: number;
	readonly max: number;
	readonly step: number;
	readonly grade: Edition['assumptions'][string]['grade'];
	/** Null where no evidence exists. */
	readonly evidence: { readonly min: number; readonly max: number } | null;
	readonly rationale: string;
	readonly sources: readonly SourceName[];
	readonly madeOn: string;
	readonly reviewBy: string;
	/** Where it stands in the list. */
	readonly part: AssumptionPart;
}

/** The parts of the list of assumptions. */
export const ASSUMPTION_PARTS = ['measures', 'delay', 'reach', 'fading', 'cost', 'rest'] as const;
export type AssumptionPart = (typeof ASSUMPTION_PARTS)[number];

/** What a belief set says of single assumptions. */
export interface BeliefSetSettings {
	readonly id: string;
	readonly effect: AssumptionSetting;
	readonly assumptions: Readonly<Record<string, AssumptionSetting>>;
}

/** Every control that is not among the first, for one edition. */
export interface EveryControl {
	readonly levers: readonly (LeverControl & { readonly group: SettingGroup })[];
	readonly assumptions: readonly AssumptionControl[];
	readonly beliefSets: readonly BeliefSetSettings[];
	readonly beliefsAboutMeasures: readonly string[];
	/** The month that start months count from. */
	readonly announcementMonth: MonthIndex;
}

const PARTS: Readonly<Record<string, AssumptionPart>> = {
	'prevention-elasticity': 'measures',
	'ramp-months': 'delay',
	'surveillance-lead': 'delay',
	'surveillance-slip': 'delay',
	'posts-last': 'delay',
	'interpol-relevance': 'reach',
	'organised-crime-relevance': 'reach',
	'supply-side-share': 'reach',
	'saturation-rate': 'reach',
	'adapting-share': 'fading',
	'adaptation-half-life': 'fading',
	'displacement-share': 'fading',
	'fuller-boats': 'fading',
	'prevention-rate': 'fading',
	'retry-share': 'fading',
	'cost-home-office': 'cost',
	'cost-support-year': 'cost',
	'break-even-cost-home-office': 'cost',
	'break-even-cost-support': 'cost',
	'investigator-cost': 'cost',
	'surveillance-overrun': 'cost',
	'running-overrun': 'cost'
};

/** The name of the file that holds an edition's controls, without its ending. */
export function controlsFileName({ modelId, modelVersion, vintage }: EditionKey): string {
	return [modelId, modelVersion, vintage].join('_');
}

/** The controls of an edition that can be run. Throws on one that cannot. */
export async function everyControlOf(key: EditionKey): Promise<EveryControl> {
	const edition = await loadEdition(key);
	if (edition === null) throw new RangeError(`no edition of ${key.modelId} ${key.vintage}`);
	return everyControl(edition, await loadDocumentation(key));
}

/** The controls of an edition. */
export function everyControl(edition: Edition, documentation: ModelDocumentation): EveryControl {
	return {
		levers: edition.levers.flatMap((lever) => {
			const group = settingGroup(lever);
			if (group === null) return [];
			const control = leverControl(lever, largestPublished(documentation, lever.id));
			const evidence = measuredRange(edition, lever.id);
			return [evidence === null ? { ...control, group } : { ...control, group, evidence }];
		}),
		assumptions: documentation.assumptions.flatMap((entry) => {
			const { id, rationale, madeOn, reviewBy } = entry;
			const assumption = edition.assumptions[id];
			if (assumption === undefined) return [];
			const { statement, unit, kind, low, central, high, min, max, grade } = assumption;
			return [
				{
					id,
					statement,
					unit,
					distribution: kind,
					...{ low, central, high, min, max, grade },
					step: stepOf(unit, max - min),
					evidence: assumption.evidenceRange,
					rationale,
					sources: entry.sources.flatMap((source) => sourceName(documentation, source) ?? []),
					madeOn,
					reviewBy,
					part: PARTS[id] ?? (id.startsWith('belief-') ? 'measures' : 'rest')
				}
			];
		}),
		beliefSets: edition.beliefSets.map(({ id, effect, assumptions }) => ({
			id,
			effect,
			assumptions
		})),
		beliefsAboutMeasures: edition.beliefsAboutMeasures,
		announcementMonth: edition.announcement.month
	};
}

/* A press report of several years together is not an amount of this line, so nothing above its bound counts. */
function largestPublished({ fundingLines }: ModelDocumentation, id: string): number {
	const line = fundingLines.find((one) => one.id === id);
	const amounts = (line?.status ?? []).map(({ amountGbpMillions }) => amountGbpMillions);
	const max = line?.max ?? 0;
	return Math.max(
		0,
		...amounts.filter((amount): amount is number => amount !== 'unknown' && amount <= max)
	);
}

/** What was measured of a lever that is not money: past shares of attempts stopped, and whole calm or rough years. */
function measuredRange(edition: Edition, id: string): NonNullable<LeverControl['evidence']> | null {
	const round = (value: number) => Number(value.toFixed(2));
	if (id === WEATHER_LEVERS.prevention) {
		const today = edition.assumptions['prevention-rate'];
		const range = today?.evidenceRange ?? null;
		if (today === undefined || range === null) return null;
		return { min: round(range.min - today.central), max: round(range.max - today.central) };
	}
	const calm = edition.shocks['calm-day-anomaly'];
	if (id !== WEATHER_LEVERS.calmness || calm?.kind !== 'historic') return null;
	const years = calm.valuesByPhase[0]?.length ?? 0;
	const means = Array.from({ length: years }, (_, year) => {
		const months = calm.valuesByPhase.map((values) => values[year] ?? 0);
		return months.reduce((sum, days) => sum + days, 0) / months.length;
	});
	return { min: round(Math.min(...means)), max: round(Math.max(...means)) };
}

function stepOf(unit: string, width: number): number {
	if (unit === 'share') return 0.01;
	if (unit === '1 / year') return 0.001;
	if (unit === 'month') return width < 60 ? 0.5 : 1;
	if (unit.startsWith('GBP / person')) return width > 50_000 ? 1000 : 1;
	return width > 10_000 ? 100 : 1;
}
