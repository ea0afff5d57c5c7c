/** The whole model as stages of quantities, with what leads to what: for its map and its list. */
import { DEFAULT_EDITION, loadEdition } from './editions.ts';
import { loadDocumentation } from './explain-documentation.ts';
import { quantityGraph, type Quantity } from './explain-graph.ts';
import { linkFromScenario } from './link/link-from-scenario.ts';
import { scenarioFromLink } from './link/scenario-from-link.ts';
import type { Problem } from './problems.ts';

/** A quantity and its neighbours by name. */
export interface ListedQuantity extends Pick<Quantity, 'id' | 'kind' | 'title' | 'unit'> {
	readonly sentence: string;
	readonly from: readonly Pick<Quantity, 'id' | 'kind' | 'title'>[];
	readonly usedIn: readonly Pick<Quantity, 'id' | 'kind' | 'title'>[];
	/** Whether it is a result that pages show. */
	readonly isOutput: boolean;
}

/** The whole model for a page. */
export interface ModelOverview {
	readonly title: string;
	readonly stages: readonly {
		readonly id: string;
		readonly title: string;
		readonly sentence: string;
		readonly quantities: readonly ListedQuantity[];
	}[];
	/** What goes in and follows from nothing else in the model. */
	readonly inputs: readonly {
		readonly title: string;
		readonly sentence: string;
		readonly quantities: readonly ListedQuantity[];
	}[];
	/** '' for the announced scenario. */
	readonly scenarioLink: string;
	readonly notices: readonly Problem[];
}

/** The model of the scenario of an address. Any text is safe. */
export async function modelOverview(search: string): Promise<ModelOverview> {
	const { scenario, notices } = await scenarioFromLink(search);
	const edition = await loadEdition(scenario);
	const documentation = await loadDocumentation(edition ?? DEFAULT_EDITION);
	const graph = quantityGraph(documentation);
	const sentences = new Map(documentation.formulas.map(({ id, sentence }) => [id, sentence]));
	const outputs = new Set(documentation.outputs.map(({ formula }) => formula));
	const name = (id: string) => {
		const { title, kind } = graph.get(id) as Quantity;
		return { id, title, kind };
	};
	const listed = (id: string): ListedQuantity => {
		const { kind, title, unit, reads, usedIn } = graph.get(id) as Quantity;
		return {
			...{ id, kind, title, unit },
			sentence: sentences.get(id) ?? '',
			from: [...new Set(reads.map((reading) => reading.id))].map(name),
			usedIn: usedIn.map(name),
			isOutput: outputs.has(id)
		};
	};
	const { fundingLines, levers, assumptions, series, shocks, constants } = documentation;
	const group = (title: string, sentence: string, entries: readonly { readonly id: string }[]) => ({
		title,
		sentence,
		quantities: entries.map(({ id }) => listed(id))
	});
	return {
		title: documentation.title,
		stages: documentation.stages.map(({ id, title, sentence, formulas }) => ({
			...{ id, title, sentence },
			quantities: formulas.map(listed)
		})),
		inputs: [
			group('Choices', 'Money and other measures that a person may set.', [
				...fundingLines,
				...levers
			]),
			group('Assumptions', 'Values that the model takes to hold, each with a grade.', assumptions),
			group('From data, and chance', 'Rows that are fitted on published figures.', [
				...series,
				...shocks
			]),
			group('Definitions', 'Numbers by definition, such as the months of a year.', constants)
		],
		scenarioLink: search === '' ? '' : linkFromScenario(scenario),
		notices
	};
}
