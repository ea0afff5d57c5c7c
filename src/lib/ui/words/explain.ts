/** The words of the pages that explain the model and each of its quantities. */
import { monthInWords, type MonthIndex } from '#data/calendar-month.ts';
import type { QuantityExplanation } from '#scenario/explain-quantity.ts';
import { exactCount } from '#ui/format.ts';
import { isRange, simulatedText, unitInWords, valueText } from './quantity.ts';

export const EVERY_FIGURE = 'How every figure is made';

/** The page of the whole model. */
export const MODEL = {
	kicker: 'The model',
	parts: 'Parts of the model',
	inputs: 'What goes in',
	result: 'result',
	from: 'Computed from',
	usedIn: 'Used in'
} as const;

/** What the page of the model says first. */
export function modelLede(formulaCount: number): string {
	return `${formulaCount} formulas lead from money to people arriving and to the public purse. Choose one to see its working, with its values and its sources.`;
}

/** A title with how many stand below it. */
export function titleAndCount(title: string, count: number): string {
	return `${title}: ${count}`;
}

export const MAP = {
	about:
		'Each box is a formula. A line leads from a formula to one that uses it; results stand out.',
	wide: 'The map is wider than your screen: move it sideways.',
	name: 'Map of the model'
} as const;

/** The page of a quantity. */
export const QUANTITY = {
	formula: 'The formula',
	code: 'As it stands in the model',
	worked: 'The same with values put in',
	inputs: 'What it is computed from',
	behind: 'What stands behind it',
	months: 'Month by month',
	usedIn: 'Where it is used',
	unused: 'No other formula uses it: it is a result.',
	ground: 'What it rests on in the end',
	simulator: 'This scenario in the simulator',
	card: 'Model card'
} as const;

/** Which month, how sure, and in which scenario a value is. */
export function valueNote({
	byMonth,
	month,
	value,
	unit,
	isStandard
}: QuantityExplanation): string {
	return [
		byMonth ? `in ${monthInWords(month)},` : '',
		isRange(value)
			? `in 90 of 100 simulations; the middle is ${simulatedText(value.middle, unit)}.`
			: 'the same in every simulation.',
		isStandard ? 'Everything as announced.' : 'With the choices of the link.'
	]
		.filter((part) => part !== '')
		.join(' ');
}

/** The unit of a quantity, and that its value is no prediction. */
export function unitNote(unit: string): string {
	return `Unit: ${unitInWords(unit) || 'a count'}. In the model; an assumption, not a prediction.`;
}

/** The accessible names of the two pictures of a formula. */
export function formulaOf(title: string): string {
	return `The formula of ${title}`;
}

/** The formula with values in place of names. */
export function formulaWithValues(title: string): string {
	return `The formula of ${title} with values`;
}

/** Which simulation and month the values in the formula are of. */
export function workedNote(told: QuantityExplanation): string {
	const { byMonth, month, middleDraw, drawCount, formula } = told;
	return [
		byMonth ? `${monthInWords(month)}.` : '',
		middleDraw === null
			? 'All simulations agree on these values.'
			: `These are the values of one simulation, number ${exactCount(middleDraw)} of ${exactCount(drawCount)}: as many give less here as give more. They fit together exactly. The middles below do not have to.`,
		formula !== null && formula.functions.length > 0
			? 'Functions that look along the months use other months too; the values are those of this month.'
			: ''
	]
		.filter((part) => part !== '')
		.join(' ');
}

/** Which model the figures are from; the digest of its edition follows. */
export function editionWords({ edition }: QuantityExplanation): string {
	return `Model ${edition.modelVersion}, ${edition.status}, as known at the end of ${edition.vintage}, edition`;
}

/** An input of a formula: its name there, and its middle value. */
export function nameInFormula(name: string): string {
	return `in the formula: ${name}`;
}

/** The middle of a range of simulated values. */
export function middleWords(middle: number, unit: string): string {
	return `middle ${simulatedText(middle, unit)}`;
}

export const MONTHS = {
	month: 'Month',
	show: 'Show this month',
	table: 'Every month as a table',
	bands: 'Bands hold 90, 60 and 30 of 100 simulations.'
} as const;

/** The columns of the table of months, behind the month. */
export function monthColumns(byDraw: boolean): readonly string[] {
	return byDraw ? ['Low (90 in 100)', 'Middle', 'High (90 in 100)'] : ['Value'];
}

/** The caption of the table of months. */
export function byMonthCaption(title: string): string {
	return `${title}, by month`;
}

/** The caption of the chart of months. */
export function chartCaption({ title, unit }: QuantityExplanation): string {
	return `${title}, by month, ${unitInWords(unit)}`;
}

/** What the chart of months shows, for people who do not see it. */
export function chartDescription(
	{ firstMonth, unit }: QuantityExplanation,
	last: MonthIndex,
	bottom: number,
	top: number
): string {
	return `By month from ${monthInWords(firstMonth)} to ${monthInWords(last)}, between ${valueText(bottom, unit)} and ${valueText(top, unit)}. The table below has every month.`;
}

/** An address that names no quantity of the model. */
export const NO_QUANTITY = {
	title: 'There is no such quantity',
	all: 'All quantities of the model'
} as const;
