/** What the data known at a vintage say: the month axis, the baseline, the weather, as rows for the program. */
import { monthIndex, type MonthIndex } from '#data/calendar-month.ts';
import { fitBaseline } from './baseline/fit-baseline.ts';
import { MINIMUM_MONTHS } from './baseline/member-projections.ts';
import {
	calmDayElasticity,
	fitWeather,
	spreadWithoutWeather,
	type CalmDays,
	type FittedWeather
} from './baseline/weather.ts';
import type { Edition } from './edition.ts';
import type { Model } from './format.ts';

/** Monthly arrivals as far as they are fully published. */
export interface KnownArrivals {
	readonly version: string;
	readonly firstMonth: MonthIndex;
	readonly people: readonly number[];
}

/** Calm days as far as the wind is published for whole months. */
export interface KnownWeather extends CalmDays {
	readonly version: string;
}

/** The parts of an edition that come from data. */
export type FittedVintage = Pick<
	Edition,
	'axis' | 'lastTwelveMonths' | 'dataSets' | 'series' | 'shocks' | 'weather'
>;

/** Fits a vintage. Data after it are cut off before anything looks at them. */
export function fitVintage(
	time: Model['time'],
	vintage: Model['vintages'][number],
	arrivals: KnownArrivals,
	weather: KnownWeather
): FittedVintage {
	const lastKnownMonth = monthIndex(vintage.dataUpTo.slice(0, 7));
	const known = arrivals.people.slice(0, lastKnownMonth - arrivals.firstMonth + 1);
	if (arrivals.firstMonth + known.length - 1 !== lastKnownMonth)
		throw new RangeError(`arrivals end before the vintage ${vintage.id}`);
	const calm: CalmDays = {
		firstMonth: weather.firstMonth,
		calmDays: weather.calmDays.slice(0, lastKnownMonth - weather.firstMonth + 1)
	};
	const firstMonth = monthIndex(time.start);
	const measuredMonths = Math.max(0, lastKnownMonth + 1 - firstMonth);
	const projectedMonths = time.horizonMonths;
	const monthCount = measuredMonths + projectedMonths;
	const firstProjectedMonth = firstMonth + measuredMonths;

	const baseline = fitBaseline(known, projectedMonths);
	const fitted = fitWeather(
		calm,
		baseline.oneMonthErrors,
		arrivals.firstMonth + MINIMUM_MONTHS,
		baseline.spread[0] as number
	);
	const measured = measuredMonths > 0 ? known.slice(-measuredMonths) : [];
	const effect = sixDecimals(fitted.rootPeoplePerCalmDay);
	return {
		axis: { firstMonth, monthCount, firstProjectedMonth },
		lastTwelveMonths: known.slice(-12),
		dataSets: [
			{ id: 'arrivals-monthly', version: arrivals.version },
			{ id: 'wind-daily', version: weather.version }
		],
		series: {
			'baseline-centre': [...measured.map(Math.sqrt), ...baseline.centre].map(sixDecimals),
			'baseline-spread': [
				...constant(0, measuredMonths),
				...baseline.spread.map((spread, i) =>
					sixDecimals(spreadWithoutWeather(spread, fitted, firstProjectedMonth + i))
				)
			],
			'weather-effect': [...constant(0, measuredMonths), ...constant(effect, projectedMonths)],
			'is-projected': [...constant(0, measuredMonths), ...constant(1, projectedMonths)],
			'measures-in-baseline': constant(vintage.measuresInBaseline ? 1 : 0, monthCount),
			'in-first-two-years': [
				...constant(0, measuredMonths),
				...constant(1, 24),
				...constant(0, projectedMonths - 24)
			]
		},
		shocks: {
			'baseline-shock': {
				kind: 'autocorrelated',
				correlation: sixDecimals(restCorrelation(baseline.correlation, fitted))
			},
			'calm-day-anomaly': {
				kind: 'historic',
				// The month of the year on which the axis starts, January being 0.
				firstPhase: firstMonth % 12,
				valuesByPhase: fitted.anomalies.map((values) => values.map(sixDecimals))
			}
		},
		weather: weatherSummary(fitted, known)
	};
}

/**
 * The part of the errors that is not weather carries over more than the whole: weather, drawn anew each month,
 * has no memory, and takes the share r² of the variance with it.
 */
function restCorrelation(correlation: number, { correlation: r }: FittedWeather): number {
	return Math.min(0.98, correlation / (1 - r * r));
}

function weatherSummary(fitted: FittedWeather, known: readonly number[]): Edition['weather'] {
	const lastYear = known.slice(-12).reduce((sum, people) => sum + people, 0) / 12;
	const usual = fitted.usualCalmDays.reduce((sum, days) => sum + days, 0) / 12;
	return {
		rootPeoplePerCalmDay: sixDecimals(fitted.rootPeoplePerCalmDay),
		correlation: sixDecimals(fitted.correlation),
		usualCalmDays: fitted.usualCalmDays.map(sixDecimals),
		elasticity: sixDecimals(calmDayElasticity(fitted, lastYear, usual))
	};
}

const constant = (value: number, count: number): number[] => new Array<number>(count).fill(value);

/** Six decimals of a square root of people are far below one person, and keep editions readable. */
const sixDecimals = (value: number): number => Math.round(value * 1e6) / 1e6;
