import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { monthIndex } from '#data/calendar-month.ts';
import { loadRecords } from '#data/load-data-set.ts';
import { arrivalsFromMonthRecords } from '#data/monthly-arrivals.ts';
import { backtest, type BacktestScores } from './backtest.ts';

describe('on the arrivals, every start month from June 2022', () => {
	let scores: BacktestScores;
	beforeAll(async () => {
		const { firstMonth, people } = arrivalsFromMonthRecords(
			await loadRecords('arrivals-monthly', '2026-10-07')
		);
		scores = backtest(people.slice(0, -1), monthIndex('2022-06') - firstMonth + 1);
	});

	it('beats the best of 42 standard variants, 692, on the same 765 forecasts', () => {
		expect(scores.forecasts).toBe(765);
		expect(scores.loss).toBeLessThanOrEqual(692);
		expect(scores.relativeLoss).toBeLessThan(1);
	});

	it('holds as many outcomes as its ranges say, for months and for twelve-month totals', () => {
		const { months, twelveMonths } = scores.coverage;
		expect(months['80']).toBeGreaterThanOrEqual(0.76);
		expect(months['80']).toBeLessThanOrEqual(0.88);
		expect(twelveMonths['80']).toBeGreaterThanOrEqual(0.7);
		expect(twelveMonths['80']).toBeLessThanOrEqual(0.9);
	});
});

describe('on any series', () => {
	it('never looks ahead: a forecast is scored the same whatever follows its outcome', () => {
		const series = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 70, maxLength: 80 });
		fc.assert(
			fc.property(series, (counts) => {
				const early = backtest(counts.slice(0, 66), 65);
				const { forecasts, loss } = early;
				expect(forecasts).toBe(1);
				// One start month, one month known: the later counts add forecasts, not knowledge.
				const altered = [...counts.slice(0, 66), ...counts.slice(66).map((count) => count * 9 + 1)];
				expect(backtest(altered.slice(0, 66), 65).loss).toBe(loss);
			}),
			{ numRuns: 10 }
		);
	});

	it('gives finite scores and shares', () => {
		const count = fc.oneof(
			fc.constant(0),
			fc.integer({ min: 0, max: 10 }),
			fc.integer({ min: 0, max: 1e7 })
		);
		fc.assert(
			fc.property(fc.array(count, { minLength: 60, maxLength: 130 }), (counts) => {
				const scores = backtest(counts, 48);
				expect(Number.isFinite(scores.loss)).toBe(true);
				for (const share of Object.values({
					...scores.coverage.months,
					...scores.coverage.twelveMonths
				}))
					expect(share === null || (share >= 0 && share <= 1)).toBe(true);
			}),
			{ numRuns: 25 }
		);
	});

	it('learns a year that repeats exactly', () => {
		const year = [5, 0, 9, 30, 80, 120, 300, 310, 200, 90, 20, 3];
		const scores = backtest(
			Array.from({ length: 120 }, (_, month) => year[month % 12]!),
			60
		);
		// Before any error was known the members shared alike; what that cost fades.
		expect(scores.loss).toBeLessThan(0.01);
		expect(scores.relativeLoss).toBeNull();
		expect(scores.coverage.months['90']).toBe(1);
	});

	it('beats seasonal naive where the level wanders, breaks or grows', () => {
		const wander = (month: number) =>
			40 + 12 * Math.sin(month / 9) + 6 * Math.sin((2 * Math.PI * month) / 12);
		const shapes = [
			(month: number) => wander(month),
			(month: number) => (month < 70 ? 15 : 60),
			(month: number) => 10 + month / 3
		];
		for (const shape of shapes) {
			const counts = Array.from({ length: 140 }, (_, month) =>
				// A fixed pattern of noise.
				Math.round(
					(shape(month) + 3 * Math.sin(month * month)) *
						(shape(month) + 3 * Math.sin(month * month))
				)
			);
			expect(backtest(counts, 60).relativeLoss).toBeLessThan(1);
		}
	});

	it('asks for at least sixty months', () => {
		expect(() => backtest(new Array<number>(59).fill(1), 48)).toThrow('60 months');
	});
});
