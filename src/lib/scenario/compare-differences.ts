/** Every setting in which scenarios differ: levers, beliefs, assumptions, edition, seed and number of simulations. */
import type { Edition, EditionLever } from '#model/edition.ts';
import { scenarioDistributions } from './scenario-distributions.ts';
import { OWN_BELIEFS } from './default-scenario.ts';
import type { AssumptionSetting, Scenario } from './scenario.ts';

/** What kind of setting differs. */
export type SettingKind = 'edition' | 'seed' | 'draws' | 'lever' | 'belief-set' | 'assumption';

/** A setting of one scenario; null where its edition does not have it. */
export type SettingValue = number | string | AssumptionSetting | null;

/** One setting in which scenarios differ. */
export interface SettingDifference {
	readonly kind: SettingKind;
	readonly id: string;
	/** The lever's title or the assumption's statement; empty for the others. */
	readonly title: string;
	/** The model's unit, and how it is said; empty where there is none. */
	readonly unit: string;
	readonly unitInWords: string;
	/** One for each scenario, in order. */
	readonly values: readonly SettingValue[];
}

/** All differences: how it is computed, then levers, then beliefs, then the assumptions that differ because of these. */
export function settingDifferences(
	scenarios: readonly Scenario[],
	editions: readonly Edition[]
): SettingDifference[] {
	const row = (
		kind: SettingKind,
		id: string,
		values: readonly SettingValue[],
		words: Partial<Pick<SettingDifference, 'title' | 'unit' | 'unitInWords'>> = {}
	): SettingDifference[] =>
		isAllTheSame(values)
			? []
			: [{ kind, id, title: '', unit: '', unitInWords: '', ...words, values }];
	return [
		...row(
			'edition',
			'edition',
			scenarios.map(({ modelId, modelVersion, vintage }) => `${modelId} ${modelVersion} ${vintage}`)
		),
		...row(
			'seed',
			'seed',
			scenarios.map(({ seed }) => seed)
		),
		...row(
			'draws',
			'draws',
			scenarios.map(({ drawCount }) => drawCount)
		),
		...byId(editions.map((edition) => edition.levers)).flatMap((lever) =>
			row(
				'lever',
				lever.id,
				scenarios.map(({ levers }) => levers[lever.id] ?? null),
				lever
			)
		),
		...row(
			'belief-set',
			'belief-set',
			scenarios.map(({ beliefSet }, place) => beliefSetTitle(beliefSet, editions[place]))
		),
		...assumptionRows(scenarios, editions, row)
	];
}

function assumptionRows(
	scenarios: readonly Scenario[],
	editions: readonly Edition[],
	row: (
		kind: SettingKind,
		id: string,
		values: readonly SettingValue[],
		words: { title: string; unit: string }
	) => SettingDifference[]
): SettingDifference[] {
	const distributions = scenarios.map((scenario, place) =>
		scenarioDistributions(editions[place] as Edition, scenario)
	);
	const assumptions = byId(
		editions.map((edition) =>
			Object.entries(edition.assumptions).map(([id, assumption]) => ({ id, ...assumption }))
		)
	);
	return assumptions.flatMap(({ id, statement, unit }) =>
		row(
			'assumption',
			id,
			distributions.map((all) => {
				const found = all[id];
				return found === undefined
					? null
					: { low: found.low, central: found.central, high: found.high };
			}),
			{ title: statement, unit }
		)
	);
}

/** The title of a belief set; empty for one's own numbers, which stand among the assumptions. */
function beliefSetTitle(id: string, edition: Edition | undefined): string {
	if (id === OWN_BELIEFS) return '';
	return edition?.beliefSets.find((set) => set.id === id)?.title ?? id;
}

/** Everything that any of the lists holds, once, in the order in which it is met. */
function byId<Named extends { readonly id: string }>(
	lists: readonly (readonly Named[])[]
): readonly Named[] {
	const met = new Map<string, Named>();
	for (const named of lists.flat()) if (!met.has(named.id)) met.set(named.id, named);
	return [...met.values()];
}

function isAllTheSame(values: readonly SettingValue[]): boolean {
	return values.every((value) => JSON.stringify(value) === JSON.stringify(values[0]));
}

/** Whether a lever is only on or off. */
export function isSwitch({ unitInWords }: Pick<EditionLever, 'unitInWords'>): boolean {
	return unitInWords === 'on or off';
}
