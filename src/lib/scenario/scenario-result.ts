/** What a run of a scenario gives: ranges by month and in total, money, and the break-even questions. */
import type { MonthIndex } from '#data/calendar-month.ts';
import type { Scenario } from './scenario.ts';

/** The percentiles of every range, in order. 5–95 holds 90 in 100 simulations, 20–80 sixty, 35–65 thirty. */
export const PERCENTILES = [5, 20, 35, 50, 65, 80, 95] as const;

/** What the cost of one arrival is drawn from, by basis of cost. */
export const COST_PER_ARRIVAL = {
	'home-office': 'cost-home-office',
	support: 'cost-support-year'
} as const;

/** One value for each of `PERCENTILES`, in the same order. */
export type Range = readonly number[];

/** Cost avoided in one financial year, when it would have been paid. GBP millions. */
export interface FinancialYearAvoided {
	readonly financialYear: number;
	/** How many months of the year the months of the edition cover. */
	readonly monthsCovered: number;
	readonly cashGbpMillions: Range;
	/** In November 2024 prices, and the same with later money counting for less. */
	readonly realGbpMillions: Range;
	readonly discountedGbpMillions: Range;
}

/** The money side on one basis of avoided cost. GBP millions, over the whole horizon unless said otherwise. */
export interface CostBasis {
	/** `home-office` (the Home Office's figure for a whole stay), `support` (one year of support) or `derived` (built up from nights). */
	readonly basis: string;
	readonly title: string;
	/** Support cost avoided per arrival avoided in the horizon, whenever it would have been paid, at the stated cost per arrival. */
	readonly avoidedGbpMillions: Range;
	/** Avoided cost less programme spend, GBP millions. */
	readonly netGbpMillions: Range;
	/** How many of 100 simulations have avoided cost at least as large as the spend; null where nothing is spent. */
	readonly paysForItselfPer100: number | null;
	/** The lowest and highest cost per arrival that the simulations draw, GBP. */
	readonly drawnCostPerArrivalGbp: { readonly low: number; readonly high: number };
	/** The stated cost per arrival that the break-even uses, GBP; for `derived`, the middle of the simulations. */
	readonly costPerArrivalGbp: number;
	/** Avoided cost in the years in which it would have been paid, as far as the horizon reaches, and what falls after it. */
	readonly avoidedByFinancialYear: readonly FinancialYearAvoided[];
	readonly avoidedAfterHorizonGbpMillions: Range;
	/** Discounted avoided cost within the horizon less discounted spend, November 2024 prices. */
	readonly netDiscountedGbpMillions: Range;
}

/** A basis that the break-even is asked on. */
export interface AvoidedCost extends CostBasis {
	/** Arrivals that would have to be avoided for the Border Security Command money to be recouped. */
	readonly breakEvenArrivals: number;
	/** The same as a share of the arrivals of the reference in the first 24 projected months, per cent: middle of the simulations. */
	readonly breakEvenPercent: number;
	/** The same as a share of the arrivals of 2024 and 2025 together, as measured, per cent. */
	readonly breakEvenPercentOfTwoMeasuredYears: number;
}

/** Spend in one financial year, GBP millions: the middle of the simulations where they differ. */
export interface FinancialYearSpend {
	/** First calendar year: 2025 is April 2025 to March 2026. */
	readonly financialYear: number;
	/** How many months of the year the months of the edition cover. */
	readonly monthsCovered: number;
	/** Cash. */
	readonly spendGbpMillions: number;
	/** In November 2024 prices, and the same with later money counting for less. */
	readonly realGbpMillions: number;
	readonly discountedGbpMillions: number;
}

/** Spend divided by arrivals avoided, over the whole horizon. It has no value where nothing is avoided. */
export interface CostPerArrivalAvoided {
	/** In how many of 100 simulations arrivals are fewer, so that it can be worked out. */
	readonly definedPer100: number;
	/** The range among those simulations, GBP; null where there is none. */
	readonly gbp: Range | null;
}

