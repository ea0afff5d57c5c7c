/** The figures that pages show of a quantity: its months added up, and what is worked out from the sums. */
import type { Edition } from '#model/edition.ts';
import { LineSpending, moneyInputs, type LineAmounts } from './line-spending.ts';
import { REST_FORMULA, USE_FORMULAS } from './money-formulas.ts';
import { monthlyHistory } from './monthly-history.ts';
import { monthsInsideRange } from './months-inside-range.ts';
import type { Scenario } from './scenario.ts';
import type { FinancialYearSpend, Range, ScenarioResult } from './scenario-result.ts';
import type { MonthlyHistory } from './simulator-view.ts';

/** What a figure is: its words stand with the page. */
export type FigureName =
	| 'first-twelve-months'
	| 'all-months'
	| 'all-months-real'
	| 'all-months-discounted'
	| 'financial-year'
	| 'financial-year-cash'
	| 'financial-year-discounted'
	| 'after-horizon'
	| 'altogether'
	| 'net-discounted'
	| 'calendar-year'
	| 'before'
	| 'from-pot'
	| 'fewer'
	| 'more'
	| 'cost-per-arrival'
	| 'inside-range'
	| 'net'
	| 'pays-for-itself'
	| 'break-even'
	| 'break-even-percent';

/** A figure as pages show it. */
export interface ShownFigure {
	readonly name: FigureName;
	readonly unit: 'people' | 'GBP m' | 'GBP' | 'per 100' | 'per cent' | 'months';
	/** The percentiles, or one number: then it is the middle, or the same in every simulation. */
	readonly value: Range | number;
	/** The financial or calendar year. */
	readonly year: number | null;
	/** In how many of 100 simulations there is such a figure. */
	readonly per100: number | null;
	/** Of how many months, where months are counted. */
	readonly ofMonths: number | null;
}

const POT_FORMULAS: readonly string[] = [...Object.values(USE_FORMULAS), REST_FORMULA];

/** The figures of a quantity in a scenario; none for most. Only where they are made from its result is that `run`. */
export async function shownFigures(
	id: string,
	edition: Edition,
	scenario: Scenario,
	run: (scenario: Scenario) => Promise<ScenarioResult>,
	/** The range of its own sum over all simulated months. */
	totalOf: () => Range
): Promise<readonly ShownFigure[]> {
	const figuresOf = FIGURES[id];
	if (figuresOf !== undefined) {
		const result = await run(scenario);
		const since = id === 'arrivals' ? sinceThen(await monthlyHistory(), result) : [];
		return [...figuresOf(result, totalOf), ...since];
	}
	const spending = () => new LineSpending(edition, moneyInputs(edition, scenario));
	if (POT_FORMULAS.includes(id)) {
		const range = spending().rangeOf(id);
		return range === null ? [] : [figure('from-pot', 'GBP m', range)];
	}
	const line = edition.levers.find((lever) => lever.id === id);
	if (line === undefined || !['pot', 'line', 'later'].includes(line.role)) return [];
	return lineFigures(spending().ofLine(id));
}

function figure(
	name: FigureName,
	unit: ShownFigure['unit'],
	value: Range | number,
	{
		year = null,
		per100 = null,
		ofMonths = null
	}: Partial<Pick<ShownFigure, 'year' | 'per100' | 'ofMonths'>> = {}
): ShownFigure {
	return { name, unit, value, year, per100, ofMonths };
}

function sinceThen(history: MonthlyHistory, result: ScenarioResult): ShownFigure[] {
	const { inside, counted } = monthsInsideRange(history, result);
	return counted === 0 ? [] : [figure('inside-range', 'months', inside, { ofMonths: counted })];
}

const people = (first: Range, all?: Range) => [
	figure('first-twelve-months', 'people', first),
	...(all === undefined ? [] : [figure('all-months', 'people', all)])
];

const sums = (
	all: number,
	years: readonly FinancialYearSpend[],
	of: 'spendGbpMillions' | 'realGbpMillions' | 'discountedGbpMillions'
) => [
	figure('all-months', 'GBP m', all),
	...years.map((year) => figure('financial-year', 'GBP m', year[of], { year: year.financialYear }))
];

const costPerArrival = ({ costPerArrivalAvoided }: ScenarioResult) => {
	const { gbp, definedPer100: per100 } = costPerArrivalAvoided;
	return gbp === null ? [] : [figure('cost-per-arrival', 'GBP', gbp, { per100 })];
};

