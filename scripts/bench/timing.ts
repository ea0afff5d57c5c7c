/** Times several things in turns, so that a busy moment of the machine falls on all of them. */

/** One thing to time, and how many times as much work the whole job is. */
export interface Timed {
	readonly name: string;
	readonly run: () => unknown;
	readonly scale?: number;
}

const WARM_UP_MS = 500;

/** Milliseconds of each, the median of `rounds` turns after a warm-up. */
export async function timeInTurns(
	things: readonly Timed[],
	rounds: number
): Promise<Map<string, number>> {
	const times = new Map(things.map(({ name }) => [name, [] as number[]]));
	// Code gets faster while it runs, and a drag is dozens of runs: so each thing is warm before it is timed.
	for (const { run } of things) {
		const start = performance.now();
		do await run();
		while (performance.now() - start < WARM_UP_MS);
	}
	for (let round = 0; round < rounds; round++)
		for (const { name, run, scale = 1 } of things) {
			const start = performance.now();
			await run();
			times.get(name)?.push((performance.now() - start) * scale);
		}
	return new Map([...times].map(([name, all]) => [name, median(all)]));
}

function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] as number;
}
