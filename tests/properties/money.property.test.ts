/** What must hold for the money of any scenario, and for every range of its result. */
import { describe, expect, it } from 'vitest';
import { runOnEdition } from '#scenario/run-scenario.ts';
import { PERCENTILES } from '#scenario/scenario-result.ts';
import { changed, holds, values, withLevers, withoutEffects } from './any-scenario.ts';

describe('money of any scenario', () => {
	it('splits sum: the uses to the pot, the years to all of it', () => {
		holds((one) => {
			const uses = ['investigators-cost', 'surveillance-spend', 'everything-else'] as const;
			const years = ['year-one-share', 'year-two-share', 'year-three-share'] as const;
			const found = values(one, ...uses, ...years);
			for (let i = 0; i < found['everything-else'].length; i++) {
				const parts = uses.map((use) => found[use][i]!);
				expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
				expect(parts.reduce((sum, part) => sum + part)).toBeCloseTo(
					one.scenario.levers['border-command']!,
					9
				);
				const shares = years.map((year) => found[year][i]!);
				expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
				expect(shares.reduce((sum, part) => sum + part)).toBeCloseTo(1, 12);
			}
		});
	});

	it('twice every pound is twice the spending, to the bit', () => {
		holds((one) => {
			const money = one.edition.levers.filter(({ unit }) => unit === 'GBP m');
			const scaled = (factor: number) =>
				values(
					withLevers(
						one,
						Object.fromEntries(money.map(({ id }) => [id, (one.scenario.levers[id]! / 2) * factor]))
					),
					'programme-spend'
				)['programme-spend'];
			expect(scaled(2)).toEqual(scaled(1).map((gbpMillions) => 2 * gbpMillions));
		});
	});

	it('years and what falls after the horizon sum to the total', () => {
		holds((one) => {
			const single = changed(one, { drawCount: 1 });
			const result = runOnEdition(single.edition, single.scenario);
			const close = (sum: number, total: number, parts: number) =>
				expect(Math.abs(sum - total)).toBeLessThanOrEqual(0.05 * (parts + 1) + 1e-9);
			const { spendByFinancialYear: years } = result;
			for (const [key, total] of [
				['spendGbpMillions', result.spendGbpMillions],
				['realGbpMillions', result.spendRealGbpMillions],
				['discountedGbpMillions', result.spendDiscountedGbpMillions]
			] as const)
				close(
					years.reduce((sum, year) => sum + year[key], 0),
					total,
					years.length
				);
			for (const basis of [...result.avoidedCosts, result.derivedCost]) {
				const within = basis.avoidedByFinancialYear.map((year) => year.realGbpMillions[0]!);
				close(
					within.reduce((sum, part) => sum + part, basis.avoidedAfterHorizonGbpMillions[0]!),
					basis.avoidedGbpMillions[0]!,
					within.length + 1
				);
				close(basis.netGbpMillions[0]! + result.spendGbpMillions, basis.avoidedGbpMillions[0]!, 2);
			}
			const covered = result.avoidedCosts[0]!.avoidedByFinancialYear;
			expect(covered.reduce((sum, year) => sum + year.monthsCovered, 0)).toBe(result.monthCount);
		});
	});

	it('the cost per arrival avoided exists only where arrivals are fewer', () => {
		holds((one) => {
			const { costPerArrivalAvoided } = runOnEdition(one.edition, one.scenario);
			const { definedPer100, gbp } = costPerArrivalAvoided;
			if (gbp === null) expect(definedPer100).toBe(0);
			else expect(Math.min(...gbp)).toBeGreaterThanOrEqual(0);
			const none = runOnEdition(one.edition, withoutEffects(one).scenario);
			expect(none.costPerArrivalAvoided).toEqual({ definedPer100: 0, gbp: null });
		});
	});
});

it('every range of any result is nested', () => {
	const ranges = (part: unknown): number[][] => {
		if (typeof part !== 'object' || part === null) return [];
		if (Array.isArray(part) && part.length === PERCENTILES.length && typeof part[0] === 'number')
			return [part as number[]];
		return Object.values(part).flatMap(ranges);
	};
	holds((one) => {
		const { scenario: _, ...result } = runOnEdition(one.edition, one.scenario);
		const found = ranges(result);
		expect(found.length).toBeGreaterThan(150);
		for (const range of found) {
			expect(range.every(Number.isFinite)).toBe(true);
			expect([...range].sort((a, b) => a - b)).toEqual(range);
		}
	});
});
