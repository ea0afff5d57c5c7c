/** The words of the figures that pages show of a quantity: written as there, with what was done to get them. */
import { monthInWords } from '#data/calendar-month.ts';
import type { FigureName, ShownFigure } from '#scenario/explain-figures.ts';
import type { QuantityExplanation } from '#scenario/explain-quantity.ts';
import { PERCENTILES, type Range } from '#scenario/scenario-result.ts';
import {
	decimal,
	exactCount,
	financialYearInWords,
	moneyShort,
	roundedCount,
	toTwoFigures
} from '#ui/format.ts';
import { outerEnds } from '#ui/words.ts';
import { takesText } from './ledger.ts';
import { moneyRange } from './money.ts';

export const FIGURES_TITLE = 'As pages show it';
export const FIGURES_ABOUT =
	'Pages seldom show one month. This is what they show, and how it is made from the months.';

/** What a figure is called: "First 12 months, to October 2025". */
export function figureName(
	{ name, year }: ShownFigure,
	{ firstProjectedMonth, firstMonth, monthCount }: QuantityExplanation
): string {
	const months = firstMonth + monthCount - firstProjectedMonth;
	switch (name) {
		case 'first-twelve-months':
			return `First 12 months, to ${monthInWords(firstProjectedMonth + 11)}`;
		case 'all-months':
			return `All ${months} simulated months`;
		case 'financial-year':
			return `Financial year ${financialYearInWords(year ?? 0)}`;
		case 'financial-year-cash':
			return `Financial year ${financialYearInWords(year ?? 0)}, cash`;
		case 'financial-year-discounted':
			return `Financial year ${financialYearInWords(year ?? 0)}, discounted`;
		case 'calendar-year':
			return `Calendar year ${year ?? ''}`;
		default:
			return NAMES[name];
	}
}

/** What the figure at the head of a page is, in a sentence of its own. */
export function leadNote(figure: ShownFigure, told: QuantityExplanation): string {
	const often = typeof figure.value === 'number' ? '' : ', in 90 of 100 simulations';
	const choices = told.isStandard ? 'Everything as announced.' : 'With the choices of the link.';
	return `${figureName(figure, told)}${often}. ${choices}`;
}

const NAMES: Readonly<Record<Exclude<FigureName, YearName | 'first-twelve-months'>, string>> = {
	'all-months': '',
	'all-months-real': 'In November 2024 prices',
	'all-months-discounted': 'Discounted',
	before: 'Before the simulated months',
	'from-pot': 'Out of the pot',
	fewer: 'Fewer arrivals with the measures',
	more: 'More arrivals with the measures',
	'cost-per-arrival': 'Money spent for each arrival avoided',
	'inside-range': 'Months counted since, inside the 90-in-100 range',
	'after-horizon': 'After the simulated months',
	altogether: 'Altogether, whenever paid',
	'net-discounted': 'Discounted, less the discounted money',
	net: 'Cost avoided less the money',
	'pays-for-itself': 'Pays for itself',
	'break-even': 'Rounded',
	'break-even-percent': 'As a share of arrivals without the measures'
};
type YearName = `financial-year${'' | '-cash' | '-discounted'}` | 'calendar-year';

/** A figure as it is written elsewhere: "22,000 to 57,000 people", "£81m". */
export function figureText({ name, value, unit, ofMonths }: ShownFigure): string {
	if (name === 'from-pot' && typeof value !== 'number') return takesText(value);
	if (typeof value !== 'number') return rangeText(value, unit);
	switch (unit) {
		case 'GBP m':
			return moneyShort(value);
		case 'per 100':
			return `${value} of 100 simulations`;
		case 'per cent':
			return `${decimal(value)}%`;
		case 'months':
			return `${value} of ${ofMonths ?? 0} months`;
		default:
			return `${roundedCount(value)} people`;
	}
}

function rangeText(range: Range, unit: ShownFigure['unit']): string {
	if (unit === 'GBP m') return moneyRange(range);
	const { low, high } = outerEnds(range);
	const pound = unit === 'GBP' ? '£' : '';
	const [least, most] = [low, high].map((end) => `${pound}${exactCount(toTwoFigures(end))}`);
	const text = least === most ? `about ${least}` : `${least} to ${most}`;
	return unit === 'people' ? `${text} people` : text;
}

/** What was done to get a figure. */
export function figureMaking({ name, value, unit, per100 }: ShownFigure): string {
	const range = `The range holds 90 of 100 of the sums. ${typeof value === 'number' ? '' : middleOf(value, unit)}`;
	const middle = 'This is the middle of the simulations.';
	switch (name) {
		case 'cost-per-arrival':
			return `All the money divided by all arrivals avoided, in the ${per100 ?? 0} of 100 simulations that avoid any.`;
		case 'first-twelve-months':
		case 'all-months':
		case 'financial-year':
			return `Each simulation adds up its months. ${typeof value === 'number' ? middle : range}`;
		case 'from-pot':
		case 'net':
			return `${MAKINGS[name]} ${typeof value === 'number' ? '' : middleOf(value, unit)}`;
		default:
			return MAKINGS[name];
	}
}

function middleOf(range: Range, unit: ShownFigure['unit']): string {
	const middle = range[PERCENTILES.indexOf(50)] ?? 0;
	return `The middle is ${unit === 'GBP m' ? moneyShort(middle) : exactCount(middle)}.`;
}

const MAKINGS: Readonly<
	Record<
		Exclude<
			FigureName,
			'cost-per-arrival' | 'first-twelve-months' | 'all-months' | 'financial-year'
		>,
		string
	>
> = {
	'calendar-year':
		'Each simulation adds up its months, to counted ones where there are any. The range holds 90 of 100 of the sums.',
	'all-months-real':
		'Each month’s pounds without the growth of prices since November 2024, added up.',
	'all-months-discounted': 'The same, with later pounds counting for less, added up.',
	'from-pot': 'The range holds 90 of 100 simulations.',
	before: 'Months already measured: this money is assumed gone, and is in no sum.',
	fewer: 'Simulations with fewer arrivals over all months than their twin without the measures.',
	more: 'Simulations with more arrivals over all months than their twin without the measures.',
	'inside-range':
		'Each month counted in full is held against the range of that month. The counts are the newest ones.',
	'financial-year-cash':
		'The same months, with the growth of prices since November 2024. The range holds 90 of 100 of the sums.',
	'financial-year-discounted':
		'The same months, with later pounds counting for less. The range holds 90 of 100 of the sums.',
	'after-horizon':
		'All cost avoided less what falls in the simulated months, in November 2024 prices.',
	altogether: 'Arrivals avoided times the cost of one, in November 2024 prices.',
	'net-discounted':
		'Each simulation takes its discounted money from its discounted cost avoided in the simulated months.',
	net: 'Each simulation takes all the money from the cost that it avoids. The range holds 90 of 100.',
	'pays-for-itself': 'Simulations in which the cost avoided is at least the money spent.',
	'break-even': 'The number of this page, to two figures.',
	'break-even-percent':
		'Divided by the middle of arrivals in the first 24 months without the measures.'
};
