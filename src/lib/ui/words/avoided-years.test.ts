import { expect, it } from 'vitest';
import { viewScenario } from '#scenario/view-scenario.ts';
import { ALTOGETHER, avoidedRows, NET } from './avoided-years.ts';
import { moneyRange } from './money.ts';

it('INP-12: cost avoided stands in cash and at November 2024 prices for every year, and in all adds up to the headline', async () => {
	const { result } = await viewScenario('?v=1&draws=256&beliefs=as-ministers-hope');
	for (const cost of [...result.avoidedCosts, result.derivedCost]) {
		const rows = avoidedRows(cost);
		const years = cost.avoidedByFinancialYear;
		expect(years.length).toBeGreaterThan(4);
		expect(rows.slice(0, years.length).map(([, ...amounts]) => amounts)).toEqual(
			years.map(({ cashGbpMillions, realGbpMillions, discountedGbpMillions }) =>
				[cashGbpMillions, realGbpMillions, discountedGbpMillions].map(moneyRange)
			)
		);
		// Prices grow, so that cash is more than the same at the prices of the base month.
		const last = years.at(-1)!;
		expect(last.cashGbpMillions[3]).toBeGreaterThan(last.realGbpMillions[3]!);
		expect(last.realGbpMillions[3]).toBeGreaterThan(last.discountedGbpMillions[3]!);
		expect(rows[0]?.[0]).toMatch(/^2024–25 \(\d+ months\)$/);
		expect(rows.find(([name]) => name === ALTOGETHER)?.[2]).toBe(
			moneyRange(cost.avoidedGbpMillions)
		);
		expect(rows.find(([name]) => name === NET)?.[3]).toBe(
			moneyRange(cost.netDiscountedGbpMillions)
		);
	}
});
