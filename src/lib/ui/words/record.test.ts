import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { trackRecord, type TrackRecord } from '#scenario/track-record.ts';
import { monthCells, peopleFromWeather, roundedEdge, standardMethod } from './record.ts';

let record: TrackRecord;
beforeAll(async () => {
	record = await trackRecord();
});

const shown = (text: string | undefined) => Number(text?.replaceAll(',', ''));

describe('the rows of the track record', () => {
	it('a reader who compares a count with the edges in its row finds what the row says', () => {
		for (const month of record.months) {
			const [, counted, low90, low60, low30, high30, high60, high90, says] = monthCells(month);
			const people = shown(counted);
			const isInside = (low?: string, high?: string) =>
				people >= shown(low) && people <= shown(high);
			expect(
				[isInside(low90, high90), isInside(low60, high60), isInside(low30, high30)],
				monthCells(month).join(' ')
			).toEqual([says !== 'outside', says === '60' || says === '30', says === '30']);
		}
	});

	it('VIZ-28: edges are hundreds, within a hundred of the truth and on the same side of the count', () => {
		const people = fc.integer({ min: 0, max: 20_000 });
		fc.assert(
			fc.property(people, people, (edge, counted) => {
				const shownEdge = roundedEdge(edge, counted);
				expect(Math.abs(shownEdge % 100)).toBe(0);
				expect(Math.abs(shownEdge - edge)).toBeLessThanOrEqual(100);
				if (edge !== counted)
					expect(Math.sign(shownEdge - counted)).toBe(Math.sign(edge - counted));
			})
		);
	});
});

describe('people that the weather added or took away', () => {
	it('carry their sign, and nothing has none', () => {
		expect(peopleFromWeather(612)).toBe('+600');
		expect(peopleFromWeather(-1190)).toBe('−1,200');
		expect(peopleFromWeather(-31)).toBe('0');
		expect(peopleFromWeather(49)).toBe('0');
	});

	it('names every standard method in words, each in its own', () => {
		const methods = record.loss.standardMethods.map(({ method }) => method);
		const names = methods.map(standardMethod);
		expect(methods.filter((method) => names.includes(method))).toEqual([]);
		expect(new Set(names).size).toBe(methods.length);
	});
});
