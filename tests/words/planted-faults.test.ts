import { describe, expect, test } from 'vitest';
import { forbiddenIn } from './forbidden-words.ts';
import { gradeOf, sentencesOf, syllablesOf, wordsOf } from './reading-age.ts';
import { isProse, textsOfMarkup, textsOfModule } from './strings-of-code.ts';

const rulesIn = (text: string) => forbiddenIn(text).map(({ rule }) => rule);

describe('the lint of words catches what is planted', () => {
	test.each([
		['A surge of arrivals', 'CON-01'],
		['illegals', 'CON-01'],
		['People who are illegal', 'CON-01'],
		['to stem the flow', 'CON-01'],
		['smash the gangs', 'CON-01'],
		['Arrivals will fall', 'CON-02'],
		['This saves £3m', 'CON-02'],
		['More money leads to fewer crossings', 'CON-02'],
		['which proves it', 'CON-02'],
		['The fall was caused by the money', 'VIZ-12'],
		['thanks to the new powers', 'VIZ-12'],
		['The impact of the announcement', 'VIZ-12'],
		['The scheme was a success', 'VIZ-12']
	])('%s', (text, rule) => {
		expect(rulesIn(text)).toContain(rule);
	});

	test.each([
		'Illegal Migration Bill economic impact assessment',
		'Avoided crossings that reappear on another route save nothing here.',
		'Between 22,000 and 57,000 people could arrive, in the model.',
		'Goodwill and a system'
	])('and lets pass: %s', (text) => {
		expect(rulesIn(text)).toEqual([]);
	});

	test('CON-05: grades are those that readability scales give', () => {
		expect(
			['cat', 'people', 'arrive', 'security', 'simulation', '22,000'].map(syllablesOf)
		).toEqual([1, 2, 2, 4, 4, 1]);
		expect(gradeOf('The cat sat on the mat. It was a big cat.')).toBeLessThan(1);
		expect(
			gradeOf(
				'Notwithstanding considerable uncertainty, intergovernmental cooperation necessitates comprehensive institutional reconfiguration.'
			)
		).toBeGreaterThan(20);
	});

	test('CON-05: sentences are told apart, and numbers are whole', () => {
		expect(sentencesOf('It is £1.5 billion. “Yes.” And 3 more? No')).toEqual([
			'It is £1.5 billion.',
			'“Yes.”',
			'And 3 more?',
			'No'
		]);
		expect(wordsOf('£1,500 million – twice')).toHaveLength(3);
	});

	test('CON-21: words are found in modules and in markup, and nothing else is', () => {
		expect(
			textsOfModule(
				"import a from 'a b c';\nexport const T = `Up to ${a} people`;\nthrow new Error('not for readers here');\nconst o = { 'a key with words': 'some words', kind: 'key-word', url: 'https://a.b/c d' };"
			)
		).toEqual(['Up to 12 people', 'some words']);
		expect(
			textsOfMarkup(
				'<script>const a = "not this one";</script><p class="not this" title="Said aloud">Seen {a} <b>{a ? "Open" : words.SHUT}</b></p><style>p { color: red }</style>'
			)
		).toEqual(['Said aloud', 'Seen', 'Open']);
		expect(isProse('belief-powers')).toBe(false);
		expect(isProse('Reset')).toBe(true);
	});
});