const avoidedCost = (basis: string) => (result: ScenarioResult) =>
	result.avoidedCosts
		.filter((cost) => cost.basis === basis)
		.flatMap(({ avoidedGbpMillions, netGbpMillions, paysForItselfPer100 }) => [
			figure('all-months', 'GBP m', avoidedGbpMillions),
			figure('net', 'GBP m', netGbpMillions),
			...(paysForItselfPer100 === null
				? []
				: [figure('pays-for-itself', 'per 100', paysForItselfPer100)])
		]);

/* The costs of a basis by the year in which they would have been paid. */
const avoidedByYear = (basis: string) => (result: ScenarioResult) =>
	[...result.avoidedCosts, result.derivedCost]
		.filter((cost) => cost.basis === basis)
		.flatMap((cost) => [
			...cost.avoidedByFinancialYear.flatMap(
				({ financialYear: year, cashGbpMillions, realGbpMillions, discountedGbpMillions }) => [
					figure('financial-year-cash', 'GBP m', cashGbpMillions, { year }),
					figure('financial-year', 'GBP m', realGbpMillions, { year }),
					figure('financial-year-discounted', 'GBP m', discountedGbpMillions, { year })
				]
			),
			figure('after-horizon', 'GBP m', cost.avoidedAfterHorizonGbpMillions),
			figure('altogether', 'GBP m', cost.avoidedGbpMillions),
			figure('net-discounted', 'GBP m', cost.netDiscountedGbpMillions)
		]);

const breakEven = (basis: string) => (result: ScenarioResult) =>
	result.avoidedCosts
		.filter((cost) => cost.basis === basis)
		.flatMap(({ breakEvenArrivals, breakEvenPercent }) => [
			figure('break-even', 'people', breakEvenArrivals),
			figure('break-even-percent', 'per cent', breakEvenPercent)
		]);

const FIGURES: Readonly<
	Record<string, (result: ScenarioResult, totalOf: () => Range) => readonly ShownFigure[]>
> = {
	arrivals: (result, totalOf) => [
		...people(result.firstTwelveMonths, totalOf()),
		...result.calendarYears
			.filter(({ monthsMeasured, monthsProjected }) => monthsMeasured + monthsProjected === 12)
			.map(({ year, arrivals }) => figure('calendar-year', 'people', arrivals, { year }))
	],
	'reference-arrivals': (result, totalOf) => people(result.referenceFirstTwelveMonths, totalOf()),
	'arrivals-avoided': (result) => [
		...people(result.avoidedFirstTwelveMonths, result.avoidedWholeHorizon),
		figure('fewer', 'per 100', result.fewerThanReferencePer100),
		figure('more', 'per 100', result.moreThanReferencePer100),
		...costPerArrival(result)
	],
	'arrivals-displaced': (result) =>
		people(result.displacedFirstTwelveMonths, result.displacedWholeHorizon),
	'programme-spend': (result) => [
		...sums(result.spendGbpMillions, result.spendByFinancialYear, 'spendGbpMillions'),
		...costPerArrival(result)
	],
	'programme-spend-real': (result) =>
		sums(result.spendRealGbpMillions, result.spendByFinancialYear, 'realGbpMillions'),
	'programme-spend-discounted': (result) =>
		sums(result.spendDiscountedGbpMillions, result.spendByFinancialYear, 'discountedGbpMillions'),
	'later-spend': (result) => [figure('all-months', 'GBP m', result.laterSpendGbpMillions)],
	'avoided-cost-home-office': avoidedCost('home-office'),
	'avoided-cost-support': avoidedCost('support'),
	'avoided-cost-home-office-real': avoidedByYear('home-office'),
	'avoided-cost-support-real': avoidedByYear('support'),
	'avoided-cost-derived-real': avoidedByYear('derived'),
	'break-even-home-office': breakEven('home-office'),
	'break-even-support': breakEven('support')
};

function lineFigures({ spending, years, beforeGbpMillions }: LineAmounts): ShownFigure[] {
	return [
		...sums(spending.spendGbpMillions, years, 'spendGbpMillions'),
		figure('all-months-real', 'GBP m', spending.realGbpMillions),
		figure('all-months-discounted', 'GBP m', spending.discountedGbpMillions),
		...(beforeGbpMillions > 0 ? [figure('before', 'GBP m', beforeGbpMillions)] : [])
	];
}
