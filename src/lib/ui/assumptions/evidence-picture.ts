/** Where an assumption and its evidence lie on one axis, in per cent of its length. */
import type { LoggedAssumption } from '#scenario/explain-assumptions.ts';

/** Places without pixels. */
export interface EvidencePlaces {
	readonly low: number;
	readonly width: number;
	readonly likely: number;
	/** Null where no evidence exists. */
	readonly evidence: { readonly low: number; readonly width: number } | null;
	/** Where nothing is, if the axis holds it. */
	readonly zero: number | null;
}

/** The axis holds the assumption, its evidence and, where it is not far off, nothing; with a little room on both sides. */
export function evidencePicture({
	low,
	central,
	high,
	evidenceRange
}: Pick<LoggedAssumption, 'low' | 'central' | 'high' | 'evidenceRange'>): EvidencePlaces {
	const known = evidenceRange === 'none' ? [] : [evidenceRange.min, evidenceRange.max];
	const least = Math.min(low, ...known);
	const most = Math.max(high, ...known);
	const from = least > 0 && least < (most - least) * 2 ? 0 : least;
	const to = most < 0 && -most < (most - least) * 2 ? 0 : most;
	// From the axis's own end: a difference of neighbours is exact, one from a middle is not.
	const place =
		to > from
			? (value: number) => rounded(4 + (92 * (value - from)) / (to - from))
			: // A single number stands in the middle of an axis as long as itself.
				(value: number) => rounded(50 + (92 * (value - from)) / (Math.abs(from) || 1));
	const zero = place(0);
	return {
		low: place(low),
		width: rounded(place(high) - place(low)),
		likely: place(central),
		evidence:
			evidenceRange === 'none'
				? null
				: {
						low: place(evidenceRange.min),
						width: rounded(place(evidenceRange.max) - place(evidenceRange.min))
					},
		zero: zero >= 0 && zero <= 100 ? zero : null
	};
}

const rounded = (value: number): number => Math.round(value * 10) / 10;
