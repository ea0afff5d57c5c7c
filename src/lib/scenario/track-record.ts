/** The track record: the projection of November 2024 beside what happened, good or bad. */
import { monthIndex, type MonthIndex } from '#data/calendar-month.ts';
import { monthlyCalmDays } from '#data/calm-days.ts';
import { loadRecords, newestVersion } from '#data/load-data-set.ts';
import { arrivalsFromMonthRecords } from '#data/monthly-arrivals.ts';
import { quantilesOf } from '#model/baseline/backtest.ts';
import { baselineHistory, type BaselineHistory } from '#model/baseline/fit-baseline.ts';
import { MEASURED_MONTHS_AHEAD } from '#model/baseline/member-projections.ts';
import { LOSS_PROBABILITIES, pinballLoss } from '#model/baseline/pinball-loss.ts';
import { seasonalNaiveHistory } from '#model/baseline/seasonal-naive-history.ts';
import type { Edition } from '#model/edition.ts';
import { defaultScenario } from './default-scenario.ts';
import { DEFAULT_EDITION, loadEdition } from './editions.ts';
import { pastWeather, type MonthWeather } from './past-weather.ts';
import { runOnEdition } from './run-scenario.ts';
import { PERCENTILES, type Range, type ScenarioResult } from './scenario-result.ts';
import { mostMovedByLaterReports } from './settings-known-then.ts';

/** One month since the vintage: its range as projected then, and what was counted. */
export interface RecordedMonth {
	readonly month: MonthIndex;
	readonly range: Range;
	readonly people: number;
	readonly inside30: boolean;
	readonly inside60: boolean;
	readonly inside90: boolean;
	/** Interval score of the 90-in-100 range, in people: its width, plus 20 times how far it missed. */
	readonly intervalScore: number;
	readonly naiveIntervalScore: number;
}

/** The record of one edition against the newest data. */
export interface TrackRecord {
	readonly vintage: string;
	readonly edition: string;
	readonly dataSetVersion: string;
	readonly windVersion: string;
	readonly redDaysVersion: string;
	readonly months: readonly RecordedMonth[];
	/** How many months fell inside each range. */
	readonly inside: { readonly '30': number; readonly '60': number; readonly '90': number };
	/** Mean interval scores of the 90-in-100 range; less is better. */
	readonly intervalScore: { readonly projection: number; readonly seasonalNaive: number };
	/** Mean weighted quantile loss of the baseline over the first 18 months; less is better. */
	readonly loss: {
		readonly months: number;
		readonly baseline: number;
		readonly seasonalNaive: number;
		/** Standard methods in their best variant, which is known only with hindsight; least loss first. */
		readonly standardMethods: readonly { readonly method: string; readonly loss: number }[];
	};
	/** The first twelve months together. */
	readonly firstTwelveMonths: {
		readonly range: Range;
		readonly people: number;
		readonly inside90: boolean;
	};
	/** The most that either end of that range moves with the measures set as known at the announcement, in people. */
	readonly movedByLaterReports: number;
	readonly weather: {
		/** How much of the scatter of the projection is weather, per cent. */
		readonly percent: ScenarioResult['weatherPercent'];
		readonly elasticity: number;
		readonly officialElasticity: typeof OFFICIAL_ELASTICITY;
		readonly agreesWithOfficial: boolean;
		readonly months: readonly MonthWeather[];
	};
}

/**
 * Per cent more arrivals for one per cent more red days, from the Home Office's own comparisons of 3 June 2025:
 * 0.44 to 0.48, with a range of 0.3 to 0.6 around them (evidence log, elas_weather).
 */
const OFFICIAL_ELASTICITY = { low: 0.3, central: 0.45, high: 0.6 } as const;

const ALPHA_OF_90 = 0.1;

/** Gneiting and Raftery 2007, "Strictly Proper Scoring Rules", section 6.2, for the central 90 in 100. */
export function intervalScore(low: number, high: number, outcome: number): number {
	const missed = Math.max(0, low - outcome) + Math.max(0, outcome - high);
	return high - low + (2 / ALPHA_OF_90) * missed;
}

