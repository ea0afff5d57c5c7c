/** Month functions for the peers, on one draw's row of months: plain numbers in, plain numbers out. */
import type { MonthFunctionName } from '#engine/program.ts';

type Row = (month: number) => number;

/** Writes a row of months. */
export function runMonthFunction(
	name: MonthFunctionName,
	a: Row,
	b: Row,
	monthCount: number,
	firstApril: number,
	write: (month: number, value: number) => void
): void {
	let carried = 0;
	for (let month = 0; month < monthCount; month++) write(month, at(month));

	function at(month: number): number {
		switch (name) {
			case 'lag': {
				const from = month - Math.round(b(month));
				return from >= 0 && from < monthCount ? a(from) : 0;
			}
			case 'cumsum':
				return (carried += a(month));
			case 'ewma': {
				const kept = b(month) > 0 ? Math.pow(0.5, 1 / b(month)) : 0;
				return (carried = kept * carried + (1 - kept) * a(month));
			}
			case 'ramp': {
				const elapsed = month + 1 - a(month);
				const share = b(month) > 0 ? elapsed / b(month) : elapsed > 0 ? 1 : 0;
				return Math.min(1, Math.max(0, share));
			}
			case 'between':
				return month >= a(month) && month < b(month) ? 1 : 0;
			case 'discount':
				return a(month) * Math.pow(1 + b(month), -month / 12);
			case 'financial-year': {
				const year = (of: number) => Math.floor((of - firstApril) / 12);
				let sum = 0;
				for (let of = 0; of < monthCount; of++) if (year(of) === year(month)) sum += a(of);
				return sum;
			}
			default:
				return name satisfies never;
		}
	}
}
