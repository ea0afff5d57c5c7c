import { describe, expect, it } from 'vitest';
import { DEFAULT_EDITION, loadEdition } from '#scenario/editions.ts';
import { defaultScenario } from '#scenario/default-scenario.ts';
import { ledgerOf } from '#scenario/money-ledger.ts';
import { sumsRows } from './ledger-sums.ts';
import * as words from './ledger.ts';

const ledger = await ledgerOf({
	...defaultScenario((await loadEdition(DEFAULT_EDITION))!),
	drawCount: 64
});
const entries = ledger.lines.flatMap((line) => [line, ...line.uses]);
const rows = sumsRows(ledger, (id) => entries.find((entry) => entry.id === id)!.title);

describe('the words of the money ledger', () => {
	it('are short, hedged, and never say what money does', () => {
		const told = [
			...Object.values(words).filter((word) => typeof word === 'string'),
			...rows.map(({ sentence }) => sentence),
			words.costPerArrivalText({ definedPer100: 58, gbp: [90_000, 1, 1, 1, 1, 1, 3_500_000] }),
			words.costPerArrivalText({ definedPer100: 0, gbp: null }),
			words.linesSentence([{ title: 'Interpol', gbpMillions: 6 }], 463)
		];
		for (const sentence of told.flatMap((text) => text.split(/(?<=[.;:]) /)))
			expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(25);
		expect(told.join(' ')).not.toMatch(/\b(will|saves|proves|leads to|migrants?|illegal)\b/i);
	});

	it('name the denominators of the cost per arrival avoided, or that there is none', () => {
		expect(
			words.costPerArrivalText({ definedPer100: 58, gbp: [91_600, 1, 1, 1, 1, 1, 3_510_000] })
		).toBe(
			'Money spent for each arrival avoided: £92,000 to £3,500,000. It can be worked out in 58 of 100 simulations; in the rest there are no fewer arrivals.'
		);
		expect(words.costPerArrivalText({ definedPer100: 0, gbp: null })).toContain('no cost for each');
		expect(
			words.costPerArrivalText({ definedPer100: 100, gbp: [8000, 1, 1, 1, 1, 1, 24_000] })
		).toMatch(/ It can be worked out in 100 of 100 simulations\.$/);
		expect(
			words.costPerArrivalText({ definedPer100: 0, gbp: [8000, 1, 1, 1, 1, 1, 24_000] })
		).toContain('in fewer than 1 of 100 simulations; in the rest');
	});

	it('CON-20: show all three stages of a line, and call what nobody published unknown', () => {
		const interpol = words.stageRows(entries.find(({ id }) => id === 'interpol')!);
		expect(interpol.map(({ stage, amount, date }) => [stage, amount, date])).toEqual([
			['Announced', '£6m', '4 November 2024'],
			['Allocated', 'unknown', '–'],
			['Spent', 'unknown', 'September 2026']
		]);
		for (const row of entries.flatMap(words.stageRows))
			if (row.stage === 'Spent') expect(row.isUnknown).toBe(true);
	});

	it('draw the sums on one scale: rows as long as their sums, the uses inside the pot', () => {
		const long = ({ start, parts }: (typeof rows)[number]) =>
			parts.reduce((sum, part) => sum + part.gbpMillions, start);
		expect(rows.map((row) => Math.round(long(row)))).toEqual([150, 150, 180, 180]);
	});
});