/** The record of the edition of November 2024, recomputed from the newest data. */
export async function trackRecord(): Promise<TrackRecord> {
	const edition = (await loadEdition(DEFAULT_EDITION)) as Edition;
	const monthly = arrivalsFromMonthRecords(await loadRecords('arrivals-monthly'));
	const people = monthly.partialLastMonth === null ? monthly.people : monthly.people.slice(0, -1);
	const arrivals = { firstMonth: monthly.firstMonth, people };
	const origin = edition.axis.firstProjectedMonth - arrivals.firstMonth;
	const outturn = people.slice(origin);
	const history = baselineHistory(people);
	const naive = seasonalNaiveHistory(people, outturn.length);
	const result = runOnEdition(edition, defaultScenario(edition));
	const months = outturn.map((count, i) =>
		recordedMonth(
			edition.axis.firstProjectedMonth + i,
			result.monthlyArrivals[i] as Range,
			count,
			naiveRange(naive, origin, i)
		)
	);
	const firstYear = outturn.slice(0, 12).reduce((sum, count) => sum + count, 0);
	const { elasticity } = edition.weather;
	return {
		vintage: edition.vintage,
		edition: edition.digest,
		dataSetVersion: newestVersion('arrivals-monthly'),
		windVersion: newestVersion('wind-daily'),
		redDaysVersion: newestVersion('red-day-periods'),
		months,
		inside: {
			'30': months.filter(({ inside30 }) => inside30).length,
			'60': months.filter(({ inside60 }) => inside60).length,
			'90': months.filter(({ inside90 }) => inside90).length
		},
		intervalScore: {
			projection: mean(months.map((month) => month.intervalScore)),
			seasonalNaive: mean(months.map((month) => month.naiveIntervalScore))
		},
		loss: await losses(history, naive, origin, outturn, edition),
		movedByLaterReports: mostMovedByLaterReports(edition, result.firstTwelveMonths),
		firstTwelveMonths: {
			range: result.firstTwelveMonths,
			people: firstYear,
			inside90: isInside(firstYear, result.firstTwelveMonths, 5, 95)
		},
		weather: {
			percent: result.weatherPercent,
			elasticity,
			officialElasticity: OFFICIAL_ELASTICITY,
			agreesWithOfficial:
				elasticity >= OFFICIAL_ELASTICITY.low && elasticity <= OFFICIAL_ELASTICITY.high,
			months: pastWeather(
				edition,
				monthlyCalmDays(await loadRecords('wind-daily')),
				arrivals,
				history
			)
		}
	};
}

function recordedMonth(
	month: MonthIndex,
	range: Range,
	people: number,
	[naiveLow, naiveHigh]: readonly [number, number]
): RecordedMonth {
	return {
		month,
		range,
		people,
		inside30: isInside(people, range, 35, 65),
		inside60: isInside(people, range, 20, 80),
		inside90: isInside(people, range, 5, 95),
		intervalScore: Math.round(intervalScore(at(range, 5), at(range, 95), people)),
		naiveIntervalScore: Math.round(intervalScore(naiveLow, naiveHigh, people))
	};
}

function naiveRange(
	naive: BaselineHistory,
	origin: number,
	ahead: number
): readonly [number, number] {
	const [low = 0, high = 0] = quantilesOf(naive, origin, ahead, [0.05, 0.95]);
	return [low, high];
}

async function losses(
	history: BaselineHistory,
	naive: BaselineHistory,
	origin: number,
	outturn: readonly number[],
	edition: Edition
): Promise<TrackRecord['loss']> {
	const judged = outturn.slice(0, MEASURED_MONTHS_AHEAD);
	const lossOf = (method: BaselineHistory) =>
		mean(
			judged.map((people, i) =>
				pinballLoss(quantilesOf(method, origin, i, LOSS_PROBABILITIES), people)
			)
		);
	const lastKnown = monthIndex(edition.vintage);
	const byMethod = new Map<string, number[]>();
	for (const score of await loadRecords('standard-methods'))
		if (score.origin === lastKnown && score.monthsAhead <= judged.length)
			byMethod.set(score.method, [...(byMethod.get(score.method) ?? []), score.loss]);
	return {
		months: judged.length,
		baseline: lossOf(history),
		seasonalNaive: lossOf(naive),
		standardMethods: [...byMethod]
			.map(([method, scores]) => ({ method, loss: mean(scores) }))
			.sort((a, b) => a.loss - b.loss)
	};
}

function at(range: Range, percent: (typeof PERCENTILES)[number]): number {
	return range[PERCENTILES.indexOf(percent)] as number;
}

function isInside(
	people: number,
	range: Range,
	low: (typeof PERCENTILES)[number],
	high: (typeof PERCENTILES)[number]
): boolean {
	return people >= at(range, low) && people <= at(range, high);
}

/** The mean, to a whole number of people. */
function mean(values: readonly number[]): number {
	return Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);
}
