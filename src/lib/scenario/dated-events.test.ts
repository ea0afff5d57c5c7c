import { expect, it } from 'vitest';
import { loadRecords } from '#data/load-data-set.ts';
import { datedEvents } from './dated-events.ts';

it('the events of a chart are those of the data set whose month has a source', async () => {
	const [events, records] = [await datedEvents(), await loadRecords('dated-events')];
	const shown = events.map(([date, label]) => `${date} ${label}`);
	const left = records
		.map(({ date, label }) => `${date} ${label}`)
		.filter((text) => !shown.includes(text));
	expect(left).toEqual(['2020-11 UK-France package £28.1m (month from recollection)']);
});

it('the publisher of an event is the one that the model names for the same address', async () => {
	const events = await datedEvents();
	const publisherOn = (day: string) => events.find(([date]) => date === day)?.[4];
	expect(publisherOn('2024-09-17')).toBe('LBC');
	expect(publisherOn('2022-04')).toBe('');
	for (const [, , , , publisher] of events) expect(publisher).not.toMatch(/\.(?:net|us|com)\b/);
});
