/** Totals by financial year, draw by draw, in cash, in November 2024 prices, and discounted. */
import { financialYearOf } from '#data/calendar-month.ts';
import type { Column } from '#engine/columns/column.ts';
import type { Edition } from '#model/edition.ts';
import { drawsInMonth, middleOf, rangeOf } from './draw-sums.ts';
import type { FinancialYearAvoided, FinancialYearSpend } from './scenario-result.ts';

/** Months of an edition's axis: the first projected one and the end. */
export interface Span {
	readonly edition: Edition;
	readonly first: number;
	readonly end: number;
}

/** The factors that turn cash into November 2024 prices, and those into discounted ones. */
export type PriceColumns = Readonly<Record<'real-factor' | 'discount-factor', Column>>;

export type Prices = 'cash' | 'real' | 'discounted';

/** One financial year's totals, draw by draw. */
export type YearTotals = Readonly<Record<Prices, Float64Array>> & {
	readonly financialYear: number;
	readonly monthsCovered: number;
};

/** Totals of each financial year of the axis, from a column in cash or in November 2024 prices. */
export function yearTotals(
	{ edition, first }: Span,
	columns: PriceColumns,
	column: Column,
	prices: 'cash' | 'real'
): YearTotals[] {
	const { drawCount } = column;
	const add = prices === 'cash' ? addCash : addReal;
	const years = new Map<number, YearTotals & { monthsCovered: number }>();
	const zeros = () => new Float64Array(drawCount);
	for (let month = first; month < edition.axis.monthCount; month++) {
		const financialYear = financialYearOf(edition.axis.firstMonth + month);
		const year = years.get(financialYear) ?? {
			financialYear,
			monthsCovered: 0,
			cash: zeros(),
			real: zeros(),
			discounted: zeros()
		};
		years.set(financialYear, year);
		year.monthsCovered++;
		add(year, {
			values: drawsInMonth(column, month),
			realFactors: drawsInMonth(columns['real-factor'], month),
			discountFactors: drawsInMonth(columns['discount-factor'], month)
		});
	}
	return [...years.values()];
}

/** One month's values, and the factors that turn them into other prices, draw by draw. */
interface MonthRows {
	readonly values: Float64Array;
	readonly realFactors: Float64Array;
	readonly discountFactors: Float64Array;
}

/* Two plain loops: they run for every month, draw and basis each time a slider moves. */

function addCash({ cash, real, discounted }: YearTotals, rows: MonthRows): void {
	const { values, realFactors, discountFactors } = rows;
	for (let draw = 0; draw < cash.length; draw++) {
		const value = values[draw]!;
		const realValue = value * realFactors[draw]!;
		cash[draw]! += value;
		real[draw]! += realValue;
		discounted[draw]! += realValue * discountFactors[draw]!;
	}
}

function addReal({ cash, real, discounted }: YearTotals, rows: MonthRows): void {
	const { values, realFactors, discountFactors } = rows;
	for (let draw = 0; draw < cash.length; draw++) {
		const value = values[draw]!;
		cash[draw]! += value / realFactors[draw]!;
		real[draw]! += value;
		discounted[draw]! += value * discountFactors[draw]!;
	}
}

/** Sums columns draw by draw. */
export function addDraws(parts: readonly Float64Array[]): Float64Array {
	const sums = new Float64Array(parts[0]?.length ?? 0);
	for (const part of parts)
		for (let draw = 0; draw < sums.length; draw++) sums[draw]! += part[draw]!;
	return sums;
}

/** A year's spending: the middle of the simulations. */
export function yearSpend(year: YearTotals): FinancialYearSpend {
	const { financialYear, monthsCovered } = year;
	return {
		financialYear,
		monthsCovered,
		spendGbpMillions: middleOf(year.cash, 1),
		realGbpMillions: middleOf(year.real, 1),
		discountedGbpMillions: middleOf(year.discounted, 1)
	};
}

/** A year's avoided cost as ranges. */
export function yearAvoided(year: YearTotals): FinancialYearAvoided {
	const { financialYear, monthsCovered } = year;
	return {
		financialYear,
		monthsCovered,
		cashGbpMillions: rangeOf(year.cash, 1),
		realGbpMillions: rangeOf(year.real, 1),
		discountedGbpMillions: rangeOf(year.discounted, 1)
	};
}
