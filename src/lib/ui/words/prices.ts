/** The words of money in cash and at the prices of one month. */
import { moneyInWords, shareAsPercentText } from '#ui/format.ts';

export const PRICES = 'Which pounds the spending is in';

export const PRICE_CHOICES = [
	{ id: 'cash', title: 'Cash', figure: 'spendGbpMillions' },
	{ id: 'real', title: 'November 2024 prices', figure: 'realGbpMillions' }
] as const;

/** The name of the list of years. */
export function yearsName(prices: (typeof PRICE_CHOICES)[number]['id']): string {
	return `Spending by financial year, ${prices === 'cash' ? 'cash' : 'November 2024 prices'}`;
}

export const CASH_NOTE = 'Cash: the pounds of the day, as announced.';

/** What the money is at the prices of the base month. */
export function realNote(realGbpMillions: number): string {
	return `Base: November 2024 prices. In them the money is ${moneyInWords(realGbpMillions)}.`;
}

/** What takes the growth of prices out. */
export function growthNote(yearlyGrowth: number): string {
	return `Prices are assumed to grow by ${shareAsPercentText(yearlyGrowth)}% a year.`;
}

export const YEARS_NOTE =
	'Financial years run from April to March. How the money falls on years is assumed. Nobody has published what was spent.';
