/** The documentation of a model version: all that explaining needs, as data that a server loads and a page never does. */
import type { Model } from '../format.ts';
import type { WorldName } from '#engine/expression/expression.ts';

/** A quantity that a formula reads, and in which world: null is the scenario itself. */
export interface Reading {
	readonly id: string;
	readonly world: WorldName | null;
}

/** A formula with its picture. */
export interface DocumentedFormula {
	readonly id: string;
	readonly title: string;
	readonly sentence: string;
	readonly unit: string;
	/** The text as it stands in the model. */
	readonly expression: string;
	/** MathML in which `<mtext>@id</mtext>` or `<mtext>@world:id</mtext>` stands for each quantity read. */
	readonly mathMl: string;
	/** Each once, in order of first appearance. */
	readonly reads: readonly Reading[];
	/** Functions along the months that it uses: their meaning is told beside it. */
	readonly functions: readonly string[];
}

/** Where the numbers of a row of months or of a monthly chance come from. */
export interface Origin {
	/** One or two plain sentences. */
	readonly sentence: string;
	/** The data sets it follows from; none where it follows from the calendar or from the vintage alone. */
	readonly dataSets: readonly string[];
}

/** A part of the model: formulas that belong together. */
export interface Stage {
	readonly id: string;
	readonly title: string;
	readonly sentence: string;
	readonly formulas: readonly string[];
}

/** Everything told about a model version, the same for all its editions. */
export interface ModelDocumentation extends Omit<
	Model,
	'formulas' | 'series' | 'shocks' | 'time' | 'presets' | 'eventsDataSet'
> {
	/** Version of this file's own format. */
	readonly format: 1;
	readonly stages: readonly Stage[];
	readonly formulas: readonly DocumentedFormula[];
	readonly series: readonly (Model['series'][number] & Origin)[];
	readonly shocks: readonly (Model['shocks'][number] & Origin)[];
}

/** The name documentation is stored and found under. */
export function documentationName(modelId: string, modelVersion: string): string {
	return `${modelId}@${modelVersion}`;
}
