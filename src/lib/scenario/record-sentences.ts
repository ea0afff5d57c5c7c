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
		laterReportsSentence(record),
		weatherShareSentence(record),
		elasticitySentence(record),
		...octoberSentences(record.weather.months)
	];
}

function coverageSentence({ months, inside }: TrackRecord): string {
	return `Since the announcement, ${inside['90']} of ${months.length} months fell inside the 90-in-100 range.`;
}

function narrowerSentence({ months, inside }: TrackRecord): string {
	const expected = (per100: number) => Math.round((per100 * months.length) / 100);
	const found = inside['90'] - expected(90);
	const verdict =
		Math.abs(found) <= 2
			? 'It held about as many.'
			: found < 0
				? 'It held fewer: it was too narrow, or things changed.'
				: 'It held more: it was wider than it had to be.';
	return `${inside['60']} fell inside the 60-in-100 range and ${inside['30']} inside the 30-in-100 range. Such ranges should hold about ${expected(60)} and ${expected(30)} of ${months.length}. The 90-in-100 range should hold about ${expected(90)}. ${verdict}`;
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
	return `A month’s interval score is the width of its widest range, plus 20 times any miss, so lower is better. On average the projection scored ${thousands(projection)} and repeating the year before ${thousands(seasonalNaive)}. ${better ? 'The projection did better' : 'Repeating the year before did better'}.`;
}

function standardMethodsSentence({ loss }: TrackRecord): string {
	const better = loss.standardMethods.filter((method) => method.loss < loss.baseline).length;
	const count = loss.standardMethods.length;
	const rest =
		better === 0
			? `None of ${count} standard methods scored lower`
			: `${better} of ${count} standard methods scored lower`;
	return `Over the first ${loss.months} months the baseline’s average error score was ${thousands(loss.baseline)} a month; lower is better. ${rest}, each in its best variant with hindsight.`;
}

function laterReportsSentence({ vintage, movedByLaterReports }: TrackRecord): string {
	const people = thousands(twoFigures(movedByLaterReports));
	return `The forecast was fitted only to counts up to ${monthInWords(monthIndex(vintage))}. Some settings of the measures come from later reports. With those left open, as at the announcement, each end of the first 12 months’ range moves by at most about ${people} people.`;
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
