/** How much each assumption moves the result, in words, from the sensitivity run. */
import type { Edition } from '#model/edition.ts';
import type { Model } from '#model/format.ts';
import { sensitivityOf, type SensitivityRow, type Watched } from '#scenario/sensitivity.ts';
import { numberText } from './markdown.ts';

/** What the sensitivity run says of one assumption. */
export interface MeasuredEffect {
	readonly sentence: string;
	/** Its place when the assumption that moves the results most stands first. */
	readonly place: number;
}

/** By assumption id. */
export interface MeasuredEffects {
	readonly byAssumption: ReadonlyMap<string, MeasuredEffect>;
	/** The run that all are compared with. */
	readonly reference: string;
}

/** The figures that a sentence names, in words, with decimals. */
const FIGURES: Readonly<Record<Watched, readonly [title: string, unit: string]>> = {
	'arrivals-avoided': ['arrivals avoided over the horizon', 'people'],
	'first-twelve-months': ['arrivals in the first 12 months', 'people'],
	'net-home-office': ['net position, Home Office basis', 'GBP m'],
	'net-support': ['net position, one year of support', 'GBP m'],
	'net-derived': ['net position, built up from nights', 'GBP m'],
	'break-even-home-office': ['break-even arrivals, Home Office basis', 'people'],
	'break-even-support': ['break-even arrivals, one year of support', 'people']
};

/** Runs the sensitivity of an edition. */
export function measuredEffects(edition: Edition, model: Model): MeasuredEffects {
	const whatIf = model.assumptions.flatMap(({ id, whatIf: range }) =>
		range === undefined ? [] : [[id, range] as const]
	);
	const { reference, rows, atRest } = sensitivityOf(edition, Object.fromEntries(whatIf));
	const places = rows.map((row, place) => [row.assumption, { sentence: sentenceOf(row), place }]);
	const set = model.beliefSets.find(({ id }) => id === reference.beliefSet);
	const resting = figures(Object.keys(FIGURES) as Watched[], (figure) => rounded(atRest[figure]));
	return {
		byAssumption: new Map(places as [string, MeasuredEffect][]),
		reference: `edition ${reference.vintage} as announced, with the beliefs _${set?.title ?? reference.beliefSet}_, ${reference.drawCount} draws of seed ${reference.seed}. At rest: ${resting}`
	};
}

function sentenceOf({ tried, atLow, atHigh }: SensitivityRow): string {
	if (tried === null)
		return 'none was tried: one number stands, or no watched figure depends on it';
	const moved = (Object.keys(FIGURES) as Watched[]).filter(
		(figure) => rounded(atLow[figure]) !== rounded(atHigh[figure])
	);
	const range = `from ${numberText(tried.low)} to ${numberText(tried.high)}`;
	if (moved.length === 0) return `${range}: no watched figure moves by one whole unit`;
	return `${range}: ${figures(moved, (figure) => `${rounded(atLow[figure])} to ${rounded(atHigh[figure])}`)}`;
}

function figures(names: readonly Watched[], valueOf: (figure: Watched) => string): string {
	return names
		.map((figure) => {
			const [title, unit] = FIGURES[figure];
			return `${title} ${valueOf(figure)} ${unit}`;
		})
		.join('; ');
}

const rounded = (value: number): string => numberText(Math.round(value) + 0);
