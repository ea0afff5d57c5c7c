/** What an attribution says in words, the same on a page and in a terminal. */
import { monthInWords } from '#data/calendar-month.ts';
import type { AttributedFigure, Attribution, FigureAttribution } from './attribution.ts';
import type { CauseGroup } from './attribution-groups.ts';

/** The groups in words, as the subject of a sentence. */
export const CAUSE_TITLES: Readonly<Record<CauseGroup, string>> = {
	money: 'the money',
	beliefs: 'what is believed about the measures',
	'other-levers': 'other measures and their timing',
	weather: 'the weather that was set',
	'other-assumptions': 'other assumptions',
	'newer-data': 'newer data'
};

/** A figure in words, with its months. */
export function figureTitle(figure: AttributedFigure, attribution: Attribution): string {
	const { firstMonth, monthCount } = attribution;
	const year = `the ${Math.min(12, monthCount)} months to ${monthInWords(firstMonth + Math.min(12, monthCount) - 1)}`;
	const all = `the ${monthCount} months to ${monthInWords(firstMonth + monthCount - 1)}`;
	const titles: Readonly<Record<AttributedFigure, string>> = {
		'first-twelve-months-middle': `people arriving in ${year}, middle of the simulations`,
		'first-twelve-months-mean': `people arriving in ${year}, mean of the simulations`,
		'arrivals-avoided-middle': `arrivals avoided in ${all}, middle of the simulations`,
		'arrivals-avoided-mean': `arrivals avoided in ${all}, mean of the simulations`,
		spend: `money spent in ${all}`,
		'net-home-office': `cost avoided less money spent in ${all}, Home Office basis`,
		'net-support': `cost avoided less money spent in ${all}, one year of support`
	};
	return titles[figure];
}

/** One line: what moved a figure most. */
export function biggestCauseSentence(
	attribution: Attribution,
	figure: AttributedFigure = 'first-twelve-months-middle'
): string {
	const found = attribution.figures.find((one) => one.figure === figure);
	if (found === undefined) throw new RangeError(`no figure is called ${figure}`);
	if (attribution.groups.length === 0)
		return 'The two scenarios make the same choices, so nothing differs.';
	const title = figureTitle(figure, attribution);
	const { biggestCause, difference } = found;
	if (biggestCause === null) return `What was changed does not move this figure: ${title}.`;
	const cause = capital(CAUSE_TITLES[biggestCause.group]);
	const all =
		found.parts.length === 1 ? '' : ` All causes together: ${amountInWords(found, difference)}.`;
	return `${cause} ${plural(biggestCause.group)} the biggest cause: ${amountInWords(found, biggestCause.amount)}, in the model (${title}).${all}`;
}

function amountInWords({ unit, figure }: FigureAttribution, amount: number): string {
	const size = thousands(Math.abs(twoFigures(amount)));
	if (amount === 0) return 'no difference';
	const direction = amount < 0 ? 'fewer' : 'more';
	if (unit === 'GBP m') return `£${size} million ${amount < 0 ? 'less' : 'more'}`;
	return figure.startsWith('arrivals-avoided')
		? `${size} ${direction} avoided`
		: `${size} ${direction} people`;
}

function plural(group: CauseGroup): 'are' | 'is' {
	return ['other-levers', 'other-assumptions', 'newer-data'].includes(group) ? 'are' : 'is';
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Sentences have two significant figures; tables have every one. */
function twoFigures(value: number): number {
	return Number(value.toPrecision(2));
}

function thousands(value: number): string {
	return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
