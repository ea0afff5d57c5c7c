/** `backtest`: how good the baseline would have been, on the arrivals or on any monthly series. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { monthIndex, monthText } from '#data/calendar-month.ts';
import { monthSeriesFromCsv, type MonthSeries } from '#data/import/month-series.ts';
import { loadRecords } from '#data/load-data-set.ts';
import { arrivalsFromMonthRecords } from '#data/monthly-arrivals.ts';
import { fine, refused, type Outcome } from '#data/problem.ts';
import {
	backtest,
	COVERED_PERCENTS,
	type BacktestScores,
	type Coverage
} from '#model/baseline/backtest.ts';
import { FEWEST_MONTHS } from '#model/baseline/fit-baseline.ts';
import { EXIT, type Terminal } from '../terminal.ts';

const USAGE = 'Usage: npm run --silent cli -- backtest [FILE.csv] [--from YYYY-MM] [--json]\n';

/** Months that must be known at the first start month: two years to project from, two years of errors. */
const FEWEST_KNOWN = 48;
const FIRST_START_OF_ARRIVALS = '2022-06';
const MAX_BYTES = 1_000_000;

/** Scores the baseline on a series and prints the scores. */
export async function backtestCommand(
	args: readonly string[],
	terminal: Terminal
): Promise<number> {
	const options = readOptions(args);
	if (options === null) {
		terminal.err(USAGE);
		return EXIT.misuse;
	}
	const series = options.file === null ? fine(await arrivals()) : readSeries(options.file);
	const scores = series.ok ? score(series.value, options) : series;
	if (!scores.ok) {
		terminal.err(`${scores.problem.sentence} ${scores.problem.whatToDo}\n`);
		return EXIT.problem;
	}
	terminal.out(options.json ? `${JSON.stringify(scores.value, null, '\t')}\n` : text(scores.value));
	return EXIT.fine;
}

interface Options {
	readonly file: string | null;
	readonly from: string | null;
	readonly json: boolean;
}

function readOptions(args: readonly string[]): Options | null {
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			options: { from: { type: 'string' }, json: { type: 'boolean' } },
			strict: true,
			allowPositionals: true
		});
		if (positionals.length > 1) return null;
		if (values.from !== undefined && !/^\d{4}-(0[1-9]|1[0-2])$/.test(values.from)) return null;
		return {
			file: positionals[0] ?? null,
			from: values.from ?? null,
			json: values.json ?? false
		};
	} catch {
		return null;
	}
}

async function arrivals(): Promise<MonthSeries> {
	const { firstMonth, people, partialLastMonth } = arrivalsFromMonthRecords(
		await loadRecords('arrivals-monthly')
	);
	return { firstMonth, values: partialLastMonth === null ? people : people.slice(0, -1) };
}

function readSeries(file: string): Outcome<MonthSeries> {
	let bytes: Buffer;
	try {
		bytes = readFileSync(file);
	} catch {
		return refused(
			'unreadable-file',
			`The file ${file} cannot be read.`,
			'Check its name and place.'
		);
	}
	if (bytes.length > MAX_BYTES)
		return refused(
			'file-too-large',
			'The file is larger than a monthly series can be.',
			'Check that it is the right file.'
		);
	return monthSeriesFromCsv(bytes.toString('utf8'));
}

type NamedScores = BacktestScores & { readonly firstStart: string; readonly lastStart: string };

function score(series: MonthSeries, options: Options): Outcome<NamedScores> {
	const { firstMonth, values } = series;
	if (values.length < FEWEST_MONTHS)
		return refused(
			'too-few-months',
			`A backtest needs at least ${FEWEST_MONTHS} months, and the series has ${values.length}.`,
			'Give a longer series.'
		);
	const standard =
		options.file === null ? monthIndex(FIRST_START_OF_ARRIVALS) : firstMonth + FEWEST_KNOWN - 1;
	const start = options.from === null ? standard : monthIndex(options.from);
	const known = start - firstMonth + 1;
	if (known < FEWEST_KNOWN || known >= values.length)
		return refused(
			'start-out-of-range',
			`The first start month ${monthText(start)} does not leave ${FEWEST_KNOWN} months before it and one after it.`,
			`Choose one from ${monthText(firstMonth + FEWEST_KNOWN - 1)} to ${monthText(firstMonth + values.length - 2)}.`
		);
	return fine({
		...backtest(values, known),
		firstStart: monthText(start),
		lastStart: monthText(firstMonth + values.length - 2)
	});
}

function text(scores: NamedScores): string {
	const line = (name: string, coverage: Coverage) =>
		`${name}: ${COVERED_PERCENTS.map((percent) => `${percent} in 100 held ${percentText(coverage[`${percent}`])}`).join(', ')}`;
	const relative =
		scores.relativeLoss === null
			? 'seasonal naive was never wrong'
			: `${scores.relativeLoss.toFixed(3)} times that of seasonal naive`;
	return [
		`${scores.forecasts} forecasts, start months ${scores.firstStart} to ${scores.lastStart}, 1 to 18 months ahead.`,
		`Weighted quantile loss: ${scores.loss.toPrecision(4)} (${relative}).`,
		line('Months', scores.coverage.months),
		`${line('Twelve-month totals', scores.coverage.twelveMonths)} (${scores.twelveMonthForecasts} totals)`,
		''
	].join('\n');
}

function percentText(share: number | null): string {
	return share === null ? 'none' : `${(100 * share).toFixed(0)}`;
}
