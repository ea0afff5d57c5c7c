/** How quick the reader's page has to be, and whether it is. */

/** What one visit measures. Milliseconds and bytes as they come over the wire, compressed. */
export interface Visit {
	readonly lcpMs: number;
	readonly cls: number;
	readonly firstLoadScriptBytes: number;
	/** All that a reader fetches who moves a lever and reads to the foot: the page's own script and what its workers fetch. */
	readonly journeyScriptBytes: number;
	/** The part of it that workers fetch. It has no budget of its own. */
	readonly workerBytes: number;
	readonly htmlBytes: number;
	readonly cssBytes: number;
	/** Of every move of a drag, until the frame with the control's answer is done. */
	readonly inputToPaintP98Ms: number;
	/** Of every move whose figures were shown, until the frame with them is done. */
	readonly inputToFiguresP98Ms: number;
	/** The longest task on the main thread during the drag, and in the second after it, when parts come to life. */
	readonly longestTaskMs: number;
	readonly longestTaskAtRestMs: number;
}

export interface Budget {
	readonly measure: keyof Visit;
	readonly title: string;
	readonly atMost: number;
}

/** Bytes in kB of 1,000. LCP, CLS and input to paint at a quarter of the processor's speed, 1.6 Mbit/s and 150 ms. */
export const BUDGETS: readonly Budget[] = [
	{ measure: 'lcpMs', title: 'largest contentful paint, ms', atMost: 1200 },
	{ measure: 'cls', title: 'layout shift', atMost: 0.02 },
	{ measure: 'inputToPaintP98Ms', title: 'input to paint in a drag, p98, ms', atMost: 50 },
	{ measure: 'inputToFiguresP98Ms', title: 'input to its figures in a drag, p98, ms', atMost: 50 },
	{ measure: 'longestTaskMs', title: 'longest task in a drag, ms', atMost: 50 },
	{ measure: 'firstLoadScriptBytes', title: 'first-load script, bytes', atMost: 70_000 },
	{
		measure: 'journeyScriptBytes',
		title: 'script of the whole journey, bytes',
		atMost: 120_000
	},
	{ measure: 'htmlBytes', title: 'HTML, bytes', atMost: 25_000 },
	{ measure: 'cssBytes', title: 'CSS, bytes', atMost: 15_000 }
];

export interface Measured extends Budget {
	readonly median: number;
	readonly met: boolean;
}

/** The median of each measure over visits, beside its budget. */
export function againstBudgets(visits: readonly Visit[]): Measured[] {
	return BUDGETS.map((budget) => {
		const median = medianOf(visits.map((visit) => visit[budget.measure]));
		return { ...budget, median, met: median <= budget.atMost };
	});
}

/** The middle of an odd number of values; the upper of the two middles of an even one. */
export function medianOf(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
