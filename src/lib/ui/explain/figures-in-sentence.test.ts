import { expect, test } from 'vitest';
import { figuresInSentence } from './figures-in-sentence.ts';

const figures = (sentence: string) =>
	figuresInSentence(sentence)
		.filter(({ isFigure }) => isFigure)
		.map(({ text }) => text);

test.each([
	[
		'In 90 of 100 simulations, between 22,000 and 57,000 people could arrive by small boat in the 12 months to October 2025, in the model.',
		['22,000 and 57,000']
	],
	[
		'Compared one by one with the same simulations without the measures: between 360 more and 640 fewer people, in 90 of 100.',
		['360 more and 640']
	],
	[
		'For £150 million to be recouped, about 1,400 fewer arrivals would be needed.',
		['£150 million', '1,400']
	],
	['That is 1.9% of arrivals in the first 24 months without the measures.', ['1.9%']],
	['−£20m to £43m', ['−£20m to £43m']],
	['It counted 299 in 2018, and 45,774 in 2022.', ['299', '45,774']],
	['20 of 23 months fell inside the 90-in-100 range.', ['20']],
	['This is assumed for 10 to 90 in 100, middle 50.', ['10 to 90', '50']],
	['22 of 23 months held 5,160 of 5,417 counted.', ['22', '5,160', '5,417']],
	['It makes £150m, never £225m.', ['£150m']],
	['£75m earlier + £75m new = £150m', ['£75m', '£75m', '£150m']],
	[
		'Over all 48 months, arrivals are lower with the measures in 58 of 100 and higher in 42 of 100.',
		[]
	]
])('finds the figures of “%s”', (sentence, expected) => {
	expect(figures(sentence)).toEqual(expected);
});

test('the parts join to the sentence', () => {
	const sentence =
		'What happened: 43,109 people were counted in those 12 months, inside the range.';
	expect(
		figuresInSentence(sentence)
			.map(({ text }) => text)
			.join('')
	).toBe(sentence);
});
