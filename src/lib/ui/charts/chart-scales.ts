/** The scales of the chart of monthly arrivals: months across, people up, both linear. */
import type { ScaleLinear } from 'd3-scale';

/** The scales a layer reads from the chart's context. */
export interface ChartScales {
	x: ScaleLinear<number, number>;
	y: ScaleLinear<number, number>;
}