/** The money side of a result. */
export interface MoneyResult {
	/** Programme spend over the projected months, all lines: cash, November 2024 prices, and those discounted. */
	readonly spendGbpMillions: number;
	readonly spendRealGbpMillions: number;
	readonly spendDiscountedGbpMillions: number;
	/** The part of the cash spend that is on later lines. */
	readonly laterSpendGbpMillions: number;
	readonly spendByFinancialYear: readonly FinancialYearSpend[];
	readonly costPerArrivalAvoided: CostPerArrivalAvoided;
	/** The two bases that are always shown together. */
	readonly avoidedCosts: readonly AvoidedCost[];
	/** The third basis, built up from months, shares and cost per night. */
	readonly derivedCost: CostBasis;
}

/** A calendar year with projected months in it. People; measured months are added to each simulated rest. */
export interface CalendarYearArrivals {
	readonly year: number;
	/** How many of its months were measured when the projection starts, and what they hold. */
	readonly monthsMeasured: number;
	readonly measuredPeople: number;
	/** How many are projected: together fewer than 12 where the horizon ends within the year. */
	readonly monthsProjected: number;
	readonly arrivals: Range;
	/** The middle of the simulations without the announced measures. */
	readonly referenceMiddle: number;
	/** Equally likely totals, smallest first; none for a year that is not whole. */
	readonly dots: readonly number[];
}

/** Everything the page, the command line and the server show of a scenario. Counts of people are whole numbers. */
export interface ScenarioResult extends MoneyResult {
	readonly scenario: Scenario;
	readonly edition: { readonly status: 'draft' | 'published'; readonly digest: string };
	/** The first projected month and how many months are projected. */
	readonly firstMonth: MonthIndex;
	readonly monthCount: number;
	/** People arriving in each projected month, a range per month. */
	readonly monthlyArrivals: readonly Range[];
	/** People arriving in the 12 months that end with each projected month; earlier months of the window are the outturn known then. */
	readonly twelveMonthArrivals: readonly Range[];
	/** The middle of the simulations without the announced measures, for the same 12 months. */
	readonly referenceTwelveMonthMiddles: readonly number[];
	readonly calendarYears: readonly CalendarYearArrivals[];
	/** The same futures without the announced measures: the middle of the simulations, per month. */
	readonly referenceMonthlyArrivals: readonly Range[];
	/** People arriving in the first 12 projected months, with and without the measures. */
	readonly firstTwelveMonths: Range;
	readonly referenceFirstTwelveMonths: Range;
	/** Equally likely totals of the first 12 projected months, smallest first. */
	readonly firstTwelveMonthDots: readonly number[];
	/** Arrivals of the reference less those of the scenario, first 12 projected months and whole horizon (negative: more people). */
	readonly avoidedFirstTwelveMonths: Range;
	readonly avoidedWholeHorizon: Range;
	/** The part of the avoided arrivals that reappears on another route. It is not counted as avoided cost. */
	readonly displacedFirstTwelveMonths: Range;
	readonly displacedWholeHorizon: Range;
	/** How many of 100 paired simulations have fewer arrivals than the reference over the whole horizon. */
	readonly fewerThanReferencePer100: number;
	/** In how many they have more. The two differ from 100 where nothing changes in some. */
	readonly moreThanReferencePer100: number;
	/** A few whole futures (one array per future, one count per month, to the nearest 20), chosen to span the range of the horizon total. */
	readonly sampleFutures: readonly (readonly number[])[];
	/** How much of the scatter between simulations is weather, per cent: of the first projected month, and of the first twelve together. */
	readonly weatherPercent: { readonly firstMonth: number; readonly firstTwelveMonths: number };
	/** The Border Security Command money, GBP millions cash. */
	readonly borderCommandGbpMillions: number;
	/** People who arrive in the end out of 100 who set out, at the chosen share of attempts stopped: those stopped may try again. */
	readonly arriveInTheEndPer100: Range;
	/** The same at the central value of every assumption. */
	readonly arriveInTheEndPer100AtCentral: number;
}
