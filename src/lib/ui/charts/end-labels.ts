/** The names of the lines, for the gutter right of the chart and for where a line ends before it. */
import type { MonthIndex } from '#data/calendar-month.ts';
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
	/** Where the line ends inside the chart, with its name right of it; left out for a name in the gutter. */
	readonly endsAt?: MonthIndex | undefined;
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

/** The part of the chart's width that a name right of its line takes. */
const ROOM = 0.15;

/** Where the counts end, if a name has room between there and the right edge. */
function endInside({ outturn, firstMonth, endMonth, widthMonths }: ArrivalsPoints) {
	const end = (outturn.at(-1)?.month ?? endMonth) + widthMonths;
	return endMonth - end > ROOM * (endMonth - firstMonth) ? end : undefined;
}

/** The names of what is drawn; nothing else has one. What happened is named where the counts end. */
export function endLabels(points: ArrivalsPoints, showsMiddle: boolean): readonly EndLabel[] {
	const wanted = [
		{ ...BAND, people: points.bands[0]?.points.at(-1)?.high },
		{ ...REFERENCE, people: points.reference.at(-1)?.people },
		{ ...OUTTURN, people: points.outturn.at(-1)?.people, endsAt: endInside(points) },
		{ ...MIDDLE, people: showsMiddle ? points.middle.at(-1)?.people : undefined }
	];
	return wanted.flatMap(({ people, ...label }) =>
		people === undefined ? [] : [{ ...label, people }]
	);
}
