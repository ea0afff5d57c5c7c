/** The names of the lines, for the gutter right of the chart. */
import { END_LABELS } from '#ui/words/chart.ts';
import type { ArrivalsPoints } from './chart-points.ts';

/** A name, the count beside which it would like to stand, and its colour token. */
export interface EndLabel {
	readonly id: string;
	readonly people: number;
	readonly text: string;
	readonly colour: string;
	/** How many lines the text takes in the gutter. */
	readonly lines: number;
}

const BAND = {
	id: 'band',
	text: END_LABELS.band,
	colour: '--band-edge',
	lines: 3
};
const REFERENCE = {
	id: 'reference',
	text: END_LABELS.reference,
	colour: '--reference',
	lines: 2
};
const MIDDLE = { id: 'middle', text: END_LABELS.middle, colour: '--band-edge', lines: 2 };
const OUTTURN = { id: 'outturn', text: END_LABELS.outturn, colour: '--outturn', lines: 1 };

/** The names of what ends near the right edge; nothing that is not drawn has one. */
export function endLabels(points: ArrivalsPoints, showsMiddle: boolean): readonly EndLabel[] {
	const wanted = [
		{ ...BAND, people: points.bands[0]?.points.at(-1)?.high },
		{ ...REFERENCE, people: points.reference.at(-1)?.people },
		{ ...OUTTURN, people: points.outturn.at(-1)?.people },
		{ ...MIDDLE, people: showsMiddle ? points.middle.at(-1)?.people : undefined }
	];
	return wanted.flatMap(({ people, ...label }) =>
		people === undefined ? [] : [{ ...label, people }]
	);
}
