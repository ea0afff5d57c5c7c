/** The assumptions log: every assumption with its evidence, its dates and how far it moves the result. */
import type { ModelDocumentation } from '#model/documentation/model-documentation.ts';
import { DEFAULT_EDITION, loadEdition } from './editions.ts';
import { loadDocumentation } from './explain-documentation.ts';
import { quantityGraph, type Quantity } from './explain-graph.ts';
import { sourceName, type SourceName } from './explain-inputs.ts';
import {
	sensitivityOf,
	type SensitivityRow,
	type TriedRange,
	type Watched
} from './sensitivity.ts';

type Assumption = ModelDocumentation['assumptions'][number];

/** An assumption as it stands in the log. */
export interface LoggedAssumption extends Omit<Assumption, 'sources'> {
	readonly sources: readonly SourceName[];
	readonly usedIn: readonly { readonly id: string; readonly title: string }[];
	/** The sensitivity run, one assumption at a time; null where nothing else was tried. */
	readonly effect: {
		readonly tried: TriedRange;
		/** Arrivals avoided over the horizon, and the net position in GBP millions, at the low and at the high. */
		readonly arrivalsAvoided: TriedRange;
		readonly netGbpMillions: TriedRange;
	} | null;
}

/** The log of the edition that is shown first. */
export interface AssumptionsLog {
	readonly title: string;
	readonly modelVersion: string;
	readonly authors: readonly string[];
	/** The belief set of the run that effects are compared in. */
	readonly referenceBeliefs: string;
	readonly assumptions: readonly LoggedAssumption[];
}

const WEIGHT = { red: 0, amber: 1, green: 2 } as const;

/** Gathers the log: little evidence behind something that drives the results stands first. */
export async function assumptionsLog(): Promise<AssumptionsLog> {
	const edition = await loadEdition(DEFAULT_EDITION);
	if (edition === null) throw new RangeError('the default edition is missing');
	const documentation = await loadDocumentation(edition);
	const graph = quantityGraph(documentation);
	const whatIf = Object.fromEntries(
		documentation.assumptions.flatMap((entry) =>
			entry.whatIf === undefined ? [] : [[entry.id, entry.whatIf]]
		)
	);
	const { rows, reference } = sensitivityOf(edition, whatIf);
	const weight = ({ quality, impact }: Assumption) => WEIGHT[quality] + WEIGHT[impact];
	return {
		title: documentation.title,
		modelVersion: documentation.version,
		authors: documentation.authors,
		referenceBeliefs:
			documentation.beliefSets.find(({ id }) => id === reference.beliefSet)?.title ?? '',
		assumptions: [...documentation.assumptions]
			.sort((a, b) => weight(a) - weight(b) || WEIGHT[a.impact] - WEIGHT[b.impact])
			.map(({ sources, ...assumption }) => ({
				...assumption,
				effect: effectOf(rows.find((row) => row.assumption === assumption.id)),
				sources: sources.flatMap((id) => sourceName(documentation, id) ?? []),
				usedIn: (graph.get(assumption.id)?.usedIn ?? []).map((id) => ({
					id,
					title: (graph.get(id) as Quantity).title
				}))
			}))
	};
}

function effectOf(row: SensitivityRow | undefined): LoggedAssumption['effect'] {
	if (row === undefined || row.tried === null) return null;
	const between = (figure: Watched) => ({ low: row.atLow[figure], high: row.atHigh[figure] });
	return {
		tried: row.tried,
		arrivalsAvoided: between('arrivals-avoided'),
		netGbpMillions: between('net-home-office')
	};
}
