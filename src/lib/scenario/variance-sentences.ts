/** What the split of the scatter says in words, the same on a page and in a terminal. */
import type { Edition } from '#model/edition.ts';
import type { FigureShares, InputGroup, SharedFigure } from './variance-shares.ts';
import type { ShareEstimate } from './sobol-indices.ts';

const FIGURE_TITLES: Readonly<Record<SharedFigure, string>> = {
	'first-twelve-months': 'People arriving in the first 12 months',
	'arrivals-avoided': 'Arrivals avoided over all the months',
	'net-home-office': 'Cost avoided less money spent, Home Office basis',
	'net-support': 'Cost avoided less money spent, one year of support'
};

/** Groups without an assumption of their own name. */
const GROUP_TITLES: Readonly<Record<string, string>> = {
	beliefs: 'what is believed about the measures',
	'baseline-shock': 'what nobody foresaw',
	'calm-day-anomaly': 'the weather'
};

/** A figure in words. */
export function sharedFigureTitle(figure: SharedFigure): string {
	return FIGURE_TITLES[figure];
}

/** A group of inputs in words. */
export function groupTitle(edition: Edition, { id }: InputGroup): string {
	const statement = edition.assumptions[id]?.statement;
	return GROUP_TITLES[id] ?? (statement === undefined ? id : `“${statement.replace(/\.$/, '')}”`);
}

/** One line: what a figure depends on most. */
export function dependsMostSentence(edition: Edition, shares: FigureShares): string {
	const title = FIGURE_TITLES[shares.figure];
	const [first, second] = shares.rows;
	if (!shares.varies || first === undefined)
		return `${title}: the same in every simulation, so nothing makes a difference between them.`;
	const next =
		second === undefined || second.withOthers.share < 0.05
			? ''
			: ` Next comes ${groupTitle(edition, second.group)}, with ${percentWithRange(second.withOthers)}.`;
	return `${title}: the result depends most on ${groupTitle(edition, first.group)}, which has a part in ${percentWithRange(first.withOthers)} of the scatter between simulations.${next}`;
}

/** "12 per cent (between 10 and 14)": the range holds in 90 of 100 samplings. */
export function percentWithRange({ share, low, high }: ShareEstimate): string {
	const percent = (value: number) => String(Math.round(100 * value));
	return `${percent(share)} per cent (between ${percent(low)} and ${percent(high)})`;
}
