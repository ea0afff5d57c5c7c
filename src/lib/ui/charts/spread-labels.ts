/** Moves labels apart that would lie on top of each other, keeping their order. */

/** A label and where it would like to stand, in per cent of the height. */
export interface WantedLabel {
	readonly id: string;
	readonly top: number;
}

/** The places of the labels, at least `gap` apart and inside 0–100. */
export function spreadLabels(wanted: readonly WantedLabel[], gap: number): Map<string, number> {
	const ordered = [...wanted].sort((a, b) => a.top - b.top);
	const tops: number[] = [];
	for (const { top } of ordered) {
		const before = tops.at(-1);
		tops.push(before === undefined ? Math.max(0, top) : Math.max(top, before + gap));
	}
	let limit = 100;
	for (let place = tops.length - 1; place >= 0; place -= 1) {
		const top = Math.min(tops[place] ?? 0, limit);
		tops[place] = top;
		limit = top - gap;
	}
	return new Map(ordered.map(({ id }, place) => [id, tops[place] ?? 0]));
}
