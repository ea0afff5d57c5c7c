/** The totals that tools beside the main result watch, draw by draw: arrivals, arrivals avoided, spend and net. */
import { strides, type Column } from '#engine/columns/column.ts';
import type { MonthSpan } from './projected-months.ts';

/** The formulas that the totals read. */
export const TOTAL_FORMULAS = [
	'arrivals',
	'arrivals-avoided',
	'programme-spend',
	'avoided-cost-home-office',
	'avoided-cost-support',
	'avoided-cost-derived'
] as const;

export type TotalColumns = Readonly<Record<(typeof TOTAL_FORMULAS)[number], Column>>;

/** One number per draw. People, and GBP millions in cash. Net is avoided cost less programme spend. */
export type TotalDraws = Readonly<
	Record<
		| 'first-twelve-months'
		| 'arrivals-avoided'
		| 'spend'
		| 'net-home-office'
		| 'net-support'
		| 'net-derived',
		Float64Array
	>
>;

/** The totals over a span of months; arrivals over its first 12. */
export function totalDraws(columns: TotalColumns, { first, end }: MonthSpan): TotalDraws {
	const spend = totalOver(columns['programme-spend'], first, end);
	const net = (basis: 'home-office' | 'support' | 'derived') =>
		totalOver(columns[`avoided-cost-${basis}`], first, end).map(
			(gbpMillions, draw) => gbpMillions - (spend[draw] as number)
		);
	return {
		'first-twelve-months': totalOver(columns.arrivals, first, Math.min(first + 12, end)),
		'arrivals-avoided': totalOver(columns['arrivals-avoided'], first, end),
		spend,
		'net-home-office': net('home-office'),
		'net-support': net('support'),
		'net-derived': net('derived')
	};
}

/** As `sumOverMonths`, to the bit, with the months outside: hundreds of runs are summed here. */
function totalOver({ shape, values, drawCount }: Column, first: number, end: number) {
	const stride = strides(shape, drawCount);
	const totals = new Float64Array(drawCount);
	for (let month = first; month < end; month++)
		for (let draw = 0; draw < drawCount; draw++)
			totals[draw]! += values[month * stride.month + draw * stride.draw] as number;
	return totals;
}
