/** What the track record says in words, generated from the result, also when it is poor. */
import { monthIndex, monthInWords } from '#data/calendar-month.ts';
import type { MonthWeather } from './past-weather.ts';
import { PERCENTILES } from './scenario-result.ts';
import type { TrackRecord } from './track-record.ts';

/** The sentences, the one that matters first. */
export function recordSentences(record: TrackRecord): string[] {
	return [
		coverageSentence(record),
		narrowerSentence(record),
		twelveMonthSentence(record),
		naiveSentence(record),
		standardMethodsSentence(record),
		weatherShareSentence(record),
		elasticitySentence(record),
		...octoberSentences(record.weather.months)
	];
}

function coverageSentence({ months, inside }: TrackRecord): string {
	return `Since the announcement, ${inside['90']} of ${months.length} months fell inside the 90-in-100 range.`;
}

function narrowerSentence({ months, inside }: TrackRecord): string {
	const expected = Math.round(0.9 * months.length);
	const verdict =
		inside['90'] >= expected - 2 && inside['90'] <= expected + 2
			? 'That is about as many as such ranges should hold.'
			: inside['90'] < expected
				? 'That is fewer than such ranges should hold: they were too narrow, or things changed.'
				: 'That is more than such ranges should hold: they were wider than they had to be.';
	return `${inside['60']} fell inside the 60-in-100 range and ${inside['30']} inside the 30. ${verdict}`;
}

function twelveMonthSentence({ firstTwelveMonths, months }: TrackRecord): string {
	const { range, people, inside90 } = firstTwelveMonths;
	const last = months[11];
	const low = range[PERCENTILES.indexOf(5)] as number;
	const high = range[PERCENTILES.indexOf(95)] as number;
	return `In the 12 months to ${last === undefined ? 'now' : monthInWords(last.month)}, ${thousands(people)} people were counted, ${inside90 ? 'inside' : 'outside'} the range of ${thousands(twoFigures(low))} to ${thousands(twoFigures(high))}.`;
}

function naiveSentence({ intervalScore }: TrackRecord): string {
	const { projection, seasonalNaive } = intervalScore;
	const better = projection < seasonalNaive;
	return `Range and misses together, the projection scored ${thousands(projection)} and repeating the year before scored ${thousands(seasonalNaive)}. ${better ? 'The projection did better' : 'Repeating the year before did better'}: less is better.`;
}

function standardMethodsSentence({ loss }: TrackRecord): string {
	const better = loss.standardMethods.filter((method) => method.loss < loss.baseline).length;
	const count = loss.standardMethods.length;
	const rest =
		better === 0
			? `None of ${count} standard methods lost less`
			: `${better} of ${count} standard methods lost less`;
	return `Over the first ${loss.months} months the baseline lost ${thousands(loss.baseline)} people a month. ${rest}, each in its best variant with hindsight.`;
}

function weatherShareSentence({ weather }: TrackRecord): string {
	const { firstMonth, firstTwelveMonths } = weather.percent;
	return `Weather makes up about ${Math.round(firstMonth)} per cent of the scatter of the first month, and ${Math.round(firstTwelveMonths)} per cent of that of the first twelve together.`;
}

function elasticitySentence({ weather }: TrackRecord): string {
	const { elasticity, officialElasticity, agreesWithOfficial } = weather;
	const { low, high } = officialElasticity;
	return `One per cent more calm days goes with ${elasticity.toFixed(2)} per cent more arrivals in the model. The official red days gave ${low} to ${high}: the two ${agreesWithOfficial ? 'agree' : 'disagree'}. They are different counts of calm.`;
}

function octoberSentences(months: readonly MonthWeather[]): string[] {
	return ['2023-10', '2024-10'].flatMap((text) => {
		const weather = months.find(({ month }) => month === monthIndex(text));
		return weather === undefined ? [] : [weatherSentence(weather)];
	});
}

/** One month's weather in words. */
export function weatherSentence(weather: MonthWeather): string {
	const { month, calmDays, usualCalmDays, calmerThanYears, otherYears, peopleFromWeather } =
		weather;
	const size = thousands(Math.abs(twoFigures(peopleFromWeather)));
	return `${monthInWords(month)} had ${calmDays} calm days, against ${usualCalmDays} in a usual one, and was calmer than ${calmerThanYears} of ${otherYears} other years. In the model that is about ${size} people ${peopleFromWeather < 0 ? 'fewer' : 'more'}, of ${thousands(weather.people)} counted.`;
}

function twoFigures(value: number): number {
	return Number(value.toPrecision(2));
}

function thousands(value: number): string {
	return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
