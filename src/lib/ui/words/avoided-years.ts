/** The words of the cost avoided by financial year. */
import type { CostBasis } from '#scenario/scenario-result.ts';
import { financialYearInWords } from '#ui/format.ts';
import { moneyRange } from './money.ts';

export const HEADING = 'Cost avoided by financial year';
export const ABOUT =
	'Support that is avoided would have been paid month by month. Each range holds 90 of 100 of its own sums, so ranges do not add up.';
export const BASE =
	'The stated cost of one arrival counts as November 2024 prices. Cash adds the growth of prices since then; discounted counts later money for less.';
export const GROWTH = 'How prices are assumed to grow';
export const COLUMNS = ['Financial year', 'Cash', 'November 2024 prices', 'Discounted'] as const;
export const AFTER = 'After these months';
export const ALTOGETHER = 'Altogether, whenever paid';
export const NET = 'Years shown, less the money';

/** The name of a basis' table. */
export function caption({ title }: CostBasis): string {
	return `Cost avoided by financial year: ${title}`;
}

/** The years of a basis, what falls after them, and the sums that stand in one kind of pounds only. */
export function avoidedRows(cost: CostBasis): readonly (readonly string[])[] {
	const none = '–';
	return [
		...cost.avoidedByFinancialYear.map((year) => [
			yearName(year),
			moneyRange(year.cashGbpMillions),
			moneyRange(year.realGbpMillions),
			moneyRange(year.discountedGbpMillions)
		]),
		[AFTER, none, moneyRange(cost.avoidedAfterHorizonGbpMillions), none],
		[ALTOGETHER, none, moneyRange(cost.avoidedGbpMillions), none],
		[NET, none, none, moneyRange(cost.netDiscountedGbpMillions)]
	];
}

function yearName({ financialYear, monthsCovered }: CostBasis['avoidedByFinancialYear'][number]) {
	const name = financialYearInWords(financialYear);
	return monthsCovered === 12 ? name : `${name} (${monthsCovered} months)`;
}
