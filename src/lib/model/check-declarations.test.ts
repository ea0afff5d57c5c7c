import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkModel } from './check-model.ts';
import { readModel } from './read-model.ts';

const TEXT = readFileSync(new URL('uk-border-security/model.yaml', import.meta.url), 'utf8');

function sentencesOf(text: string): string[] {
	const read = readModel(text);
	if (!read.ok) return read.faults.map(({ sentence }) => sentence);
	const checked = checkModel(read.model, read.lineOf);
	return checked.ok ? [] : checked.faults.map(({ sentence }) => sentence);
}

it.each([
	[
		'a later line that is on at first',
		'announced: 0\n    off: 0\n    whenOn: 58',
		'announced: 58\n    off: 0\n    whenOn: 58',
		'starts off'
	],
	['a later line that does not say what it is when on', '    whenOn: 58\n', '', 'needs whenOn'],
	['a later line that is too large when on', 'whenOn: 58', 'whenOn: 5800', 'needs whenOn'],
	[
		'whenOn on another line',
		'    role: pot\n',
		'    role: pot\n    whenOn: 5\n',
		'whenOn is for lines'
	],
	[
		'a what-if that leaves out the number',
		'whatIf: { low: 24, high: 48 }',
		'whatIf: { low: 30, high: 48 }',
		'must hold 24'
	],
	[
		'a what-if on a range',
		'    evidenceRange: { min: 0.039, max: 0.12 }\n',
		'    evidenceRange: { min: 0.039, max: 0.12 }\n    whatIf: { low: 0, high: 0.1 }\n',
		'this is a range'
	],
	[
		'a belief set that leaves out a belief',
		'belief-italy: { low: 0, central: 0, high: 0.03 }\n',
		'\n',
		'as-ministers-hope says nothing about belief-italy'
	],
	[
		'a belief set outside the bounds',
		'belief-italy: { low: 0, central: 0, high: 0.03 }',
		'belief-italy: { low: 0, central: 0, high: 3 }',
		'belief-italy is not low'
	],
	[
		'context without figures',
		'    dataSet: preventions-annual\n',
		'',
		'either points or a data set'
	],
	[
		'context with an unknown source',
		'source: iom-2024',
		'source: nowhere',
		'no source is called nowhere'
	],
	[
		'context that counts twice without saying who',
		"{ period: '2024', value: 78, note: 'IOM' }",
		"{ period: '2024', value: 78 }",
		'whose this is'
	],
	[
		'context out of order',
		"{ period: '2018', value: 7 }",
		"{ period: '2028', value: 7 }",
		'stands after 2028'
	],
	[
		'context named like a formula',
		'- id: people-per-boat',
		'- id: arrivals-avoided',
		'declared twice'
	],
	[
		'context in a formula',
		"'baseline_root * baseline_root'",
		"'baseline_root * baseline_root * deaths'",
		'nothing is called deaths'
	],
	[
		'a preset outside the bounds',
		'levers: { prevention-change: 0.1 }',
		'levers: { prevention-change: 10 }',
		'outside -0.2 to 0.3'
	],
	[
		'a preset with unknown beliefs',
		'beliefSet: land-border-study',
		'beliefSet: nobody',
		'no belief set is called nobody'
	]
])('finds %s', (_, from, to, sentence) => {
	expect(TEXT.split(from)).toHaveLength(2);
	const found = sentencesOf(TEXT.replace(from, to));
	expect(found.filter((text) => text.includes(sentence))).toHaveLength(1);
});
