/** An edition: a model version joined to what was known on a date, compiled and frozen. */
import type { MonthIndex } from '#data/calendar-month.ts';
import type { Distribution } from '#engine/draws/distribution.ts';
import type { Shock } from '#engine/draws/draw-columns.ts';
import type { Program } from '#engine/program.ts';

export interface EditionSource {
	readonly title: string;
	readonly publisher: string;
	readonly date: string;
	readonly url?: string;
}

/** Something that a person may set: a line of money or another measure. */
export interface EditionLever {
	readonly id: string;
	readonly title: string;
	readonly unit: string;
	readonly unitInWords: string;
	readonly purpose: string;
	readonly announcedLabel: string;
	readonly min: number;
	readonly max: number;
	readonly step: number;
	readonly announced: number;
	readonly off: number;
	readonly source: EditionSource;
	/** Money lines: `pot`, `use` of a pot, own `line`, or `later` (announced afterwards, off at first). Other levers: `measure`. */
	readonly role: 'pot' | 'use' | 'line' | 'later' | 'measure';
	/** `later` lines: the setting when a person switches it on. */
	readonly whenOn?: number;
	/** Money lines: GBP millions per unit of the lever at the central assumption. */
	readonly gbpMillionsPerUnit: number | null;
}

export interface EditionAssumption extends Distribution {
	/** What it says, in plain words. */
	readonly statement: string;
	readonly unit: string;
	/** The name of the column of draws: assumptions that share it are high together and low together (decision 0015). */
	readonly drawnAs: string;
	readonly min: number;
	readonly max: number;
	/** About effect, and what the reader is invited to change. */
	readonly isBelief: boolean;
	/** How good the evidence is: A (official statistic) to E (assumption). */
	readonly grade: 'A' | 'B' | 'C' | 'D' | 'E';
	/** The lowest and highest value that any evidence gives; null where no evidence exists. */
	readonly evidenceRange: { readonly min: number; readonly max: number } | null;
	/** Where one number stands for lack of a range: what the sensitivity tries in its place. */
	readonly whatIf?: { readonly low: number; readonly high: number };
}

/** A belief set: what it makes of the beliefs about measures, and of other assumptions. */
export interface EditionBeliefSet {
	readonly id: string;
	readonly title: string;
	readonly summary: string;
	readonly effect: { readonly low: number; readonly central: number; readonly high: number };
	readonly assumptions: Readonly<
		Record<string, { readonly low: number; readonly central: number; readonly high: number }>
	>;
}

/** Everything needed to run a model as of a vintage. Published editions never change. */
export interface Edition {
	/** Version of this file's own format. */
	readonly format: 1;
	readonly modelId: string;
	readonly modelVersion: string;
	readonly vintage: string;
	readonly status: 'draft' | 'published';
	readonly title: string;
	readonly limits: readonly string[];
	readonly announcement: { readonly month: MonthIndex; readonly label: string };
	/** The month axis: where it starts, its length, and the first month that is projected rather than measured. */
	readonly axis: {
		readonly firstMonth: MonthIndex;
		readonly monthCount: number;
		readonly firstProjectedMonth: MonthIndex;
	};
	/** Arrivals in the twelve months before the first projected one, for twelve-month totals. */
	readonly lastTwelveMonths: readonly number[];
	/** Data set versions the edition was fitted on. */
	readonly dataSets: readonly { readonly id: string; readonly version: string }[];
	readonly levers: readonly EditionLever[];
	readonly assumptions: Readonly<Record<string, EditionAssumption>>;
	readonly beliefsAboutMeasures: readonly string[];
	readonly defaultBeliefSet: string;
	readonly beliefSets: readonly EditionBeliefSet[];
	readonly series: Readonly<Record<string, readonly number[]>>;
	readonly shocks: Readonly<Record<string, Shock>>;
	/** What the data say about weather. */
	readonly weather: {
		/** Square root of people per calm day more than usual. */
		readonly rootPeoplePerCalmDay: number;
		/** Correlation of calm days with the errors of projections one month ahead. */
		readonly correlation: number;
		/** Mean calm days of each month of the year, January first. */
		readonly usualCalmDays: readonly number[];
		/** Per cent more arrivals for one per cent more calm days, at the level of the last year known. */
		readonly elasticity: number;
	};
	readonly program: Program;
	/** SHA-256 of everything above, as JSON. */
	readonly digest: string;
}

/** The name an edition is stored and found under. */
export function editionName(modelId: string, modelVersion: string, vintage: string): string {
	return `${modelId}@${modelVersion}+${vintage}`;
}
