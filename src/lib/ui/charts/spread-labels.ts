/** Moves labels apart that would lie on top of each other, keeping their order. */

/** A label and where its middle would like to stand, in per cent of the height. */
export interface WantedLabel {
	readonly id: string;
	readonly top: number;
	/** How high the label is, in per cent of the height; `usual` where it is left out. */
	readonly height?: number;
}

/** The places of the labels, inside 0–100 and so far apart that none lies on another. */
export function spreadLabels(wanted: readonly WantedLabel[], usual: number): Map<string, number> {
	const ordered = [...wanted].sort((a, b) => a.top - b.top);
	const gapBefore = (place: number) =>
		((ordered[place - 1]?.height ?? usual) + (ordered[place]?.height ?? usual)) / 2;
	const tops: number[] = [];
	for (const [place, { top }] of ordered.entries()) {
		const before = tops.at(-1);
		tops.push(before === undefined ? Math.max(0, top) : Math.max(top, before + gapBefore(place)));
	}
	let limit = 100;
	for (let place = tops.length - 1; place >= 0; place -= 1) {
		const top = Math.min(tops[place] ?? 0, limit);
		tops[place] = top;
		limit = top - gapBefore(place);
	}
	return new Map(ordered.map(({ id }, place) => [id, tops[place] ?? 0]));
}
