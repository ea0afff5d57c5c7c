/** The words of the guided tour: seven steps, each at most 120 words, with numbers from the model and the data. */
import { monthIndex, monthInWords } from '#data/calendar-month.ts';
import type { StoryFacts } from '#scenario/story-facts.ts';
import { decimal, exactCount, moneyInWords, pounds, roundedCount } from '#ui/format.ts';
import { outerEnds } from '#ui/words.ts';

export const TITLE = 'The story in seven steps';
export const LEDE =
	'What was announced, what came before, what the model makes of it, and what nobody knows. Each step takes a minute.';
export const NEXT = 'Next';
export const PREVIOUS = 'Back';
export const START = 'Start';
export const PREDICT = 'The last step tells what was counted since.';
export const PREDICT_LINK = 'Say first what you expect';
export const END = 'Open the simulator';
export const STEPS = 'All steps';
export const SOURCES = 'Where this comes from';
export const NO_ADDRESS = 'no public address at hand';

/** How far a reader is. */
export function progress(step: number, steps: number): string {
	return `Step ${step} of ${steps}`;
}

/** What a step says. */
export interface StoryStep {
	readonly title: string;
	readonly paragraphs: readonly string[];
	/** The words of the link into the simulator, and the scenario there. */
	readonly tryIt: string;
	readonly link: string;
	/** Sources of the model, by id. */
	readonly sources: readonly string[];
	/** Pages of this product that hold the data. */
	readonly data: readonly {
		readonly page: 'arrivals' | 'record';
		readonly title: string;
	}[];
}

const ARRIVALS = { page: 'arrivals', title: 'Counts of the Home Office, with every row' } as const;
const RECORD = { page: 'record', title: 'The track record, month by month' } as const;

/** The seven steps, in order. */
export const STORY: readonly ((facts: StoryFacts) => StoryStep)[] = [
	({ money, links }) => ({
		title: 'What was announced',
		paragraphs: [
			`On 4 November 2024 the Home Secretary announced ${million(money.pot - money.earlier)} more for the Border Security Command. It pays for people who investigate, for prosecutors and other staff, and for surveillance equipment.`,
			`On the same day the government announced ${million(money.interpol)} more for Interpol, which links police forces around the world. It also announced ${million(money.seriousCrime)} for serious crime from abroad, above all in the Western Balkans.`,
			'Those two mostly concern other crime, such as drugs, firearms and fraud. Only a part of them bears on boats.',
			'The Home Secretary set no target and no date. So you find no target here either.'
		],
		tryIt: 'See what was announced in the simulator',
		link: links.announced,
		sources: ['announcement', 'release-copy', 'interpol', 'balkans'],
		data: []
	}),
	({ money, links }) => ({
		title: `${million(money.pot - money.earlier)} doubles the pot. It is not added twice`,
		paragraphs: [
			`In September 2024 the government moved up to ${million(money.earlier)} from the Rwanda scheme to the Border Security Command. The new ${million(money.pot - money.earlier)} doubles that, to ${million(money.pot)} over two years. It is never ${million(money.pot + money.earlier)}.`,
			`The ${money.investigators} investigators and the equipment are paid from this pot. They are not extra money. The same posts had been announced in August 2024.`,
			'No price was announced for the equipment, and no split of the pot. Here you can set both.',
			'“Announced” is not “spent”. What was spent is not known.'
		],
		tryIt: `See it with only the first ${million(money.earlier)}`,
		link: links.firstTrancheOnly,
		sources: ['first-tranche', 'release-copy', 'nca-100'],
		data: []
	}),
	({ years, lastKnown, links }) => {
		const first = years[0];
		const most = years.reduce((high, year) => (year.people > high.people ? year : high));
		const last = years.at(-1);
		return {
			title: 'What arrivals did before',
			paragraphs: [
				`The Home Office counts people who arrive by small boat. It counted ${exactCount(first?.people ?? 0)} in ${first?.year}, and ${exactCount(most.people)} in ${most.year}. That is the most of any year until the announcement.`,
				`In the first ${last?.monthsCounted} months of ${last?.year} it counted ${exactCount(last?.people ?? 0)}. ${monthInWords(lastKnown.month)} alone had ${exactCount(lastKnown.people)}, the most of any month that year until then.`,
				'Most people arrive between June and October. So a busy autumn alone says little about the year.',
				'The newest counts can still be revised.'
			],
			tryIt: 'See the months ahead without the money',
			link: links.noMoney,
			sources: ['announcement'],
			data: [ARRIVALS]
		};
	},
	({ record, links }) => {
		const october = record.weather.months.find(
			({ month, people }) => month === OCTOBER_2024 && people > 0
		);
		const { firstMonth, firstTwelveMonths } = record.weather.percent;
		return {
			title: 'How much was weather',
			paragraphs: [
				'Small boats set out when the sea is calm. The Home Secretary linked the high October figures to the weather. She said that gangs, and not the weather, have to be dealt with.',
				october === undefined
					? ''
					: `${monthInWords(october.month)} had ${october.calmDays} calm days. A usual one has ${decimal(october.usualCalmDays, 0)}. In the model that goes with about ${roundedCount(october.peopleFromWeather)} more people, of ${exactCount(october.people)} counted.`,
				`Simulations differ from each other. Weather makes up about ${decimal(firstMonth, 0)}% of that scatter in one month. Over twelve months it is about ${decimal(firstTwelveMonths, 0)}%, because calm and rough months balance out.`,
				'A calm day here has little wind at a Dutch weather station. No open measurement in the Strait was found.'
			].filter((paragraph) => paragraph !== ''),
			tryIt: 'See a future with calmer weather',
			link: links.calm,
			sources: ['announcement', 'knmi-wind'],
			data: [RECORD]
		};
	},
	({ beliefs, links }) => {
		const [, hoped, backfires] = beliefs;
		return {
			title: 'What you believe decides the answer',
			paragraphs: [
				'No study was found that measures what this money does to arrivals. So every effect here is a belief that you can change.',
				`Take the same money under three beliefs. With “no effect”, nothing changes. With “as ministers hope”, ${people(hoped?.difference)} could arrive in 12 months, in the model. That set is nobody’s estimate: ministers gave no number.`,
				`With “backfires”, smugglers answer with more launches and fuller boats. Then ${people(backfires?.difference)} could arrive.`,
				'All three meet the same simulated weather and chance. Only the belief differs.'
			],
			tryIt: 'See the belief “as ministers hope”',
			link: links.hoped,
			sources: ['announcement'],
			data: []
		};
	},
	({ result, links }) => {
		const [homeOffice, support] = result.avoidedCosts;
		return {
			title: 'What would have to be true',
			paragraphs: [
				`Turn the question round. How many fewer arrivals would be needed for the ${million(result.borderCommandGbpMillions)} to be recouped?`,
				`That depends on what one arrival costs the public. The Home Office once put a whole stay at ${pounds(homeOffice?.costPerArrivalGbp ?? 0)}. Then about ${roundedCount(homeOffice?.breakEvenArrivals ?? 0)} fewer arrivals would be needed.`,
				`One year of support was put at ${pounds(support?.costPerArrivalGbp ?? 0)}. Then it would be about ${roundedCount(support?.breakEvenArrivals ?? 0)}.`,
				`In the model, that is ${decimal(homeOffice?.breakEvenPercent ?? 0)}% or ${decimal(support?.breakEvenPercent ?? 0)}% of arrivals in the first 24 months without the measures.`,
				'Only public spending is counted. Nobody’s life or work is valued.'
			],
			tryIt: 'Ask your own question in the simulator',
			link: links.announced,
			sources: ['imb-ia', 'ippr'],
			data: []
		};
	},
	({ record, links }) => {
		const { low, high } = outerEnds(record.firstTwelveMonths.range);
		const { inside90, people: counted } = record.firstTwelveMonths;
		return {
			title: 'What happened since, and what nobody knows',
			paragraphs: [
				`The forecast was fitted only to counts up to ${monthInWords(monthIndex(record.vintage))}. In the model, between ${roundedCount(low)} and ${roundedCount(high)} people could arrive in 12 months, in 90 of 100 simulations. In fact ${exactCount(counted)} were counted, ${inside90 ? 'inside' : 'outside'} the range.`,
				`Since the announcement, ${record.inside['90']} of ${record.months.length} months fell inside the 90-in-100 range.`,
				'This does not show what the money did. Nobody can see the same months without it.',
				'The model leaves out wars, laws and routes that nobody foresaw. It is a what-if tool: assumptions, not predictions.'
			],
			tryIt: 'Go on from the newest data',
			link: links.newestData,
			sources: [],
			data: [RECORD, ARRIVALS]
		};
	}
];

