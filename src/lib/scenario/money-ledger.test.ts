import { describe, expect, it } from 'vitest';
import { defaultScenario } from './default-scenario.ts';
import { editionKeys, loadEdition } from './editions.ts';
import { ledgerOf } from './money-ledger.ts';
import type { Scenario } from './scenario.ts';

const [known, newer] = await Promise.all(
	editionKeys().map(async (key) => defaultScenario((await loadEdition(key))!))
);
const small = (scenario: Scenario | undefined, levers: Scenario['levers'] = {}): Scenario => ({
	...scenario!,
	drawCount: 64,
	levers: { ...scenario!.levers, ...levers }
});
const ledger = await ledgerOf(small(known));
const line = (from: typeof ledger, id: string) => from.lines.find((one) => one.id === id)!;

describe('the money ledger', () => {
	it('relates the announced sums: £75m and £75m, £105m that day, £180m with the earlier money', () => {
		const { uses, link, ...sums } = ledger.announcedSums;
		expect(link).toContain('border-command=150');
		expect(sums).toEqual({
			pot: 150,
			earlier: 75,
			newThatDay: 75,
			others: [
				{ id: 'interpol', gbpMillions: 6 },
				{ id: 'organised-crime', gbpMillions: 24 }
			],
			thatDay: 105,
			withEarlier: 180
		});
		expect(uses.map(({ id }) => id)).toEqual(['investigators', 'surveillance', null]);
		expect(uses.reduce((sum, use) => sum + use.gbpMillions, 0)).toBeCloseTo(150, 6);
	});

	it('CON-20: gives each line its stages with dates, and never calls announced money spent', () => {
		for (const one of ledger.lines.flatMap((entry) => [entry, ...entry.uses])) {
			expect(one.status.stages.length, one.id).toBeGreaterThan(0);
			for (const { stage, amountGbpMillions, date } of one.status.stages) {
				expect(date).toMatch(/^\d{4}(-\d{2}){0,2}$/);
				if (stage === 'spent') expect(amountGbpMillions).toBe('unknown');
			}
		}
	});

	it('CON-04: names a source for each line', () => {
		for (const one of ledger.lines.flatMap((entry) => [entry, ...entry.uses]))
			expect(one.source?.publisher, one.id).toMatch(/\w/);
	});

	it('holds both readings of the two years, and the reader’s own beside them', async () => {
		expect(ledger.profiles.map(({ id, isChosen }) => [id, isChosen])).toEqual([
			['two-years', true],
			['second-year', false]
		]);
		expect(ledger.profiles.map(({ years }) => years.map((year) => year.spendGbpMillions))).toEqual([
			[75, 75],
			[150]
		]);
		const own = await ledgerOf(
			small(known, {
				'own-profile': 1,
				'own-first-year-share': 0.2,
				'own-second-year-share': 0.2
			})
		);
		expect(own.profiles.at(-1)).toMatchObject({ id: 'own', isChosen: true });
		expect(own.profiles.at(-1)!.years.map((year) => year.spendGbpMillions)).toEqual([30, 30, 90]);
	});

	it('tells what is gone before the simulated months, and keeps it out of the sums', async () => {
		const later = await ledgerOf(small(newer));
		expect(line(later, 'border-command')).toMatchObject({
			setting: 150,
			beforeGbpMillions: 150,
			spending: { spendGbpMillions: 0 }
		});
		expect(line(ledger, 'border-command').beforeGbpMillions).toBe(0);
	});
});
