import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { monthIndex } from '#data/calendar-month.ts';
import { recordSentences, weatherSentence } from './record-sentences.ts';
import { intervalScore, trackRecord, type TrackRecord } from './track-record.ts';

let record: TrackRecord;
beforeAll(async () => {
	record = await trackRecord();
});

describe('the record of the November 2024 edition', () => {
	it('covers every whole month since, and its counts follow from its months', () => {
		expect(record.months[0]?.month).toBe(monthIndex('2024-11'));
		expect(record.months.length).toBeGreaterThanOrEqual(23);
		const { months, inside } = record;
		for (const [name, low, high] of [
			['90', 0, 6],
			['60', 1, 5],
			['30', 2, 4]
		] as const)
			expect(inside[name]).toBe(
				months.filter(({ people, range }) => people >= range[low]! && people <= range[high]!).length
			);
		expect(inside['30']).toBeLessThanOrEqual(inside['60']);
		expect(inside['60']).toBeLessThanOrEqual(inside['90']);
	});

	it('compares with seasonal naive and with seven standard methods on the same months', () => {
		expect(record.intervalScore.seasonalNaive).toBeGreaterThan(0);
		expect(record.loss.standardMethods).toHaveLength(7);
		const losses = record.loss.standardMethods.map(({ loss }) => loss);
		expect([...losses].sort((a, b) => a - b)).toEqual(losses);
	});

	it('tells October 2023 from October 2024 by the weather', () => {
		const october = (year: string) =>
			record.weather.months.find(({ month }) => month === monthIndex(`${year}-10`))!;
		expect([october('2023').calmDays, october('2024').calmDays]).toEqual([13, 20]);
		expect(october('2023').peopleFromWeather).toBeLessThan(0);
		expect(october('2024').peopleFromWeather).toBeGreaterThan(0);
	});
});

describe('interval scores', () => {
	it('are the width, and twenty times what was missed', () => {
		expect(intervalScore(10, 30, 20)).toBe(20);
		expect(intervalScore(10, 30, 9)).toBe(40);
		expect(intervalScore(10, 30, 31)).toBe(40);
	});
});

describe('the sentences', () => {
	it('say of each score what it is and which way is better, and that no people are lost', () => {
		const text = recordSentences(record).join(' ');
		expect(text).toMatch(
			/interval score is the width .* plus 20 times any miss, so lower is better\./
		);
		expect(text).toMatch(/average error score was \d+ a month; lower is better\./);
		expect(text).not.toMatch(/\blos[te]\b/);
	});

	it('follow the record, also when it is poor', () => {
		const months = record.months.slice(0, 23);
		const inside = fc.integer({ min: 0, max: 23 });
		fc.assert(
			fc.property(
				inside,
				inside,
				fc.nat(9999),
				fc.nat(9999),
				fc.double({ min: -1, max: 2, noNaN: true }),
				(count, narrow, projection, seasonalNaive, elasticity) => {
					const changed: TrackRecord = {
						...record,
						months,
						inside: { '90': count, '60': narrow, '30': narrow },
						intervalScore: { projection, seasonalNaive },
						weather: {
							...record.weather,
							elasticity,
							agreesWithOfficial: elasticity >= 0.3 && elasticity <= 0.6
						}
					};
					const text = recordSentences(changed).join(' ');
					expect(text).toContain(`${count} of 23 months fell inside`);
					expect(text.includes('It held fewer')).toBe(count < 21 - 2);
					expect(text.includes('Repeating the year before did better')).toBe(
						projection >= seasonalNaive
					);
					expect(text).toContain(
						`${narrow} fell inside the 60-in-100 range and ${narrow} inside the 30-in-100 range. Such ranges should hold about 14 and 7 of 23. The 90-in-100 range should hold about 21.`
					);
					expect(text.includes('the two agree')).toBe(elasticity >= 0.3 && elasticity <= 0.6);
					expect(text).not.toMatch(/\bwill\b|caused|thanks to|proves/);
				}
			),
			{ numRuns: 50 }
		);
	});

	it('say which way the weather worked', () => {
		const [month] = record.weather.months;
		expect(weatherSentence({ ...month!, peopleFromWeather: -330 })).toContain(
			'about 330 people fewer'
		);
		expect(weatherSentence({ ...month!, peopleFromWeather: 12_345 })).toContain(
			'about 12,000 people more'
		);
	});
});
