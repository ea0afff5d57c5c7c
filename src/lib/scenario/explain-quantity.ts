/** The working of any quantity of a model in any scenario: its formula, its values, what it comes from and where it goes. */
import type { MonthIndex } from '#data/calendar-month.ts';
import type { Edition } from '#model/edition.ts';
import type { ModelDocumentation, Reading } from '#model/documentation/model-documentation.ts';
import { loadEdition } from './editions.ts';
import { dataBehind, type DataBehind } from './explain-data.ts';
import { loadDocumentation } from './explain-documentation.ts';
import {
	quantitiesBehind,
	quantityGraph,
	type Quantity,
	type QuantityGraph
} from './explain-graph.ts';
import { shownFigures, type ShownFigure } from './explain-figures.ts';
import {
	describedInput,
	sourceName,
	type InputDescription,
	type SourceName
} from './explain-inputs.ts';
import { monthOfAddress, standardMonth, withoutMonth } from './explain-month.ts';
import { ScenarioValues, type ValueRange } from './explain-values.ts';
import { linkFromScenario } from './link/link-from-scenario.ts';
import { scenarioFromLink } from './link/scenario-from-link.ts';
import type { Problem } from './problems.ts';
import { runScenario } from './run-scenario.ts';
import type { Scenario } from './scenario.ts';
import type { ScenarioResult } from './scenario-result.ts';

/** A quantity with its value. */
export interface QuantityValue {
	readonly id: string;
	readonly world: Reading['world'];
	readonly kind: Quantity['kind'];
	readonly title: string;
	readonly unit: string;
	readonly value: ValueRange;
	/** Its value in the draw in the middle. */
	readonly inDraw: number;
	/** What it is, beyond its value. */
	readonly description: InputDescription;
}

/** A neighbour without its value. */
export type QuantityName = Pick<Quantity, 'id' | 'title' | 'kind' | 'unit'>;

/** Everything that a page needs to explain a quantity. */
export interface QuantityExplanation extends QuantityValue {
	readonly sentence: string;
	readonly stage: { readonly id: string; readonly title: string } | null;
	readonly formula: {
		readonly expression: string;
		readonly mathMl: string;
		readonly functions: readonly string[];
	} | null;
	/** Whether it differs between months, and between simulations. */
	readonly byMonth: boolean;
	readonly byDraw: boolean;
	/** The number of the draw in the middle, from 1; null where all draws agree. */
	readonly middleDraw: number | null;
	readonly drawCount: number;
	readonly inputs: readonly QuantityValue[];
	readonly usedIn: readonly QuantityName[];
	/** What it rests on in the end. */
	readonly data: readonly DataBehind[];
	readonly assumptionsBehind: readonly (QuantityName & { readonly grade: string })[];
	readonly leversBehind: readonly QuantityName[];
	/** Who published what its assumptions and choices go by; each once. */
	readonly sourcesBehind: readonly SourceName[];
	readonly month: MonthIndex;
	readonly firstMonth: MonthIndex;
	readonly firstProjectedMonth: MonthIndex;
	readonly monthCount: number;
	/** What pages show of it, beyond single months. */
	readonly figures: readonly ShownFigure[];
	/** By month of the axis: the published percentiles; empty where it does not differ between months. */
	readonly months: readonly (readonly number[])[];
	/** The scenario's own link. */
	readonly link: string;
	readonly isStandard: boolean;
	readonly edition: Pick<Edition, 'modelVersion' | 'vintage' | 'status' | 'digest'>;
	readonly notices: readonly Problem[];
}

/**
 * Explains a quantity for the scenario and month of an address; null where the model has no such quantity. Any text is
 * safe. `run` may give a result that is at hand.
 */
