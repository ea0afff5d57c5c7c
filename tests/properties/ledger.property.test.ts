/** What must hold for the money ledger of any scenario: its lines are the spending, and uses of a pot never add to it. */
import { describe, expect, it } from 'vitest';
import { loadDocumentation } from '#scenario/explain-documentation.ts';
import { moneyLedger } from '#scenario/money-ledger.ts';
import { runOnEdition } from '#scenario/run-scenario.ts';
import { changed, holds, withLevers, type Case } from './any-scenario.ts';

const documentation = await loadDocumentation({
	modelId: 'uk-border-security',
	modelVersion: '0.1.0'
});
const ledgerOfCase = ({ edition, scenario }: Case) => moneyLedger(edition, documentation, scenario);
const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);
const PRICES = ['spendGbpMillions', 'realGbpMillions', 'discountedGbpMillions'] as const;

describe('the money ledger of any scenario', () => {
	it('has lines that sum to the totals of the result, in each year and each kind of prices', () => {
		holds((any) => {
			// One draw: then sums of middles are middles of sums.
			const one = changed(any, { drawCount: 1 });
			const { lines } = ledgerOfCase(one);
			const result = runOnEdition(one.edition, one.scenario);
			const isClose = (total: number, parts: readonly number[]) =>
				expect(Math.abs(total - sum(parts))).toBeLessThanOrEqual(0.05 * (parts.length + 1) + 1e-9);
			const totals = [
				result.spendGbpMillions,
				result.spendRealGbpMillions,
				result.spendDiscountedGbpMillions
			];
			for (const [place, prices] of PRICES.entries()) {
				isClose(
					totals[place]!,
					lines.map(({ spending }) => spending[prices])
				);
				for (const year of result.spendByFinancialYear)
					isClose(
						year[prices],
						lines.flatMap(({ years }) =>
							years
								.filter(({ financialYear }) => financialYear === year.financialYear)
								.map((part) => part[prices])
						)
					);
			}
			isClose(
				result.laterSpendGbpMillions,
				lines
					.filter(({ role }) => role === 'later')
					.map(({ spending }) => spending.spendGbpMillions)
			);
		});
	});

	it('counts no use of a pot a second time: moving a use moves no sum', () => {
		holds((one) => {
			const uses = one.edition.levers.filter(({ role }) => role === 'use');
			const without = withLevers(one, Object.fromEntries(uses.map(({ id, off }) => [id, off])));
			const sums = (from: Case) => ledgerOfCase(from).lines.map(({ spending }) => spending);
			expect(sums(without)).toEqual(sums(one));
			expect(ledgerOfCase(one).lines.map(({ id }) => id)).not.toContain('investigators');
		});
	});

	it('splits a pot whole: uses and rest take what it holds', () => {
		holds((any) => {
			const one = changed(any, { drawCount: 1 });
			const pot = ledgerOfCase(one).lines.find(({ role }) => role === 'pot')!;
			const parts = [...pot.uses.map((use) => use.takesGbpMillions), pot.restGbpMillions];
			expect(
				Math.abs(sum(parts.map((range) => range?.[3] ?? 0)) - pot.setting)
			).toBeLessThanOrEqual(0.2 + 1e-9);
		});
	});
});
