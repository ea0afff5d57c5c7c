/** One row of a sweep: what was asked for, the scenario that was run, its figures and its receipt. */
import { fine, refused, type Outcome } from '#data/problem.ts';
import { loadEdition } from '#scenario/editions.ts';
import { fieldValue, queryFields } from '#scenario/link/query-fields.ts';
import { scenarioFromLink } from '#scenario/link/scenario-from-link.ts';
import { publishedResult } from '#scenario/published-result.ts';
import { receiptOf } from '#scenario/receipt.ts';
import { PERCENTILES, type ScenarioResult } from '#scenario/scenario-result.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { ROW_DIGEST } from './row-text.ts';

/** A cell: text, a number, or nothing where a figure has no value. */
export type Cell = string | number | null;

/** What a row was asked for, in the order of the columns up to the settings asked for. */
export type KeyCells = readonly Cell[];

const KEY_COLUMNS = ['row', 'model', 'version', 'vintage', 'beliefs', 'seed', 'draws'] as const;

/** The scenario that was run, by name: the settings asked for can give way to each other. */
export type NamedCells = readonly (readonly [name: string, cell: Cell])[];

/** The columns of a sweep over some levers of an edition. */
export function rowColumns(sweptLevers: readonly string[], levers: readonly string[]): string[] {
	return [
		...KEY_COLUMNS,
		...sweptLevers.map((id) => `asked-${id}`),
		...levers,
		'gave-way',
		...FIGURES,
		'receipt',
		'link',
		ROW_DIGEST
	];
}

/** Runs one scenario; a worker brings one that keeps what the next row needs again. */
export type RunScenario = (scenario: Scenario) => Promise<ScenarioResult>;

/** Runs the scenario of an address. Settings that give way to each other are no problem, and are said in `gave-way`. */
export async function runRow(search: string, run: RunScenario): Promise<Outcome<NamedCells>> {
	const { scenario, notices } = await scenarioFromLink(search);
	const notice = notices.find(({ code }) => code !== 'pot-too-small');
	if (notice !== undefined)
		return refused(notice.code, notice.sentence, 'Nothing was run for this line.');
	const result = await run(scenario);
	const receipt = receiptOf(result);
	const { modelId, modelVersion, vintage, beliefSet, seed, drawCount, levers } = scenario;
	return fine([
		['model', modelId],
		['version', modelVersion],
		['vintage', vintage],
		['beliefs', beliefSet],
		['seed', seed],
		['draws', drawCount],
		...Object.entries(levers),
		['gave-way', notices.length === 0 ? null : await usesThatGaveWay(search, scenario)],
		...figuresOf(result),
		['receipt', receipt.digest],
		['link', receipt.link]
	]);
}

/** The uses that stand elsewhere than asked or announced, because the pot does not hold them. */
async function usesThatGaveWay(search: string, scenario: Scenario): Promise<string> {
	const fields = queryFields(search);
	const edition = await loadEdition(scenario);
	return (edition?.levers ?? [])
		.filter(({ role }) => role === 'use')
		.filter(({ id, announced }) => {
			const asked = Number(fieldValue(fields, id) ?? announced);
			return asked !== scenario.levers[id];
		})
		.map(({ id }) => id)
		.join(' ');
}

const perPercentile = (name: string) => PERCENTILES.map((percent) => `${name}_p${percent}`);

type Published = ReturnType<typeof publishedResult>;
type Ranges = Readonly<Record<string, number>> | null;

/** Ranges of a published result that become seven columns each. */
const RANGES: readonly (readonly [string, (published: Published) => Ranges])[] = [
	['first-twelve-months-arrivals', ({ firstTwelveMonths }) => firstTwelveMonths.arrivals],
	[
		'first-twelve-months-reference-arrivals',
		({ firstTwelveMonths }) => firstTwelveMonths.referenceArrivals
	],
	['first-twelve-months-avoided', ({ firstTwelveMonths }) => firstTwelveMonths.arrivalsAvoided],
	['first-twelve-months-displaced', ({ firstTwelveMonths }) => firstTwelveMonths.arrivalsDisplaced],
	['whole-horizon-avoided', ({ wholeHorizon }) => wholeHorizon.arrivalsAvoided],
	['whole-horizon-displaced', ({ wholeHorizon }) => wholeHorizon.arrivalsDisplaced],
	['cost-per-arrival-avoided-gbp', ({ costs }) => costs.costPerArrivalAvoided.gbp],
	...(['home-office', 'support', 'derived'] as const).flatMap(
		(basis): [string, (published: Published) => Ranges][] => [
			[`${basis}-avoided-gbp-m`, ({ costs }) => basisOf(costs, basis).avoidedGbpMillions],
			[`${basis}-net-gbp-m`, ({ costs }) => basisOf(costs, basis).netGbpMillions]
		]
	)
];

/** Single numbers of a published result. */
const NUMBERS: readonly (readonly [string, (published: Published) => number | null])[] = [
	['fewer-than-reference-per-100', ({ wholeHorizon }) => wholeHorizon.fewerThanReferencePer100],
	['spend-gbp-m', ({ costs }) => costs.spendGbpMillions],
	['spend-real-gbp-m', ({ costs }) => costs.spendRealGbpMillions],
	['spend-discounted-gbp-m', ({ costs }) => costs.spendDiscountedGbpMillions],
	['cost-per-arrival-defined-per-100', ({ costs }) => costs.costPerArrivalAvoided.definedPer100],
	...(['home-office', 'support', 'derived'] as const).map(
		(basis) =>
			[
				`${basis}-pays-for-itself-per-100`,
				({ costs }: Published) => basisOf(costs, basis).paysForItselfPer100
			] as const
	),
	...(['home-office', 'support'] as const).map(
		(name) =>
			[
				`${name}-break-even-arrivals`,
				({ breakEven }: Published) =>
					breakEven.find(({ basis }) => basis === name)?.arrivals ?? null
			] as const
	)
];

/** The names of the figures of a row. */
const FIGURES = [
	...NUMBERS.map(([name]) => name),
	...RANGES.flatMap(([name]) => perPercentile(name))
];

function basisOf(costs: Published['costs'], name: string) {
	const found = [...costs.avoided, costs.derived].find(({ basis }) => basis === name);
	if (found === undefined) throw new RangeError(`the result has no basis ${name}`);
	return found;
}

function figuresOf(result: ScenarioResult): NamedCells {
	const published = publishedResult(result);
	return [
		...NUMBERS.map(([name, of]) => [name, of(published)] as const),
		...RANGES.flatMap(([name, of]) => {
			const range = of(published);
			return PERCENTILES.map(
				(percent) => [`${name}_p${percent}`, range?.[`p${percent}`] ?? null] as const
			);
		})
	];
}
