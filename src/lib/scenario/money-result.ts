/** The money side of a result: spending by financial year, cost avoided on each basis, and the break-even. */
import type { Column } from '#engine/columns/column.ts';
import type { Distribution } from '#engine/draws/distribution.ts';
import type { Edition } from '#model/edition.ts';
import { COST_BASIS_TITLES } from './cost-basis-sentences.ts';
import {
	addDraws,
	yearAvoided,
	yearSpend,
	yearTotals,
	type Prices,
	type Span,
	type YearTotals
} from './financial-years.ts';
import { countPer100, drawsInMonth, middleOf, rangeOf, sumOverMonths } from './draw-sums.ts';
import {
	COST_PER_ARRIVAL,
	type AvoidedCost,
	type CostBasis,
	type CostPerArrivalAvoided,
	type MoneyResult
} from './scenario-result.ts';

/** The formulas that the money side reads. */
export const MONEY_FORMULAS = [
	'arrivals-avoided',
	'programme-spend',
	'later-spend',
	'real-factor',
	'discount-factor',
	'avoided-cost-home-office',
	'avoided-cost-support',
	'avoided-cost-derived',
	'avoided-cost-home-office-real',
	'avoided-cost-support-real',
	'avoided-cost-derived-real',
	'cost-derived',
	'break-even-home-office',
	'break-even-support',
	'break-even-share-home-office',
	'break-even-share-support',
	'reference-arrivals-two-years'
] as const;

type MoneyColumns = Readonly<Record<(typeof MONEY_FORMULAS)[number], Column>>;

/** The two bases of avoided cost that are always shown together. */
const BASES = [
	{ id: 'home-office', costAssumption: COST_PER_ARRIVAL['home-office'] },
	{ id: 'support', costAssumption: COST_PER_ARRIVAL.support }
] as const;

/** The third basis, built up from nights, beside the two. */
const DERIVED = { id: 'derived' } as const;

/** Everything a result says about money. */
export function moneyResult(
	edition: Edition,
	columns: MoneyColumns,
	distributions: Readonly<Record<string, Distribution>>
): MoneyResult {
	const { firstMonth, firstProjectedMonth, monthCount } = edition.axis;
	const span: Span = { edition, first: firstProjectedMonth - firstMonth, end: monthCount };
	// Money of months already measured is gone whatever is chosen, and so is what it did.
	const spend = sumOverMonths(columns['programme-spend'], span.first, monthCount);
	const byYear = yearTotals(span, columns, columns['programme-spend'], 'cash');
	const sumOf = (prices: Prices) => middleOf(addDraws(byYear.map((year) => year[prices])), 1);
	return {
		spendGbpMillions: middleOf(spend, 1),
		spendRealGbpMillions: sumOf('real'),
		spendDiscountedGbpMillions: sumOf('discounted'),
		laterSpendGbpMillions: middleOf(
			sumOverMonths(columns['later-spend'], span.first, monthCount),
			1
		),
		spendByFinancialYear: byYear
			.map(yearSpend)
			.filter(({ spendGbpMillions }) => spendGbpMillions > 0),
		costPerArrivalAvoided: costPerArrivalAvoided(
			spend,
			sumOverMonths(columns['arrivals-avoided'], span.first, span.end)
		),
		avoidedCosts: BASES.map((basis) => {
			const { central: stated } = distributions[`break-even-cost-${basis.id}`] as Distribution;
			const { low, high } = distributions[basis.costAssumption] as Distribution;
			return avoidedCost(span, columns, basis, { stated, drawn: { low, high } }, spend, byYear);
		}),
		derivedCost: costBasis(
			span,
			columns,
			DERIVED,
			derivedCostPerArrival(drawsInMonth(columns['cost-derived'], 0)),
			spend,
			byYear
		)
	};
}

/** Money divided by people, only in the draws with fewer arrivals. */
function costPerArrivalAvoided(spend: Float64Array, avoided: Float64Array): CostPerArrivalAvoided {
	const costs = new Float64Array(avoided.length);
	let defined = 0;
	for (let draw = 0; draw < avoided.length; draw++)
		if (avoided[draw]! > 0) costs[defined++] = (spend[draw]! * 1e6) / avoided[draw]!;
	return {
		definedPer100: countPer100(avoided, (people) => people > 0),
		gbp: defined === 0 ? null : rangeOf(costs.subarray(0, defined))
	};
}

/** The cost of one arrival on a basis: as stated, and the lowest and highest that is drawn. GBP. */
interface CostPerArrival {
	readonly stated: number;
	readonly drawn: { readonly low: number; readonly high: number };
}

function derivedCostPerArrival(costs: Float64Array): CostPerArrival {
	const low = costs.reduce((least, cost) => Math.min(least, cost), Infinity);
	const high = costs.reduce((most, cost) => Math.max(most, cost), 0);
	return {
		stated: middleOf(costs, 0),
		drawn: { low: Math.round(low), high: Math.round(high) }
	};
}

function costBasis(
	span: Span,
	columns: MoneyColumns,
	basis: (typeof BASES)[number] | typeof DERIVED,
	cost: CostPerArrival,
	spend: Float64Array,
	spendByYear: readonly YearTotals[]
): CostBasis {
	const { first, end } = span;
	const avoided = sumOverMonths(columns[`avoided-cost-${basis.id}`], first, end);
	const monthly = columns[`avoided-cost-${basis.id}-real`];
	const byYear = yearTotals(span, columns, monthly, 'real');
	const within = sumOverMonths(monthly, first, end);
	const discounted = addDraws(byYear.map((year) => year.discounted));
	const discountedSpend = addDraws(spendByYear.map((year) => year.discounted));
	const net = (gained: Float64Array, spent: Float64Array) =>
		rangeOf(
			gained.map((gbpMillions, draw) => gbpMillions - spent[draw]!),
			1
		);
	return {
		basis: basis.id,
		title: COST_BASIS_TITLES[basis.id],
		avoidedGbpMillions: rangeOf(avoided, 1),
		netGbpMillions: net(avoided, spend),
		paysForItselfPer100: spend.some((gbpMillions) => gbpMillions > 0)
			? countPer100(
					avoided.map((gbpMillions, draw) => gbpMillions - spend[draw]!),
					(gbpMillions) => gbpMillions >= 0
				)
			: null,
		drawnCostPerArrivalGbp: cost.drawn,
		costPerArrivalGbp: cost.stated,
		avoidedByFinancialYear: byYear.map(yearAvoided),
		avoidedAfterHorizonGbpMillions: net(avoided, within),
		netDiscountedGbpMillions: net(discounted, discountedSpend)
	};
}

function avoidedCost(
	span: Span,
	columns: MoneyColumns,
	basis: (typeof BASES)[number],
	cost: CostPerArrival,
	spend: Float64Array,
	spendByYear: readonly YearTotals[]
): AvoidedCost {
	const breakEven = drawsInMonth(columns[`break-even-${basis.id}`], 0);
	const reference = drawsInMonth(columns['reference-arrivals-two-years'], span.end - 1);
	const shares = drawsInMonth(columns[`break-even-share-${basis.id}`], 0);
	return {
		...costBasis(span, columns, basis, cost, spend, spendByYear),
		breakEvenArrivals: middleOf(breakEven, 0),
		breakEvenPercent: middleOf(
			reference.map((arrivals, draw) => (100 * breakEven[draw]!) / arrivals),
			1
		),
		breakEvenPercentOfTwoMeasuredYears: middleOf(
			shares.map((share) => 100 * share),
			1
		)
	};
}
