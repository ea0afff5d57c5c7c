/** Finds where on a grid of settings a goal is met, also where it is met in between only, with few looks. */

/** A grid of `count` settings and how far each is from meeting the goal: met from 0 up. */
export interface GridGoal {
	readonly count: number;
	readonly marginOf: (index: number) => number;
	/** The same with fewer draws, to look around; everything found is confirmed with `marginOf`. */
	readonly roughMarginOf?: (index: number) => number;
}

/** Settings next to each other that all meet the goal, by index, both ends included. */
export interface MetRun {
	readonly from: number;
	readonly to: number;
}

/** Where a goal is met, smallest first; the setting nearest to meeting it where none does. */
export interface GridAnswer {
	readonly met: readonly MetRun[];
	readonly best: number;
}

/** A grid of up to so many settings is looked at whole; of a larger one so many, ends included, before anything is known. */
const WHOLE = 33;
const SCANNED = 17;
/** How far from where few draws show a change it is followed before the whole gap is halved. */
const FOLLOWED = 16;

/**
 * Scans the grid, refines every change of sign by halving, and searches around hills that stay below the goal and
 * hollows that stay above it, where the sign may change twice between two scanned settings. At both ends of every run
 * that is given, the setting beyond it was looked at and does not meet the goal. A hill or a hollow narrower than the
 * scan that does not show in it is missed; grids of up to 33 settings are looked at whole. Throws when a margin is NaN.
 */
export function searchGrid({ count, marginOf, roughMarginOf = marginOf }: GridGoal): GridAnswer {
	const rough = kept(roughMarginOf);
	const full = roughMarginOf === marginOf ? rough : kept(marginOf);
	const scanned = scanIndices(count);
	scanned.forEach(rough.at);
	for (const [place, index] of scanned.entries()) lookAround(rough, scanned, place, index);
	closeChanges(rough);
	// What was found with few draws is only where to look with all.
	const promising = [0, count - 1, bestOf(rough), ...turningPoints(rough)];
	promising.forEach(full.at);
	if (full !== rough) followChanges(rough, full, count);
	closeChanges(full);
	if (full.at(bestOf(full)) < 0) {
		climb(full, count);
		closeChanges(full);
	}
	return { met: metRuns(full), best: bestOf(full) };
}

/** Margins that have been looked at. */
interface Kept {
	readonly at: (index: number) => number;
	readonly has: (index: number) => boolean;
	/** Those looked at, in the order of the grid. */
	readonly indices: () => number[];
}

function kept(marginOf: (index: number) => number): Kept {
	const margins = new Map<number, number>();
	return {
		at: (index) => {
			const known = margins.get(index);
			if (known !== undefined) return known;
			const margin = marginOf(index);
			if (Number.isNaN(margin)) throw new RangeError('a margin is not a number');
			margins.set(index, margin);
			return margin;
		},
		has: (index) => margins.has(index),
		indices: () => [...margins.keys()].sort((a, b) => a - b)
	};
}

function scanIndices(count: number): number[] {
	if (count < 1) throw new RangeError('a grid has at least one setting');
	if (count <= WHOLE) return Array.from({ length: count }, (_, index) => index);
	return Array.from({ length: SCANNED }, (_, i) => Math.round((i * (count - 1)) / (SCANNED - 1)));
}

/** Where a scanned setting is the top of a hill below the goal, or the bottom of a hollow above it, looks closer. */
function lookAround(margins: Kept, scanned: readonly number[], place: number, index: number): void {
	const before = scanned[place - 1] ?? index;
	const after = scanned[place + 1] ?? index;
	const isMet = margins.at(index) >= 0;
	const height = (at: number) => (isMet ? -margins.at(at) : margins.at(at));
	if (height(before) > height(index) || height(after) > height(index)) return;
	// A flat stretch tells nothing about where to look.
	if (height(before) === height(index) && height(after) === height(index)) return;
	let [low, high] = [before, after];
	while (high - low > 2) {
		const third = Math.floor((high - low) / 3);
		const [left, right] = [low + third, high - third];
		if (left === right) break;
		if (height(left) < height(right)) low = left;
		else high = right;
	}
	for (let at = low; at <= high; at++) margins.at(at);
}

/** Halves between any two neighbours looked at of which one meets the goal, until they are next to each other. */
function closeChanges(margins: Kept): void {
	const indices = margins.indices();
	for (let i = 1; i < indices.length; i++) {
		let low = indices[i - 1] as number;
		let high = indices[i] as number;
		const isMetLow = margins.at(low) >= 0;
		if (isMetLow === margins.at(high) >= 0) continue;
		while (high - low > 1) {
			const middle = low + Math.floor((high - low) / 2);
			if (margins.at(middle) >= 0 === isMetLow) low = middle;
			else high = middle;
		}
	}
}

/** Looks with all draws near each change that few draws show: with them it is seldom more than a few settings off. */
function followChanges(rough: Kept, full: Kept, count: number): void {
	const isMet = (margins: Kept, index: number) => margins.at(index) >= 0;
	for (const low of rough.indices()) {
		const high = low + 1;
		if (!rough.has(high) || isMet(rough, low) === isMet(rough, high)) continue;
		if (isMet(full, low) !== isMet(full, high)) continue;
		const isAbove = isMet(full, low) === isMet(rough, low);
		for (let far = 1; far <= FOLLOWED; far *= 2) {
			const index = isAbove ? high + far : low - far;
			if (index < 0 || index >= count || isMet(full, index) !== isMet(full, low)) break;
		}
	}
}

/** Settings at which the sign changes, and those higher or lower than both neighbours looked at. */
function turningPoints(margins: Kept): number[] {
	const indices = margins.indices();
	return indices.filter((index, i) => {
		const [before, here, after] = [indices[i - 1] ?? index, index, indices[i + 1] ?? index].map(
			margins.at
		) as [number, number, number];
		const isTurn = (here > before && here >= after) || (here < before && here <= after);
		return isTurn || before >= 0 !== here >= 0 || here >= 0 !== after >= 0;
	});
}

/** From the best setting looked at, goes on while a neighbour is better. */
function climb(margins: Kept, count: number): void {
	let here = bestOf(margins);
	for (;;) {
		const next = [here - 1, here + 1]
			.filter((index) => index >= 0 && index < count)
			.find((index) => margins.at(index) > margins.at(here));
		if (next === undefined) return;
		here = next;
	}
}

/** The setting with the largest margin; the smallest such where several have it. */
function bestOf(margins: Kept): number {
	return margins
		.indices()
		.reduce((best, index) => (margins.at(index) > margins.at(best) ? index : best));
}

function metRuns(margins: Kept): MetRun[] {
	const runs: { from: number; to: number }[] = [];
	let open: { from: number; to: number } | null = null;
	for (const index of margins.indices()) {
		if (margins.at(index) < 0) open = null;
		else if (open !== null) open.to = index;
		else {
			open = { from: index, to: index };
			runs.push(open);
		}
	}
	return runs;
}
