/** What the pages of a prediction show: before the reveal only what was known, afterwards the ranges and the counts. */
import { monthIndex, type MonthIndex } from '#data/calendar-month.ts';
import { countedYears, type CountedYear } from './counted-years.ts';
import { queryFields } from './link/query-fields.ts';
import { monthlyHistory } from './monthly-history.ts';
import { guessesOf, type AskedPrediction, type GuessEntry } from './predict-from-link.ts';
import type { Problem } from './problems.ts';
import type { Range, ScenarioResult } from './scenario-result.ts';
import type { MonthlyHistory, SimulatorView } from './simulator-view.ts';

/** Counts of calendar years up to the last month that the edition knew. */
export interface KnownCounts {
	readonly knownTo: MonthIndex;
	readonly years: readonly CountedYear[];
	readonly dataSetVersion: string;
}

/** The question. It holds nothing that was not known, so that a page made of it hides nothing. */
export interface PredictQuestion {
	readonly link: string;
	/** The fields of the scenario's link, which the form sends along. */
	readonly fields: readonly (readonly [key: string, value: string])[];
	readonly known: KnownCounts;
	readonly entries: readonly GuessEntry[];
	/** The form was sent with no figure at all. */
	readonly isEmpty: boolean;
	readonly notices: readonly Problem[];
}

/** People counted in a year, whole or so far. */
export interface CountSince extends CountedYear {
	readonly isProvisional: boolean;
}

/** How far a count lies from what was said of it. */
export interface Gap {
	readonly people: number;
	readonly is: 'more' | 'fewer' | 'same';
	/** Per cent of what was said, unrounded; `null` where nothing can be a share of it. */
	readonly percent: number | null;
}

/** A year that was asked about. */
export interface RevealedYear {
	readonly year: number;
	readonly guess: number | null;
	readonly range: Range;
	/** Where the reader's figure lies in the range that holds 90 of 100 simulations, and in how many of 100 fewer arrive. */
	readonly place: Place | null;
	readonly fewerPer100: number | null;
	readonly counted: CountSince | null;
	/** Only of a year that is whole. */
	readonly gap: Gap | null;
	readonly countedPlace: Place | null;
}

/** The gap between what was said, what the model says and what was counted. */
export interface PredictReveal {
	readonly link: string;
	readonly known: KnownCounts;
	/** The year of which only a part was known, as counted since. */
	readonly completed: CountSince | null;
	readonly years: readonly RevealedYear[];
	readonly countedTo: MonthIndex;
	readonly result: ScenarioResult;
	readonly limits: readonly string[];
	readonly notices: readonly Problem[];
}

export type Place = 'below' | 'inside' | 'above';

/** Where a number lies in the range that holds 90 of 100 simulations, by the ends as they are shown: to two figures. */
export function placeIn(range: Range, people: number): Place {
	const [low = 0, high = 0] = [range[0], range.at(-1)].map((end) => Number(end?.toPrecision(2)));
	return people < low ? 'below' : people > high ? 'above' : 'inside';
}

/** How far a count lies from what was said. */
export function gapOf(guess: number, counted: number): Gap {
	const people = Math.abs(counted - guess);
	const is = counted > guess ? 'more' : counted < guess ? 'fewer' : 'same';
	return { people, is, percent: guess === 0 ? null : (100 * people) / guess };
}

/** What is asked, and nothing else. */
export async function predictQuestion(asked: AskedPrediction): Promise<PredictQuestion> {
	return {
		link: asked.link,
		fields: [...queryFields(asked.link)].map(([key, values]) => [key, values[0] ?? '']),
		known: knownCounts(asked, await monthlyHistory()),
		entries: asked.entries,
		isEmpty: asked.isSent && asked.entries.every(({ text }) => text === ''),
		notices: asked.notices
	};
}

/** What is shown beside the reader's figures; `view` is that of the prediction's scenario. */
export function predictReveal(asked: AskedPrediction, view: SimulatorView): PredictReveal {
	const { history, result } = view;
	const known = knownCounts(asked, history);
	const countedTo =
		history.firstMonth + history.people.length - (history.partialLastMonth === null ? 1 : 2);
	const since = new Map(
		countedYears(history, countedTo).map((each) => [each.year, withStatus(each, history)])
	);
	const partYear = known.years.find(({ monthsCounted }) => monthsCounted < 12);
	const completed = partYear === undefined ? undefined : since.get(partYear.year);
	const guesses = new Map(guessesOf(asked).map(({ year, people }) => [year, people]));
	return {
		link: asked.link,
		known,
		completed: completed?.monthsCounted === 12 ? completed : null,
		years: result.calendarYears
			.filter(({ year }) => asked.entries.some((entry) => entry.year === year))
			.map(({ year, arrivals, dots }) =>
				revealedYear(year, arrivals, dots, guesses.get(year) ?? null, since.get(year) ?? null)
			),
		countedTo,
		result,
		limits: view.limits,
		notices: asked.notices
	};
}

function knownCounts({ edition }: AskedPrediction, history: MonthlyHistory): KnownCounts {
	const knownTo = monthIndex(edition.vintage);
	return {
		knownTo,
		years: countedYears(history, knownTo),
		dataSetVersion: history.dataSetVersion
	};
}

function withStatus(counted: CountedYear, { provisionalFrom }: MonthlyHistory): CountSince {
	const lastMonth = counted.year * 12 + counted.monthsCounted - 1;
	return { ...counted, isProvisional: lastMonth >= provisionalFrom };
}

function revealedYear(
	year: number,
	range: Range,
	dots: readonly number[],
	guess: number | null,
	counted: CountSince | null
): RevealedYear {
	const isWhole = counted?.monthsCounted === 12;
	const fewer = guess === null ? 0 : dots.filter((people) => people < guess).length;
	return {
		year,
		guess,
		range,
		place: guess === null ? null : placeIn(range, guess),
		fewerPer100: guess === null ? null : Math.round((100 * fewer) / dots.length),
		counted,
		gap: guess === null || !isWhole ? null : gapOf(guess, counted.people),
		countedPlace: isWhole ? placeIn(range, counted.people) : null
	};
}
