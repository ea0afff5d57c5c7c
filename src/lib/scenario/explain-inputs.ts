/** What an input of a formula is, beyond its value: an assumption's evidence, a lever's announcement, a row's origin. */
import type { Edition } from '#model/edition.ts';
import type { ModelDocumentation, Reading } from '#model/documentation/model-documentation.ts';
import { scenarioDistributions } from './scenario-distributions.ts';
import type { Scenario } from './scenario.ts';

type Assumption = ModelDocumentation['assumptions'][number];

/** A source as a page names it. */
export interface SourceName {
	readonly title: string;
	readonly publisher: string;
	readonly date: string;
	readonly url: string | null;
	/** At most 25 of its words, as it writes them; null where none is at hand. */
	readonly quote: string | null;
}

type FundingLine = ModelDocumentation['fundingLines'][number];

/** What is known of a funding line's money. */
export interface MoneyStatus {
	readonly novelty: FundingLine['novelty'];
	readonly stages: readonly {
		readonly stage: FundingLine['status'][number]['stage'];
		readonly amountGbpMillions: number | 'unknown';
		readonly date: string;
		readonly note: string;
		readonly source: SourceName | null;
	}[];
}

/** One of the kinds of description. */
export type InputDescription =
	| {
			readonly kind: 'assumption';
			readonly statement: string;
			/** As in force in the scenario. */
			readonly low: number;
			readonly central: number;
			readonly high: number;
			/** Whether a belief set or the reader replaced the model's own. */
			readonly isReplaced: boolean;
			readonly grade: Assumption['grade'];
			readonly quality: Assumption['quality'];
			readonly impact: Assumption['impact'];
			readonly evidenceRange: Assumption['evidenceRange'];
			readonly sources: readonly SourceName[];
			readonly madeOn: string;
			readonly reviewBy: string;
	  }
	| {
			readonly kind: 'lever';
			readonly setting: number;
			readonly announced: number;
			readonly announcedLabel: string;
			readonly unitInWords: string;
			readonly source: SourceName | null;
			/** Money: how it relates to earlier announcements, and what is known of it at each stage. Other measures: one sentence. */
			readonly status: MoneyStatus | string;
	  }
	| { readonly kind: 'fitted'; readonly sentence: string; readonly dataSets: readonly string[] }
	| { readonly kind: 'formula'; readonly sentence: string }
	| { readonly kind: 'constant' };

/** Describes an input in a scenario. */
export function describedInput(
	documentation: ModelDocumentation,
	edition: Edition,
	scenario: Scenario,
	{ id }: Reading
): InputDescription {
	const assumption = documentation.assumptions.find((entry) => entry.id === id);
	if (assumption !== undefined)
		return describedAssumption(documentation, assumption, scenarioDistributions(edition, scenario));
	const lever = [...documentation.fundingLines, ...documentation.levers].find(
		(entry) => entry.id === id
	);
	if (lever !== undefined) {
		const { announced, announcedLabel, unitInWords } = lever;
		return {
			kind: 'lever',
			setting: scenario.levers[id] ?? announced,
			announced,
			announcedLabel,
			unitInWords,
			source: sourceName(documentation, lever.source),
			status:
				'novelty' in lever
					? {
							novelty: lever.novelty,
							stages: lever.status.map(({ stage, amountGbpMillions, date, note, source }) => ({
								...{ stage, amountGbpMillions, date, note: note ?? '' },
								source: source === undefined ? null : sourceName(documentation, source)
							}))
						}
					: lever.status
		};
	}
	const fitted = [...documentation.series, ...documentation.shocks].find(
		(entry) => entry.id === id
	);
	if (fitted !== undefined)
		return { kind: 'fitted', sentence: fitted.sentence, dataSets: fitted.dataSets };
	const formula = documentation.formulas.find((entry) => entry.id === id);
	return formula === undefined
		? { kind: 'constant' }
		: { kind: 'formula', sentence: formula.sentence };
}

function describedAssumption(
	documentation: ModelDocumentation,
	assumption: Assumption,
	inForce: ReturnType<typeof scenarioDistributions>
): InputDescription {
	const { id, statement, grade, quality, impact, evidenceRange, sources } = assumption;
	const { madeOn, reviewBy } = assumption;
	const { low, central, high } = inForce[id] ?? assumption;
	return {
		kind: 'assumption',
		...{ statement, low, central, high, grade, quality, impact, evidenceRange, madeOn, reviewBy },
		isReplaced:
			low !== assumption.low || central !== assumption.central || high !== assumption.high,
		sources: sources.flatMap((source) => sourceName(documentation, source) ?? [])
	};
}

/** A source by its id, or null. */
export function sourceName({ sources }: ModelDocumentation, id: string): SourceName | null {
	const source = sources[id];
	if (source === undefined) return null;
	const { title, publisher, date, url, quote } = source;
	return { title, publisher, date, url: url ?? null, quote: quote ?? null };
}
