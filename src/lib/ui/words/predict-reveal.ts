/** The words that set the reader's figures beside the model and the counts: gaps and places, and no judgement. */
import { monthInWords } from '#data/calendar-month.ts';
import type {
	Gap,
	KnownCounts,
	Place,
	PredictReveal,
	RevealedYear
} from '#scenario/predict-view.ts';
import { exactCount, hundredsCount, roundedCount } from '#ui/format.ts';
import { outerEnds } from '#ui/words.ts';
import { LEGEND_BANDS } from '#ui/words/chart.ts';

export const TITLE = 'Your figures, the model and the count';

/** The heading: the first gap where there is one, else what the model says. */
export function heading({ years }: PredictReveal): string {
	const whole = years.find(({ guess, gap }) => guess !== null && gap !== null);
	if (whole !== undefined)
		return `You said ${exactCount(whole.guess ?? 0)} for ${whole.year}. The Home Office counted ${exactCount(whole.counted?.people ?? 0)}`;
	const said = years.find(({ guess }) => guess !== null);
	if (said === undefined) return TITLE;
	const { low, high } = outerEnds(said.range);
	return `You said ${exactCount(said.guess ?? 0)} for ${said.year}. In the model it could be ${roundedCount(low)} to ${roundedCount(high)}`;
}

/** What the ranges are fitted to. */
export function lede({ knownTo }: KnownCounts): string {
	return `The ranges are fitted only to counts up to ${monthInWords(knownTo)}. They are what could happen in the model, and no forecast.`;
}

/** What was said of a year, and what was counted. */
export function countSentence({ year, guess, counted, gap }: RevealedYear): string {
	const said =
		guess === null
			? `You gave no figure for ${year}.`
			: `You said ${exactCount(guess)} for ${year}.`;
	if (counted === null) return `${said} Nothing is counted for that year yet.`;
	const provisional = counted.isProvisional ? ', provisional' : '';
	const people = exactCount(counted.people);
	if (counted.monthsCounted < 12)
		return `${said} The Home Office counted ${people} in the first ${monthsInWords(counted.monthsCounted)}${provisional}. The year is not whole yet.`;
	if (gap === null) return `${said} The Home Office counted ${people}${provisional}.`;
	return `${said} The Home Office counted ${people}${provisional}: ${gapInWords(gap)}.`;
}

function monthsInWords(count: number): string {
	return count === 1 ? '1 month' : `${count} months`;
}

function gapInWords({ is, people, percent }: Gap): string {
	if (is === 'same') return 'exactly what you said';
	const share = percent === null ? '' : ` (${percentInWords(percent)})`;
	return `${exactCount(people)} ${is} than you said${share}`;
}

function percentInWords(percent: number): string {
	return percent < 1 ? 'less than 1%' : `${exactCount(percent)}%`;
}

/** The range of a year in the model. */
export function rangeSentence({ range }: RevealedYear): string {
	const { low, high } = outerEnds(range);
	return `In the model, between ${roundedCount(low)} and ${roundedCount(high)} people could arrive, in 90 of 100 simulations.`;
}

/** Where the reader's figure and the count lie in the range. */
export function placeSentence({ place, fewerPer100, countedPlace }: RevealedYear): string {
	const sentences: string[] = [];
	if (place !== null)
		sentences.push(`Your figure lies ${PLACES[place]}. ${fewerSentence(fewerPer100 ?? 0)}`);
	if (countedPlace !== null) sentences.push(`The count lies ${PLACES[countedPlace]}.`);
	return sentences.join(' ');
}

const PLACES: Readonly<Record<Place, string>> = {
	below: 'below that range',
	inside: 'inside that range',
	above: 'above that range'
};

function fewerSentence(per100: number): string {
	if (per100 === 0) return 'In almost every simulation, more people arrive.';
	if (per100 === 100) return 'In almost every simulation, fewer people arrive.';
	return `Fewer people arrive in about ${per100} of 100 simulations.`;
}

export const YEARS_TITLE = 'Year by year';

/** Above the years that were asked about. */
export const REVEALED_SIDE = 'You, the model, the count';
export const YOU = 'You';
export const COUNT = 'Counted';

/** Above the count of a year that is not whole. */
export function countSoFar(monthsCounted: number): string {
	return monthsInWords(monthsCounted);
}

export const LEGEND = {
	name: 'Key to the chart',
	guess: 'What you said',
	counted: 'What happened (Home Office); hollow: provisional; open at the top: a part of the year',
	bands: LEGEND_BANDS
} as const;

/** The chart for people who do not see it. */
export function chartInWords({ years, known }: PredictReveal): string {
	const said = years.map(({ year, guess, range, counted }) => {
		const { low, high } = outerEnds(range);
		const count = counted?.monthsCounted === 12 ? `, counted ${exactCount(counted.people)}` : '';
		const yours = guess === null ? 'no figure of yours' : `you said ${exactCount(guess)}`;
		return `${year}: ${yours}, 90 of 100 simulations from ${roundedCount(low)} to ${roundedCount(high)}${count}`;
	});
	return `A chart of calendar years, from zero up. Columns are counts up to ${monthInWords(known.knownTo)}. ${said.join('. ')}. The table below has every number.`;
}

export const NUMBERS = {
	summary: 'The numbers of this chart',
	caption: 'Your figures, the model and the count',
	columns: [
		'Year',
		'You said',
		'Low (90)',
		'Low (60)',
		'Low (30)',
		'Middle',
		'High (30)',
		'High (60)',
		'High (90)',
		'Counted'
	]
} as const;

const NONE = '–';

/** A row of the table. */
export function numbersRow({ year, guess, range, counted }: RevealedYear): string[] {
	const isWhole = counted?.monthsCounted === 12;
	const mark = counted?.isProvisional === true ? ' (provisional)' : '';
	return [
		String(year),
		guess === null ? NONE : exactCount(guess),
		...range.map(hundredsCount),
		isWhole ? `${exactCount(counted.people)}${mark}` : NONE
	];
}

export const CHANGE = 'Change your figures';
export const START_AGAIN = 'Start again with empty fields';

export const THINK = {
	title: 'What did you assume?',
	about:
		'A gap is neither good nor bad. It shows what you took for granted, and what the model does.',
	explain: {
		title: 'Explain',
		about:
			'Why did you choose these figures? Say it in one sentence. Then see what the range depends on.',
		link: 'What the range depends on'
	},
	simulate: {
		title: 'Simulate',
		about:
			'Change the money and the beliefs until the range fits what you expect. What did you have to believe?',
		link: 'Open this scenario in the simulator'
	},
	compare: {
		title: 'Compare with what happened',
		about: 'One year can be chance. See how often the range held the count of each month.',
		link: 'The track record'
	},
	missing: {
		title: 'List what the model leaves out',
		about: 'It says itself:',
		link: 'Every assumption'
	},
	write: {
		title: 'Write one careful sentence',
		about:
			'Name the year, the range and the model. Write “could”. Claim no cause. You can begin like this:'
	}
} as const;

/** A sentence to begin with. */
export function careful({ years }: PredictReveal): string {
	const year = years.find(({ guess }) => guess !== null) ?? years[0];
	if (year === undefined) return '';
	const { low, high } = outerEnds(year.range);
	return `“In this model, ${roundedCount(low)} to ${roundedCount(high)} people could arrive in ${year.year}; I expected …, because …”`;
}
