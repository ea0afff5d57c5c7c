import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { explainQuantity } from '#scenario/explain-quantity.ts';
import SourceLink from './SourceLink.svelte';

it('CON-18: a source is shown with a few of its words, and with none where none are at hand', async () => {
	const told = await explainQuantity('border-2026-29', '?v=1&draws=64');
	if (told?.description.kind !== 'lever' || typeof told.description.status === 'string')
		throw new Error('border-2026-29 is a line of money');
	const { source, status } = told.description;
	const sources = [source, ...status.stages.map((stage) => stage.source)].flatMap(
		(one) => one ?? []
	);
	const shown = new Map(
		sources.map((one) => [one.title, render(SourceLink, { props: { source: one } }).body])
	);
	expect(shown.get('Reeves sets out spending review')).toContain(
		'2025-06-11. In its words: “up to £280 million more per year”.'
	);
	const silent = sources.find(({ quote }) => quote === null);
	expect(shown.get(silent?.title ?? '')).toBeDefined();
	expect(shown.get(silent?.title ?? '')).not.toMatch(/In its words|“|undefined|null/);
});
