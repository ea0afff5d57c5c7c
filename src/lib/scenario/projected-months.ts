/** Where an edition's projected months lie on its axis, and what was measured before them. */
import type { Edition } from '#model/edition.ts';

/** Months of an axis, counted from its start: from `first` up to, but without, `end`. */
export interface MonthSpan {
	readonly first: number;
	readonly end: number;
}

/** The projected months of an axis that starts with the month `firstMonth`. */
export interface ProjectedMonths extends MonthSpan {
	readonly firstMonth: number;
	/** People who arrived in each of the 12 months before the projection. */
	readonly lastTwelveMonths: readonly number[];
}

/** The projected months of an edition. Money of months already measured is gone whatever is chosen. */
export function projectedMonths({ axis, lastTwelveMonths }: Edition): ProjectedMonths {
	const { firstMonth, firstProjectedMonth, monthCount } = axis;
	return { first: firstProjectedMonth - firstMonth, end: monthCount, firstMonth, lastTwelveMonths };
}
