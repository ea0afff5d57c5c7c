/** What a run of a scenario gives: ranges by month and in total, money, and the break-even questions. */
import type { MonthIndex } from '#data/calendar-month.ts';
import type { Scenario } from './scenario.ts';

/** The percentiles of every range, in order. 5–95 holds 90 in 100 simulations, 20–80 sixty, 35–65 thirty. */
export const PERCENTILES = [5, 20, 35, 50, 65, 80, 95] as const;

/** One value for each of `PERCENTILES`, in the same order. */
export type Range = readonly number[];

/** The money side on one basis of avoided cost. GBP millions, cash, over the whole horizon unless said otherwise. */
export interface AvoidedCost {
	/** `home-office` (the Home Office's figure for a whole stay) or `support` (one year of support). */
	readonly basis: string;
	readonly title: string;
	/** Support cost avoided, GBP millions. */
	readonly avoidedGbpMillions: Range;
	/** Avoided cost less programme spend, GBP millions. */
	readonly netGbpMillions: Range;
	/** How many of 100 simulations have avoided cost at least as large as the spend. */
	readonly paysForItselfPer100: number;
	/** The stated cost per arrival that the break-even uses, GBP. */
	readonly costPerArrivalGbp: number;
	/** Arrivals that would have to be avoided for the Border Security Command money to be recouped. */
	readonly breakEvenArrivals: number;
	/** The same as a share of the arrivals of the reference in the first 24 projected months, per cent: middle of the simulations. */
	readonly breakEvenPercent: number;
}

/** Spend in one financial year, GBP millions cash. */
export interface FinancialYearSpend {
	/** First calendar year: 2025 is April 2025 to March 2026. */
	readonly financialYear: number;
	readonly spendGbpMillions: number;
}

/** Everything the page, the command line and the server show of a scenario. Counts of people are whole numbers. */
export interface ScenarioResult {
	readonly scenario: Scenario;
	readonly edition: { readonly status: 'draft' | 'published'; readonly digest: string };
	/** The first projected month and how many months are projected. */
	readonly firstMonth: MonthIndex;
	readonly monthCount: number;
	/** People arriving in each projected month, a range per month. */
	readonly monthlyArrivals: readonly Range[];
	/** People arriving in the 12 months that end with each projected month; earlier months of the window are the outturn known then. */
	readonly twelveMonthArrivals: readonly Range[];
	/** The same futures without the announced measures: the middle of the simulations, per month. */
	readonly referenceMonthlyArrivals: readonly Range[];
	/** People arriving in the first 12 projected months, with and without the measures. */
	readonly firstTwelveMonths: Range;
	readonly referenceFirstTwelveMonths: Range;
	/** Arrivals of the reference less those of the scenario, first 12 projected months and whole horizon (negative: more people). */
	readonly avoidedFirstTwelveMonths: Range;
	readonly avoidedWholeHorizon: Range;
	/** How many of 100 paired simulations have fewer arrivals than the reference over the whole horizon. */
	readonly fewerThanReferencePer100: number;
	/** A few whole futures (one array per future, one count per month), chosen to span the range of the horizon total. */
	readonly sampleFutures: readonly (readonly number[])[];
	/** Programme spend over the horizon: all lines, and the Border Security Command alone. GBP millions, cash. */
	readonly spendGbpMillions: number;
	readonly borderCommandGbpMillions: number;
	readonly spendByFinancialYear: readonly FinancialYearSpend[];
	readonly avoidedCosts: readonly AvoidedCost[];
}
