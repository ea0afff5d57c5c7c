/** What was counted, by month, by 12 months and by calendar year, and how settled each count is. */
import { yearOf, type MonthIndex } from '#data/calendar-month.ts';
import type { ChartView } from '#scenario/link/chart-view.ts';
import type { MonthlyHistory } from '#scenario/simulator-view.ts';

/** How settled a count is. */
export type CountStatus = 'final' | 'provisional' | 'partial';

/** A count of people at a place of the chart: a month, the last of 12 months, or the January of a year. */
export interface MeasuredCount {
	readonly month: MonthIndex;
	readonly people: number;
	readonly status: CountStatus;
}

/** How settled the measured count of a month is. */
export function countStatus(history: MonthlyHistory, month: MonthIndex): CountStatus {
	const lastMonth = history.firstMonth + history.people.length - 1;
	if (month === lastMonth && history.partialLastMonth !== null) return 'partial';
	return month >= history.provisionalFrom ? 'provisional' : 'final';
}

/** The last month that is counted in full. */
export function lastCompleteMonth(history: MonthlyHistory): MonthIndex {
	const months = history.people.length - (history.partialLastMonth === null ? 0 : 1);
	return history.firstMonth + months - 1;
}

/** The measured months, oldest first. */
export function measuredMonths(history: MonthlyHistory): readonly MeasuredCount[] {
	return history.people.map((people, step) => {
		const month = history.firstMonth + step;
		return { month, people, status: countStatus(history, month) };
	});
}

/** The complete counts of a view: a total is as settled as its newest month. */
export function measuredTotals(history: MonthlyHistory, view: ChartView): readonly MeasuredCount[] {
	const months = measuredMonths(history).filter(({ status }) => status !== 'partial');
	if (view === 'months') return months;
	return months.flatMap(({ month, status }, step) => {
		const isWhole = step >= 11 && (view === 'twelve-months' || month % 12 === 11);
		if (!isWhole) return [];
		const people = months.slice(step - 11, step + 1).reduce((sum, each) => sum + each.people, 0);
		return [{ month: view === 'years' ? month - 11 : month, people, status }];
	});
}

/** People counted in the 12 months from `firstMonth`, or `null` when one of them is not complete. */
export function countedInTwelveMonths(
	history: MonthlyHistory,
	firstMonth: MonthIndex
): number | null {
	const total = measuredTotals(history, 'twelve-months').find(
		({ month }) => month === firstMonth + 11
	);
	return total?.people ?? null;
}

/** What was counted so far of the year that is not complete, or `null` where the last year is. */
export function countedOfLastYear(
	history: MonthlyHistory
): { readonly year: number; readonly people: number; readonly through: MonthIndex } | null {
	const through = lastCompleteMonth(history);
	const year = yearOf(through);
	if (through % 12 === 11) return null;
	const people = measuredMonths(history)
		.filter(({ month }) => yearOf(month) === year && month <= through)
		.reduce((sum, each) => sum + each.people, 0);
	return { year, people, through };
}
