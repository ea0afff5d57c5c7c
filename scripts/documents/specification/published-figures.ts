/** Every figure of a result and how it follows from the formulas' values. */
import {
	PERCENTILES,
	type AvoidedCost,
	type FinancialYearAvoided,
	type FinancialYearSpend,
	type ScenarioResult
} from '#scenario/scenario-result.ts';

/** Parts of a result that are no figures of its own. */
type NoFigure = 'scenario' | 'edition' | 'firstMonth' | 'monthCount' | 'basis' | 'title';

/** The definition of each figure, and its decimals. The compiler sees to it that none is missing. */
type Definitions<Part> = Readonly<
	Record<Exclude<keyof Part, NoFigure>, readonly [definition: string, decimals: string]>
>;

const FIGURES: Definitions<ScenarioResult> = {
	monthlyArrivals: ['`arrivals` in each projected month: range.', '0'],
	twelveMonthArrivals: [
		'For each projected month F + i: `arrivals` summed over months max(F, F + i − 11) to F + i, plus the last 11 − i entries of `lastTwelveMonths` where i is below 11: range.',
		'0'
	],
	referenceTwelveMonthMiddles: [
		'As `twelveMonthArrivals`, with `reference-arrivals` in place of `arrivals`: middle.',
		'0'
	],
	calendarYears: [
		'For each calendar year with a projected month: `monthsMeasured`, how many of its months lie before F; `measuredPeople`, their sum, from the end of `lastTwelveMonths`; `monthsProjected`, how many of its months are projected. `arrivals`: those projected months of `arrivals` summed, plus `measuredPeople`, draw by draw: range. `referenceMiddle`: the same with `reference-arrivals`: middle. `dots`: the quantiles (i − 0.5) / 50 of the sums for i of 1 to 50, rounded; empty where fewer than twelve months are there.',
		'0'
	],
	firstTwelveMonthDots: [
		'Sum of `arrivals` over the first year: the quantiles (i − 0.5) / 50 for i of 1 to 50.',
		'0'
	],
	referenceMonthlyArrivals: ['`reference-arrivals` in each projected month: range.', '0'],
	firstTwelveMonths: ['Sum of `arrivals` over the first year: range.', '0'],
	referenceFirstTwelveMonths: ['Sum of `reference-arrivals` over the first year: range.', '0'],
	avoidedFirstTwelveMonths: ['Sum of `arrivals-avoided` over the first year: range.', '0'],
	avoidedWholeHorizon: ['Sum of `arrivals-avoided` over the horizon: range.', '0'],
	displacedFirstTwelveMonths: ['Sum of `arrivals-displaced` over the first year: range.', '0'],
	displacedWholeHorizon: ['Sum of `arrivals-displaced` over the horizon: range.', '0'],
	fewerThanReferencePer100: [
		'Share of draws in which the sum of `arrivals-avoided` over the horizon is above 0: per 100.',
		'0'
	],
	moreThanReferencePer100: [
		'Share of draws in which the sum of `arrivals-avoided` over the horizon is below 0: per 100.',
		'0'
	],
	sampleFutures: [
		'`arrivals` by projected month in 12 draws. Sort the draws by the sum of `arrivals` over the horizon, equal sums by draw number. Sample i of 0 to 11 is the draw at place floor((i + 0.5) / 12 × number of draws). Each count is rounded to the nearest 20.',
		'0'
	],
	weatherPercent: [
		'With `a` the sum of `arrivals` and `w` the sum of `weather-arrivals` by draw: 100 × the sum over draws of (a − mean a)(w − mean w), divided by the sum of (a − mean a)². 0 where that divisor is not above 0. `firstMonth` takes the sums over axis month F alone, `firstTwelveMonths` over the first year.',
		'1'
	],
	borderCommandGbpMillions: ['The setting of the lever `border-command`.', '1'],
	arriveInTheEndPer100: ['100 × `share-arriving-in-the-end` in axis month 0: range.', '1'],
	arriveInTheEndPer100AtCentral: [
		'The same for one draw in which every assumption has the central value in force.',
		'1'
	],
	spendGbpMillions: ['Sum of `programme-spend` over the horizon: middle.', '1'],
	spendRealGbpMillions: [
		'Real year totals of `programme-spend`, summed over all years: middle.',
		'1'
	],
	spendDiscountedGbpMillions: [
		'Discounted year totals of `programme-spend`, summed over all years: middle.',
		'1'
	],
	laterSpendGbpMillions: ['Sum of `later-spend` over the horizon: middle.', '1'],
	spendByFinancialYear: [
		'One entry for each financial year of the horizon. Years whose rounded cash is not above 0 are left out.',
		''
	],
	costPerArrivalAvoided: [
		'`definedPer100`: share of draws in which `a`, the sum of `arrivals-avoided` over the horizon, is above 0: per 100. `gbp`: the sum of `programme-spend` over the horizon × 1000000 / `a`, in those draws alone: range; null where there are none.',
		'0'
	],
	avoidedCosts: ['One entry for each of the bases `home-office` and `support`, written BASIS.', ''],
	derivedCost: ['The same for the basis `derived`, without the three break-even figures.', '']
};

