/** The scales of the chart of monthly arrivals: months across, people up, both linear. */
import type { ScaleLinear } from 'd3-scale';
import type { MonthIndex } from '#data/calendar-month.ts';
import type { Place } from './paths.ts';

/** The scales a layer reads from the chart's context. */
export interface ChartScales {
	x: ScaleLinear<number, number>;
	y: ScaleLinear<number, number>;
}

/** How high the drawing is in its own units: a thousandth is less than a pixel on any screen. */
export const SHEET_HEIGHT = 1000;

/** Half the width of a year's level step, in months: steps of neighbouring years stay apart. */
export const STEP_HALF_WIDTH = 4.5;

/** A place in the drawing: one unit across is a month, so that steps from month to month are short to write. */
export function sheetPlace(
	{ xScale, yScale }: { readonly xScale: ChartScales['x']; readonly yScale: ChartScales['y'] },
	month: MonthIndex,
	people: number
): Place {
	const [firstMonth = 0] = xScale.domain();
	return [month - firstMonth, Math.round((yScale(people) * SHEET_HEIGHT) / 100)];
}