export async function explainQuantity(
	id: string,
	search: string,
	run: (scenario: Scenario) => Promise<ScenarioResult> = runScenario
): Promise<QuantityExplanation | null> {
	const asked = withoutMonth(search);
	const { scenario, notices } = await scenarioFromLink(asked.scenario);
	const edition = await loadEdition(scenario);
	if (edition === null) throw new RangeError('a scenario from a link always has an edition');
	const documentation = await loadDocumentation(edition);
	const graph = quantityGraph(documentation);
	const quantity = graph.get(id);
	if (quantity === undefined) return null;

	const wanted = asked.month === null ? null : monthOfAddress(edition, asked.month);
	const month = wanted?.ok === true ? wanted.value : standardMonth(edition);
	const { axis } = edition;
	const place = month - axis.firstMonth;
	const values = new ScenarioValues(edition, scenario, graph, documentation);
	const itself: Reading = { id, world: null };
	values.prepare([itself, ...quantity.reads]);
	const { shape } = values.column(itself);
	const draw = shape.byDraw ? values.middleDraw(itself, place) : 0;
	const valueOf = (reading: Reading): QuantityValue => ({
		...nameOf(graph, reading.id),
		world: reading.world,
		value: values.range(reading, place),
		inDraw: values.inDraw(reading, place, draw),
		description: describedInput(documentation, edition, scenario, reading)
	});
	const behind = quantitiesBehind(graph, id);
	return {
		...valueOf(itself),
		...words(documentation, quantity),
		byMonth: shape.byMonth,
		byDraw: shape.byDraw,
		middleDraw: shape.byDraw ? draw + 1 : null,
		drawCount: scenario.drawCount,
		inputs: quantity.reads.map(valueOf),
		usedIn: quantity.usedIn.map((user) => nameOf(graph, user)),
		data: await dataBehind(edition, originsOf(documentation, [quantity, ...behind]), month),
		...inputsBehind(documentation, behind),
		figures: await shownFigures(id, edition, scenario, run, () => values.total(itself)),
		month,
		firstMonth: axis.firstMonth,
		firstProjectedMonth: axis.firstProjectedMonth,
		monthCount: axis.monthCount,
		months: shape.byMonth
			? Array.from({ length: axis.monthCount }, (_, at) => values.percentiles(itself, at))
			: [],
		link: linkFromScenario(scenario),
		isStandard: asked.scenario === '',
		edition,
		notices: wanted?.ok === false ? [...notices, wanted.problem] : notices
	};
}

function nameOf(graph: QuantityGraph, id: string): QuantityName {
	const { title, kind, unit } = graph.get(id) as Quantity;
	return { id, title, kind, unit };
}

/** What is told about a quantity in words and signs. */
function words(
	documentation: ModelDocumentation,
	{ id, stage }: Quantity
): Pick<QuantityExplanation, 'sentence' | 'stage' | 'formula'> {
	const { formulas, stages, assumptions, fundingLines, levers, series, shocks } = documentation;
	const formula = formulas.find((entry) => entry.id === id);
	if (formula !== undefined) {
		const { expression, mathMl, functions, sentence } = formula;
		const titled = stages.find((entry) => entry.id === stage);
		return {
			sentence,
			stage: titled === undefined ? null : { id: titled.id, title: titled.title },
			formula: { expression, mathMl, functions }
		};
	}
	const sentence =
		assumptions.find((entry) => entry.id === id)?.rationale ??
		[...fundingLines, ...levers].find((entry) => entry.id === id)?.purpose ??
		[...series, ...shocks].find((entry) => entry.id === id)?.sentence ??
		'A number by definition: there is nothing to believe or doubt.';
	return { sentence, stage: null, formula: null };
}

function originsOf({ series, shocks }: ModelDocumentation, behind: readonly Quantity[]): string[] {
	const ids = new Set(behind.map(({ id }) => id));
	return [...series, ...shocks]
		.filter(({ id }) => ids.has(id))
		.flatMap(({ dataSets }) => [...dataSets]);
}

function inputsBehind(
	documentation: ModelDocumentation,
	behind: readonly Quantity[]
): Pick<QuantityExplanation, 'assumptionsBehind' | 'leversBehind' | 'sourcesBehind'> {
	const { assumptions, fundingLines, levers } = documentation;
	const ids = new Set(behind.map(({ id }) => id));
	const sources = new Set([
		...assumptions.filter(({ id }) => ids.has(id)).flatMap((entry) => entry.sources),
		...[...fundingLines, ...levers].filter(({ id }) => ids.has(id)).map(({ source }) => source)
	]);
	const gradeOf = new Map(assumptions.map(({ id, grade }) => [id, grade]));
	const named = (kind: Quantity['kind']) =>
		behind
			.filter((quantity) => quantity.kind === kind)
			.map(({ id, title, unit }) => ({ id, title, kind, unit }));
	return {
		assumptionsBehind: named('assumption').map((entry) => ({
			...entry,
			grade: gradeOf.get(entry.id) ?? ''
		})),
		leversBehind: named('lever'),
		sourcesBehind: [...sources].flatMap((source) => sourceName(documentation, source) ?? [])
	};
}
