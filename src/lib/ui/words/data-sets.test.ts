import { expect, it } from 'vitest';
import { dataSetSummaries } from '#scenario/explain-data-set.ts';
import { coverWords, isByPeriod } from './data-sets.ts';

it('only data sets whose rows follow each other in time say from when to when', async () => {
	const sets = await dataSetSummaries();
	expect(sets.filter(({ newest }) => !isByPeriod(newest)).map(({ set }) => set)).toEqual([
		'standard-methods'
	]);
	for (const { newest } of sets)
		expect(coverWords(newest)).toMatch(/^(\d{4}[\d-]* to \d{4}[\d-]*, )?[\d,]+ rows$/);
});
