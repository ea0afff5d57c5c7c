/** What the simulator page needs to show a scenario: the controls' descriptions, the history, the result and notices. */
import type { MonthIndex } from '#data/calendar-month.ts';
import type { ChartView } from './link/chart-view.ts';
import type { NeededBelief } from './analysis.ts';
import type { Problem } from './problems.ts';
import type { AssumptionSetting, Scenario } from './scenario.ts';
import type { ScenarioResult } from './scenario-result.ts';

/** A lever as a control: everything a slider, a text field and its explanation need. */
export interface LeverControl {
	/** The lever's id, also its key in a link and its field name in the form. */
	readonly id: string;
	readonly title: string;
	/** What its settings count: amounts, on or off (1 or 0), or months after the one of the announcement. */
	readonly unit: 'GBP m' | 'people' | 'per cent' | 'days' | 'switch' | 'month';
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
	/** `pot`: holds the uses; `use`: paid from the pot; `line`: on its own; `later`: announced later, off at first; `measure`: not money. */
	readonly role: 'pot' | 'use' | 'line' | 'later' | 'measure';
	/** `later` lines: the amount announced later, at which a person may switch them on. */
	readonly whenOn?: number;
	/** Between which settings there is any evidence: what was published, or measured. */
	readonly evidence?: { readonly min: number; readonly max: number };
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
	/** The beliefs and other assumptions that it speaks of, by id. */
	readonly speaksOf: readonly string[];
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

/** Where a setting stands that is not among the first controls: a group of controls, or `run` for seed and number of draws. */
export type SettingGroup = 'measures' | 'later' | 'profile' | 'weather' | 'beliefs' | 'run';

/** A setting outside the first controls that is not as in the edition. */
export interface OtherChange {
	/** The lever's or assumption's id; `seed` or `draws`. */
	readonly id: string;
	readonly group: SettingGroup;
	/** The lever's title or the assumption's statement; empty for seed and draws. */
	readonly title: string;
	/** A lever control's unit, or the assumption's own. */
	readonly unit: string;
	/** What the scenario sets, and what the edition would. */
	readonly setting: AssumptionSetting;
	readonly standard: AssumptionSetting;
}

/** Everything the simulator page shows. */
export interface SimulatorView {
	readonly scenario: Scenario;
	readonly result: ScenarioResult;
	/** How the address wants the chart drawn. */
	readonly chartView: ChartView;
	/** The data vintages that this model version can be run on, oldest first. */
	readonly vintages: readonly string[];
	readonly levers: readonly LeverControl[];
	readonly beliefSets: readonly BeliefSetChoice[];
	/** The belief set of a scenario in which nothing has been changed. */
	readonly defaultBeliefSet: string;
	/** Bounds and step of the reader's own belief, as a share. */
	readonly ownBelief: { readonly min: number; readonly max: number; readonly step: number };
	readonly history: MonthlyHistory;
	/** Dated events that the chart may mark; the announcement is always the first. */
	readonly announcement: { readonly month: MonthIndex; readonly label: string };
	/** What takes the growth of prices out of money: its yearly growth in the edition, and what it stands for. */
	readonly deflator: { readonly yearlyGrowth: number; readonly about: string };
	/** What the scenario changes outside the first controls: measures, later money, single assumptions, seed and draws. */
	readonly otherChanges: readonly OtherChange[];
	/** What would have to be believed for the money to pay for itself; `null` where nobody has worked it out yet. */
	readonly needed: readonly NeededBelief[] | null;
	/** What the range leaves out, biggest first, at most three sentences. */
	readonly limits: readonly string[];
	/** Plain notices about the link this view came from (empty when it was understood). */
	readonly notices: readonly Problem[];
}
