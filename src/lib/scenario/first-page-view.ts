/** The view of the first page, without what that page does not show: everybody fetches it, and most touch nothing. */
import type { CostBasis } from './scenario-result.ts';
import type { SimulatorView } from './simulator-view.ts';

/** A view whose avoided costs are not split by financial year. The first run in the browser brings everything. */
export function firstPageView(view: SimulatorView): SimulatorView {
	const { result } = view;
	return {
		...view,
		result: {
			...result,
			avoidedCosts: result.avoidedCosts.map(withoutYears),
			derivedCost: withoutYears(result.derivedCost)
		}
	};
}

function withoutYears<Cost extends CostBasis>(cost: Cost): Cost {
	return { ...cost, avoidedByFinancialYear: [] };
}