const SPEND_YEAR: Definitions<FinancialYearSpend> = {
	financialYear: ['The year in which it begins.', ''],
	monthsCovered: ['How many months of the horizon lie in it.', ''],
	spendGbpMillions: ['Cash year total of `programme-spend`: middle.', '1'],
	realGbpMillions: ['Real year total: middle.', '1'],
	discountedGbpMillions: ['Discounted year total: middle.', '1']
};

const AVOIDED_YEAR: Definitions<FinancialYearAvoided> = {
	financialYear: ['The year in which it begins; all years of the horizon are listed.', ''],
	monthsCovered: ['How many months of the horizon lie in it.', ''],
	cashGbpMillions: ['Cash year total of `avoided-cost-BASIS-real`: range.', '1'],
	realGbpMillions: ['Real year total: range.', '1'],
	discountedGbpMillions: ['Discounted year total: range.', '1']
};

const COST: Definitions<AvoidedCost> = {
	avoidedGbpMillions: ['Sum of `avoided-cost-BASIS` over the horizon: range.', '1'],
	netGbpMillions: ['The same sum less the sum of `programme-spend` over the horizon: range.', '1'],
	paysForItselfPer100: [
		'Share of draws in which that net sum is at least 0: per 100. Null where the sum of `programme-spend` is 0 or less in every draw.',
		'0'
	],
	drawnCostPerArrivalGbp: [
		'`low` and `high` in force of the assumption `cost-home-office` or `cost-support-year`, as they are. For `derived`: the least and the largest `cost-derived` in axis month 0 of all draws.',
		'0 for `derived`'
	],
	costPerArrivalGbp: [
		'The central value in force of the assumption `break-even-cost-BASIS`, as it is. For `derived`: `cost-derived` in axis month 0: middle.',
		'0 for `derived`'
	],
	avoidedByFinancialYear: ['One entry for each financial year of the horizon.', ''],
	avoidedAfterHorizonGbpMillions: [
		'Sum of `avoided-cost-BASIS` over the horizon less that of `avoided-cost-BASIS-real`: range.',
		'1'
	],
	netDiscountedGbpMillions: [
		'Discounted year totals of `avoided-cost-BASIS-real` summed over all years, less those of `programme-spend`: range.',
		'1'
	],
	breakEvenArrivals: ['`break-even-BASIS` in axis month 0: middle.', '0'],
	breakEvenPercent: [
		'100 × `break-even-BASIS` in axis month 0 / `reference-arrivals-two-years` in axis month M − 1: middle.',
		'1'
	],
	breakEvenPercentOfTwoMeasuredYears: [
		'100 × `break-even-share-BASIS` in axis month 0: middle.',
		'1'
	]
};

/** The words of the table. */
export const FIGURE_WORDS = [
	`**Range**: the quantiles at ${PERCENTILES.map((percent) => percent / 100).join(', ')}, in this order. **Middle**: the quantile at 0.5.`,
	'**Per 100**: the number of draws that meet the condition × 100 / the number of draws, rounded.',
	'**First year**: axis months F to F + 11. **Horizon**: axis months F to M − 1. Money of months already measured is left out.',
	'**Year totals** add up the months of the horizon that lie in a financial year, draw by draw. `programme-spend` is in cash: its real total adds value × `real-factor`, its discounted total value × `real-factor` × `discount-factor`. The `avoided-cost-BASIS-real` are in real prices: their cash total adds value / `real-factor`, their discounted total value × `discount-factor`.'
];

/** The rows of the table of figures. */
export function publishedFigureRows(): string[][] {
	const rows = (figures: Readonly<Record<string, readonly [string, string]>>, before: string) =>
		Object.entries(figures).map(([name, [definition, decimals]]) => [
			`\`${before}${name}\``,
			definition,
			decimals
		]);
	return [
		...rows(FIGURES, ''),
		...rows(SPEND_YEAR, 'spendByFinancialYear: '),
		...rows(COST, 'avoidedCosts: '),
		...rows(AVOIDED_YEAR, 'avoidedByFinancialYear: ')
	];
}
