import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkModel } from './check-model.ts';
import { formulasWithoutNumbers } from './check-values.ts';
import type { Edition } from './edition.ts';
import { readModel } from './read-model.ts';

const TEXT = readFileSync(new URL('uk-border-security/model.yaml', import.meta.url), 'utf8');

function sentences(from: string | RegExp, to: string): string[] {
	const text = TEXT.replace(from, to);
	expect(text).not.toBe(TEXT);
	const read = readModel(text);
	if (!read.ok) return read.faults.map(({ sentence }) => sentence);
	const checked = checkModel(read.model, read.lineOf);
	return checked.ok ? [] : checked.faults.map(({ sentence }) => sentence);
}

describe('choices that cannot stand', () => {
	it.each([
		[/- id: no-effect/, '- id: own', 'the id own is taken by links'],
		[/- id: no-effect/, '- id: backfires', 'the id backfires is declared twice'],
		[
			/effect: \{ low: 0, central: 0, high: 0 \}/,
			'effect: { low: 5, central: 0, high: 0 }',
			'no-effect: effect is not low'
		],
		[/unit: month, value: 1 \}/, 'unit: share, value: 0.37 }', 'is an assumption, not a constant'],
		[
			/reviewBy: 2027-05-23\n {4}evidenceRange/,
			'reviewBy: 2001-01-01\n    evidenceRange',
			'the review is not after'
		],
		[/madeOn: 2026-11-23/, 'madeOn: 2026-13-45', 'a date is YYYY'],
		[/url: 'https:/, "url: 'javascript:", 'url'],
		[/paidFrom: border-command/, 'paidFrom: interpol', 'interpol is not a pot'],
		[/assumption: investigator-cost/, 'assumption: arrivals', 'no assumption is called arrivals']
	])('%s → %s', (from, to, sentence) => {
		expect(sentences(from, to).join('\n')).toContain(sentence);
	});
});

describe('a trial run', () => {
	it('finds the formula that divides by nothing', () => {
		const edition = JSON.parse(
			readFileSync(
				new URL('editions/uk-border-security@0.1.0+2024-10.json', import.meta.url),
				'utf8'
			)
		) as Edition;
		expect(formulasWithoutNumbers(edition)).toEqual([]);
		const { steps, outputs } = edition.program;
		const divided = [
			...steps,
			{ kind: 'constant', value: 0 } as const,
			{ kind: 'operator', name: 'divide', operands: [outputs['arrivals']!, steps.length] } as const
		];
		const program = {
			...edition.program,
			steps: divided,
			outputs: { ...outputs, broken: steps.length + 1 }
		};
		expect(formulasWithoutNumbers({ ...edition, program })).toEqual(['broken']);
	});
});
