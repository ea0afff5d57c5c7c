import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { monthIndex } from '#data/calendar-month.ts';
import Explained from './Explained.svelte';
import { explainSearch } from './explain-address.ts';

const children = createRawSnippet(() => ({ render: () => '<b>3,834</b>' }));

describe('a figure that leads to its working (CON-18)', () => {
	it('names its quantity and keeps the scenario and the month', () => {
		const { body } = render(Explained, {
			props: {
				quantity: 'arrivals',
				scenarioLink: '?v=1&border-command=200',
				month: monthIndex('2025-06'),
				children
			}
		});
		expect(body).toContain('/explain/arrivals?v=1&amp;border-command=200&amp;month=2025-06"');
		expect(body).toContain('data-fact="arrivals"');
		expect(body).toContain('<b>3,834</b>');
	});

	it.each([
		['', null, ''],
		['?v=1', null, '?v=1'],
		['', '2025-06', '?month=2025-06'],
		['?v=1', '2025-06', '?v=1&month=2025-06']
	])('%j in %j is found at %j', (link, month, search) => {
		expect(explainSearch(link, month === null ? null : monthIndex(month))).toBe(search);
	});
});
