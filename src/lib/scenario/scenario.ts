/** A scenario: one complete set of choices, enough to reproduce every number. */

/** Low, likely and high of a belief or assumption that the reader has replaced, in the assumption's own unit. */
export interface AssumptionSetting {
	readonly low: number;
	readonly central: number;
	readonly high: number;
}

/** In place of an assumption's id: the same belief about every measure of the announcement. */
export const EVERY_MEASURE = 'belief';

/** One complete set of choices. Two equal scenarios give the same numbers, bit for bit. */
export interface Scenario {
	/** Which edition is run: model, model version and data vintage ("2024-10" = as known at the end of October 2024). */
	readonly modelId: string;
	readonly modelVersion: string;
	readonly vintage: string;
	/** Makes the draws repeatable. */
	readonly seed: number;
	/** How many simulated futures. */
	readonly drawCount: number;
	/** Lever settings by lever id, in the lever's unit; every lever of the edition is present. */
	readonly levers: Readonly<Record<string, number>>;
	/** The named belief set in force; `own` when the reader set their own. */
	readonly beliefSet: string;
	/** Assumptions that differ from the edition's and from the belief set's, by assumption id or `EVERY_MEASURE`. */
	readonly assumptions: Readonly<Record<string, AssumptionSetting>>;
}
