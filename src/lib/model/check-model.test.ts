import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkModel } from './check-model.ts';
import { readModel, type ModelFault } from './read-model.ts';

const TEXT = readFileSync(new URL('uk-border-security/model.yaml', import.meta.url), 'utf8');

function faultsOf(text: string): readonly ModelFault[] {
	const read = readModel(text);
	if (!read.ok) return read.faults;
	const checked = checkModel(read.model, read.lineOf);
	return checked.ok ? [] : checked.faults;
}

/** The model with one piece of text replaced, and the number of the line where it stood. */
function changed(from: string, to: string): { text: string; line: number } {
	const at = TEXT.indexOf(from);
	if (at < 0 || TEXT.indexOf(from, at + 1) >= 0) throw new Error(`not exactly once: ${from}`);
	return { text: TEXT.replace(from, to), line: TEXT.slice(0, at).split('\n').length };
}

describe('the UK border-security model', () => {
	it('has no faults', () => expect(faultsOf(TEXT)).toEqual([]));
});

describe('a fault is found, on its line', () => {
	it.each([
		[
			'an unknown name',
			"'baseline_root * baseline_root'",
			"'baseline_root * nobody'",
			'nothing is called nobody'
		],
		[
			'a circle',
			"'baseline_root * baseline_root'",
			"'baseline_root * arrivals * baseline_root / arrivals'",
			'depend on each other'
		],
		[
			'people added to money',
			'border_command * pot_profile',
			'border_command * pot_profile + arrivals',
			'puts together'
		],
		[
			'a wrong unit',
			"'baseline_root * baseline_root'",
			"'baseline_root'",
			'declared in person, but its formula gives person^0.5'
		],
		[
			'an undeclared number',
			"'baseline_root * baseline_root'",
			"'1.05 * baseline_root * baseline_root'",
			'1.05 must be declared'
		],
		[
			'a formula that cannot be read',
			"'baseline_root * baseline_root'",
			"'baseline_root *'",
			'cannot be read'
		],
		[
			'a formula that is not one',
			"'baseline_root * baseline_root'",
			"'1:5000000'",
			'range is not allowed'
		],
		[
			'an assumption nobody uses',
			'discount(1, price_growth)',
			'discount(1, discount_rate)',
			'price-growth is declared but no formula uses it'
		]
	])('%s', (_, from, to, sentence) => {
		const { text } = changed(from, to);
		const [fault, ...others] = faultsOf(text).filter((found) => found.sentence.includes(sentence));
		expect(fault).toBeDefined();
		expect(others).toEqual([]);
		expect(text.split('\n')[fault!.line - 1]).toMatch(/expression:|- id: price-growth/);
	});

	it.each([
		[
			'a source that does not exist',
			'sources: [isr]',
			'sources: [nowhere]',
			'no source is called nowhere'
		],
		[
			'grade C without a source',
			'grade: C\n    quality: amber\n    impact: green\n    sources: [nca-vacancies]',
			'grade: C\n    quality: amber\n    impact: green\n    sources: []',
			'grades A to D need a source'
		],
		['low above high', 'low: 0.039', 'low: 0.5', 'low ≤ central ≤ high does not hold'],
		['an id twice', '- id: vacancy-rate', '- id: ramp-months', 'declared twice'],
		[
			'a unit that is none',
			'unit: GBP / person / year\n    distribution: triangular\n    low: 75000',
			'unit: 12 %\n    distribution: triangular\n    low: 75000',
			'is not a unit'
		],
		['a lever outside its bounds', 'announced: 24\n', 'announced: 999\n', 'outside'],
		['a key that does not exist', 'licence: MIT', 'licence: MIT\nlicense: MIT', 'Unrecognized key'],
		[
			'an unknown grade',
			'grade: C\n    quality: amber\n    impact: green\n    sources: [nca-vacancies]',
			'grade: F\n    quality: amber\n    impact: green\n    sources: [nca-vacancies]',
			'grade'
		],
		['YAML that is broken', 'licence: MIT', 'licence: "MIT', 'quote'],
		[
			'an output without a formula',
			'formula: arrivals-displaced',
			'formula: nothing',
			'no formula is called nothing'
		],
		[
			'a belief set that is missing',
			'defaultBeliefSet: evidence-neutral',
			'defaultBeliefSet: nobody',
			'no belief set is called nobody'
		]
	])('%s', (_, from, to, sentence) => {
		const { text, line } = changed(from, to);
		const found = faultsOf(text).filter((fault) => fault.sentence.includes(sentence));
		expect(found.length).toBeGreaterThan(0);
		// The line named is at the change, at the start of the part it is in, or at its neighbour of the same id.
		expect(Math.abs(found[0]!.line - line)).toBeLessThan(20);
	});
});
