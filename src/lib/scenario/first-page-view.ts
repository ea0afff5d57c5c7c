/** The view of the first page, without what that page does not show: everybody fetches it, and most touch nothing. */
import { PERCENTILES, type CostBasis, type Range } from './scenario-result.ts';
import type { SimulatorView } from './simulator-view.ts';

const MIDDLE = PERCENTILES.indexOf(50);

/**
 * A view whose avoided costs are not split by financial year, and whose months without the measures keep their middle
 * alone, which is all that is drawn of them. The first run in the browser brings everything.
 */
export function firstPageView(view: SimulatorView): SimulatorView {
	const { result } = view;
	return {
		...view,
		result: {
			...result,
			referenceMonthlyArrivals: result.referenceMonthlyArrivals.map(middleAlone),
			avoidedCosts: result.avoidedCosts.map(withoutYears),
			derivedCost: withoutYears(result.derivedCost)
		}
	};
}

/** A range with holes in it: holes take no room in a page. */
function middleAlone(range: Range): Range {
	const middle: number[] = [];
	middle[MIDDLE] = range[MIDDLE] ?? 0;
	return middle;
}

function withoutYears<Cost extends CostBasis>(cost: Cost): Cost {
	return { ...cost, avoidedByFinancialYear: [] };
}
