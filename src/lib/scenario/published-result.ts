/** A result in the form that leaves the product: named months and percentiles, for files and machines. */
import { monthText } from '#data/calendar-month.ts';
import { linkFromScenario } from './link/link-from-scenario.ts';
import { PERCENTILES, type CostBasis, type Range, type ScenarioResult } from './scenario-result.ts';

/** A range by the names of its percentiles: `{ "p5": …, "p95": … }`. */
export type NamedRange = Readonly<Record<`p${number}`, number>>;

function namedRange(range: Range): NamedRange {
	return Object.fromEntries(PERCENTILES.map((percent, i) => [`p${percent}`, range[i] as number]));
}

/** The result with names for everything; people are whole numbers, money is GBP millions in cash. */
export function publishedResult(result: ScenarioResult) {
	const { scenario, firstMonth } = result;
	return {
		notice: 'A what-if tool. Assumptions, not predictions.',
		model: scenario.modelId,
		version: scenario.modelVersion,
		vintage: scenario.vintage,
		status: result.edition.status,
		edition: result.edition.digest,
		link: `/${linkFromScenario(scenario)}`,
		scenario,
		months: result.monthlyArrivals.map((arrivals, i) => ({
			month: monthText(firstMonth + i),
			arrivals: namedRange(arrivals),
			twelveMonthArrivals: namedRange(result.twelveMonthArrivals[i] as Range),
			referenceArrivals: namedRange(result.referenceMonthlyArrivals[i] as Range)
		})),
		firstTwelveMonths: {
			arrivals: namedRange(result.firstTwelveMonths),
			referenceArrivals: namedRange(result.referenceFirstTwelveMonths),
			arrivalsAvoided: namedRange(result.avoidedFirstTwelveMonths),
			arrivalsDisplaced: namedRange(result.displacedFirstTwelveMonths)
		},
		wholeHorizon: {
			arrivalsAvoided: namedRange(result.avoidedWholeHorizon),
			arrivalsDisplaced: namedRange(result.displacedWholeHorizon),
			fewerThanReferencePer100: result.fewerThanReferencePer100
		},
		prevention: {
			arriveInTheEndPer100: namedRange(result.arriveInTheEndPer100),
			arriveInTheEndPer100AtCentral: result.arriveInTheEndPer100AtCentral
		},
		weatherPercentOfScatter: result.weatherPercent,
		costs: {
			prices:
				'Cash unless said; real is November 2024 prices; discounted is real with later money counting for less.',
			spendGbpMillions: result.spendGbpMillions,
			spendRealGbpMillions: result.spendRealGbpMillions,
			spendDiscountedGbpMillions: result.spendDiscountedGbpMillions,
			laterSpendGbpMillions: result.laterSpendGbpMillions,
			spendByFinancialYear: result.spendByFinancialYear.map((year) => ({
				...year,
				financialYear: financialYearText(year.financialYear)
			})),
			costPerArrivalAvoided: {
				definedPer100: result.costPerArrivalAvoided.definedPer100,
				gbp:
					result.costPerArrivalAvoided.gbp === null
						? null
						: namedRange(result.costPerArrivalAvoided.gbp)
			},
			avoided: result.avoidedCosts.map(publishedBasis),
			derived: publishedBasis(result.derivedCost)
		},
		breakEven: result.avoidedCosts.map((cost) => ({
			basis: cost.basis,
			borderCommandGbpMillions: result.borderCommandGbpMillions,
			costPerArrivalGbp: cost.costPerArrivalGbp,
			arrivals: cost.breakEvenArrivals,
			percentOfReferenceArrivals: cost.breakEvenPercent,
			percentOfArrivals2024And2025: cost.breakEvenPercentOfTwoMeasuredYears
		}))
	};
}

/** 2025 as `2025-26`. */
function financialYearText(year: number): string {
	return `${year}-${String((year + 1) % 100).padStart(2, '0')}`;
}

function publishedBasis(cost: CostBasis) {
	return {
		basis: cost.basis,
		costPerArrivalGbp: cost.costPerArrivalGbp,
		avoidedGbpMillions: namedRange(cost.avoidedGbpMillions),
		netGbpMillions: namedRange(cost.netGbpMillions),
		paysForItselfPer100: cost.paysForItselfPer100,
		avoidedByFinancialYear: cost.avoidedByFinancialYear.map((year) => ({
			financialYear: financialYearText(year.financialYear),
			monthsCovered: year.monthsCovered,
			cashGbpMillions: namedRange(year.cashGbpMillions),
			realGbpMillions: namedRange(year.realGbpMillions),
			discountedGbpMillions: namedRange(year.discountedGbpMillions)
		})),
		avoidedAfterHorizonGbpMillions: namedRange(cost.avoidedAfterHorizonGbpMillions),
		netDiscountedGbpMillions: namedRange(cost.netDiscountedGbpMillions)
	};
}
