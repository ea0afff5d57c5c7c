/** A result in the form that leaves the product: named months and percentiles, for files and machines. */
import { monthText } from '#data/calendar-month.ts';
import { linkFromScenario } from './link/link-from-scenario.ts';
import { PERCENTILES, type Range, type ScenarioResult } from './scenario-result.ts';

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
			arrivalsAvoided: namedRange(result.avoidedFirstTwelveMonths)
		},
		wholeHorizon: {
			arrivalsAvoided: namedRange(result.avoidedWholeHorizon),
			fewerThanReferencePer100: result.fewerThanReferencePer100
		},
		costs: {
			spendGbpMillions: result.spendGbpMillions,
			spendByFinancialYear: result.spendByFinancialYear.map((year) => ({
				financialYear: `${year.financialYear}-${String((year.financialYear + 1) % 100).padStart(2, '0')}`,
				spendGbpMillions: year.spendGbpMillions
			})),
			avoided: result.avoidedCosts.map((cost) => ({
				basis: cost.basis,
				costPerArrivalGbp: cost.costPerArrivalGbp,
				avoidedGbpMillions: namedRange(cost.avoidedGbpMillions),
				netGbpMillions: namedRange(cost.netGbpMillions),
				paysForItselfPer100: cost.paysForItselfPer100
			}))
		},
		breakEven: result.avoidedCosts.map((cost) => ({
			basis: cost.basis,
			borderCommandGbpMillions: result.borderCommandGbpMillions,
			costPerArrivalGbp: cost.costPerArrivalGbp,
			arrivals: cost.breakEvenArrivals,
			percentOfReferenceArrivals: cost.breakEvenPercent
		}))
	};
}
