/** How high the axis of each view reaches: it only grows, so that scenarios can be compared by eye. */
import type { ChartView } from '#scenario/link/chart-view.ts';
import { axisTop, type ArrivalsPoints } from './chart-points.ts';

/** Remembers the tops while a page is open. */
export class AxisTops {
	readonly #tops = new Map<ChartView, number>();

	/** The top for these points, and no lower than any before in the same view. */
	topFor(points: ArrivalsPoints): number {
		const top = axisTop(points, this.#tops.get(points.view));
		this.#tops.set(points.view, top);
		return top;
	}
}
