/** What the simulator page needs to show a scenario: the controls' descriptions, the history, the result and notices. */
import type { MonthIndex } from '#data/calendar-month.ts';
import type { Problem } from './problems.ts';
import type { AssumptionSetting, Scenario } from './scenario.ts';
import type { ScenarioResult } from './scenario-result.ts';

/** A lever as a control: everything a slider, a text field and its explanation need. */
export interface LeverControl {
	/** The lever's id, also its key in a link and its field name in the form. */
	readonly id: string;
	readonly title: string;
	/** Unit as shown beside the number: `£m` (prefix £, suffix m) or `people`. */
	readonly unit: 'GBP m' | 'people';
	/** Unit in words for the accessible name: "£ million over two years". */
	readonly unitInWords: string;
	readonly min: number;
	readonly max: number;
	readonly step: number;
	/** The announced setting, and what the tick says ("announced 4 November 2024"); some ticks are assumed, and say so. */
	readonly announced: number;
	readonly announcedLabel: string;
	/** One or two plain sentences: what it pays for. */
	readonly purpose: string;
	/** `pot`: holds the uses; `use`: paid from the pot; `line`: on its own. */
	readonly role: 'pot' | 'use' | 'line';
	/** GBP millions per unit of the lever at the central assumption; 1 for money levers. */
	readonly gbpMillionsPerUnit: number;
	/** Where the announced setting comes from; some sources have no public address. */
	readonly source: {
		readonly title: string;
		readonly url: string | null;
		readonly date: string;
	};
}

/** A named set of beliefs the reader can choose. */
export interface BeliefSetChoice {
	readonly id: string;
	readonly title: string;
	/** One plain sentence: what somebody who picks it believes. */
	readonly summary: string;
	/** The effect it assumes of each measure at its announced size, share fewer crossings (negative = more). */
	readonly effect: AssumptionSetting;
}

/** Measured people and boats by month; `null` where nothing is published. */
export interface MonthlyHistory {
	readonly firstMonth: MonthIndex;
	readonly people: readonly number[];
	/** The last month, when it is only partly covered: how many days of how many. */
	readonly partialLastMonth: { readonly daysCovered: number; readonly daysInMonth: number } | null;
	readonly dataSetVersion: string;
	readonly provisionalFrom: MonthIndex;
}

/** A setting without a control of its own, in words. */
export interface OtherChange {
	/** The lever's title or the assumption's statement. */
	readonly title: string;
	/** What the scenario sets, and what the edition would, with their units. */
	readonly setting: string;
	readonly standard: string;
}

/** Everything the simulator page shows. */
export interface SimulatorView {
	readonly scenario: Scenario;
	readonly result: ScenarioResult;
	readonly levers: readonly LeverControl[];
	readonly beliefSets: readonly BeliefSetChoice[];
	/** The belief set of a scenario in which nothing has been changed. */
	readonly defaultBeliefSet: string;
	/** Bounds and step of the reader's own belief, as a share. */
	readonly ownBelief: { readonly min: number; readonly max: number; readonly step: number };
	readonly history: MonthlyHistory;
	/** Dated events that the chart may mark; the announcement is always the first. */
	readonly announcement: { readonly month: MonthIndex; readonly label: string };
	/** What the scenario changes that has no control on the page: measures, later money and single assumptions. */
	readonly otherChanges: readonly OtherChange[];
	/** What the range leaves out, biggest first, at most three sentences. */
	readonly limits: readonly string[];
	/** Plain notices about the link this view came from (empty when it was understood). */
	readonly notices: readonly Problem[];
}