const OCTOBER_2024 = 2024 * 12 + 9;

function million(gbpMillions: number): string {
	return moneyInWords(gbpMillions);
}

/** A range of differences: "between 1,000 and 4,700 fewer people". */
function people(difference: readonly number[] | undefined): string {
	const { low, high } = outerEnds(difference ?? []);
	const [least, most] = [low, high].map((value) => roundedCount(Math.abs(value)));
	if (low < 0 && high > 0) return `between ${least} fewer and ${most} more people`;
	return high <= 0
		? `between ${most} and ${least} fewer people`
		: `between ${least} and ${most} more people`;
}

export const FIGURES = {
	announcedCaption: 'Money announced on 4 November 2024, in £ million',
	potCaption: 'Money for the Border Security Command, in £ million',
	earlier: 'First part, September 2024',
	newPart: 'New part, November 2024',
	together: 'Together, over two years',
	interpol: 'Interpol',
	seriousCrime: 'Serious international crime',
	borderCommand: 'Border Security Command, new part',
	yearsCaption: 'People counted, by year',
	weatherCaption: 'People that the weather added or took away, in the model',
	weatherMore: 'more people than in usual weather',
	weatherFewer: 'fewer people',
	beliefsCaption: 'People arriving in the first 12 months, against “no effect”',
	beliefsNote: 'The bar holds 90 of 100 simulations, and its inner part 30.',
	breakEvenCaption: 'Fewer arrivals needed to recoup the money',
	homeOffice: 'Home Office figure for a whole stay',
	support: 'One year of support',
	recordCaption: 'The ranges of November 2024, and what was counted since',
	recordNote:
		'Bands hold 90, 60 and 30 of 100 simulations. Dots are counts by the Home Office; hollow ones are provisional.',
	none: 'no difference'
} as const;

/** A year on the axis; a year that was not over says so. */
export function yearLabel({
	year,
	monthsCounted
}: {
	year: number;
	monthsCounted: number;
}): string {
	return monthsCounted === 12 ? String(year) : `${year}, ${monthsCounted} months`;
}

/** A difference in people beside its bar. */
export function differenceText(low: number, high: number): string {
	if (low === 0 && high === 0) return FIGURES.none;
	return people([low, high]);
}

/** The description of a chart of months, for people who do not see it. */
export function columnsLabel(caption: string, low: number, high: number): string {
	return `${caption}. The columns run from ${roundedCount(low)} to ${roundedCount(high)} people.`;
}

/** The description of the chart of the record. */
export function recordLabel(inside: number, months: number): string {
	return `${FIGURES.recordCaption}. ${inside} of ${months} counts lie inside the widest band.`;
}
