/** What each month-axis function computes, for one draw: a row of months in, a row of months out. */
import { power } from '../math/power.ts';
import type { MonthFunctionName } from '../program.ts';

/** Reads an operand in a month. */
export type MonthReader = (month: number) => number;

/** The axis a month function runs along. */
export interface MonthAxis {
	readonly monthCount: number;
	readonly firstAprilOffset: number;
}

type MonthFunction = (
	a: MonthReader,
	b: MonthReader,
	axis: MonthAxis,
	write: (month: number, value: number) => void
) => void;

/** The number of the financial year a month lies in: −1 before the first April on the axis. */
export function financialYearNumber(month: number, firstAprilOffset: number): number {
	return Math.floor((month - firstAprilOffset) / 12);
}

export const MONTH_FUNCTIONS: Readonly<Record<MonthFunctionName, MonthFunction>> = {
	/** The value `n` months earlier (n rounded to whole months); 0 before the axis starts. */
	lag(x, n, axis, write) {
		for (let month = 0; month < axis.monthCount; month++) {
			const from = month - Math.round(n(month));
			write(month, from >= 0 && from < axis.monthCount ? x(from) : 0);
		}
	},
	/** The sum of this and all earlier months. */
	cumsum(x, _, axis, write) {
		let sum = 0;
		for (let month = 0; month < axis.monthCount; month++) {
			sum += x(month);
			write(month, sum);
		}
	},
	/** A mean of this and earlier months whose weights halve every `halfLife` months; it starts from 0. */
	ewma(x, halfLife, axis, write) {
		let mean = 0;
		let life = NaN;
		let kept = 0;
		for (let month = 0; month < axis.monthCount; month++) {
			// The half-life is nearly always the same in every month, and its power is costly.
			if (halfLife(month) !== life) {
				life = halfLife(month);
				kept = life > 0 ? power(0.5, 1 / life) : 0;
			}
			mean = kept * mean + (1 - kept) * x(month);
			write(month, mean);
		}
	},
	/** 0 up to the start month, then rising in a straight line to 1 over `length` months; a step when length is 0. */
	ramp(start, length, axis, write) {
		for (let month = 0; month < axis.monthCount; month++) {
			const elapsed = month + 1 - start(month);
			const span = length(month);
			const share = span > 0 ? elapsed / span : elapsed > 0 ? 1 : 0;
			write(month, share < 0 ? 0 : share > 1 ? 1 : share);
		}
	},
	/** 1 from the start month up to, but without, the end month; 0 elsewhere. */
	between(start, end, axis, write) {
		for (let month = 0; month < axis.monthCount; month++)
			write(month, month >= start(month) && month < end(month) ? 1 : 0);
	},
	/** In each month, the total of the financial year (April to March) it lies in, as far as the axis covers it. */
	'financial-year'(x, _, axis, write) {
		let first = 0;
		while (first < axis.monthCount) {
			const year = financialYearNumber(first, axis.firstAprilOffset);
			let end = first;
			let sum = 0;
			while (end < axis.monthCount && financialYearNumber(end, axis.firstAprilOffset) === year)
				sum += x(end++);
			for (let month = first; month < end; month++) write(month, sum);
			first = end;
		}
	},
	/** The value in the prices of the first month: divided by (1 + rate) to the power of years passed. */
	discount(x, ratePerYear, axis, write) {
		for (let month = 0; month < axis.monthCount; month++)
			write(month, x(month) * power(1 + ratePerYear(month), -month / 12));
	}
};
