/** `record`: the projection of November 2024 beside what happened. */
import { parseArgs } from 'node:util';
import { monthInShortWords, monthText } from '#data/calendar-month.ts';
import { recordSentences } from '#scenario/record-sentences.ts';
import { PERCENTILES, type Range } from '#scenario/scenario-result.ts';
import { trackRecord, type TrackRecord } from '#scenario/track-record.ts';
import { EXIT, type Terminal } from '../terminal.ts';

const USAGE = 'Usage: npm run --silent cli -- record [--json]\n';

/** Prints the track record. */
export async function record(args: readonly string[], terminal: Terminal): Promise<number> {
	let isJson: boolean;
	try {
		const { values } = parseArgs({ args: [...args], options: { json: { type: 'boolean' } } });
		isJson = values.json ?? false;
	} catch {
		terminal.err(USAGE);
		return EXIT.misuse;
	}
	const found = await trackRecord();
	terminal.out(isJson ? `${JSON.stringify(asJson(found), null, '\t')}\n` : asText(found));
	return EXIT.fine;
}

function asJson(found: TrackRecord) {
	return {
		...found,
		sentences: recordSentences(found),
		months: found.months.map((month) => ({
			...month,
			month: monthText(month.month),
			range: namedRange(month.range)
		})),
		firstTwelveMonths: {
			...found.firstTwelveMonths,
			range: namedRange(found.firstTwelveMonths.range)
		},
		weather: {
			...found.weather,
			months: found.weather.months.map((month) => ({ ...month, month: monthText(month.month) }))
		}
	};
}

function namedRange(range: Range): Record<string, number> {
	return Object.fromEntries(PERCENTILES.map((percent, i) => [`p${percent}`, range[i] as number]));
}

function asText(found: TrackRecord): string {
	const at = (range: Range, percent: (typeof PERCENTILES)[number]) =>
		range[PERCENTILES.indexOf(percent)];
	return [
		...recordSentences(found),
		'',
		['month', 'counted', 'low 90', 'high 90', 'inside 30', '60', '90'].join('\t'),
		...found.months.map(({ month, people, range, inside30, inside60, inside90 }) =>
			[
				monthInShortWords(month),
				people,
				at(range, 5),
				at(range, 95),
				...[inside30, inside60, inside90].map((inside) => (inside ? 'yes' : 'no'))
			].join('\t')
		),
		''
	].join('\n');
}
