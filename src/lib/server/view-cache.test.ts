import { describe, expect, it } from 'vitest';
import { viewScenario } from '#scenario/view-scenario.ts';
import { ViewCache } from './view-cache.ts';

describe('views kept for a while', () => {
	it('are the views themselves, with the notices of the address that asked', async () => {
		const cache = new ViewCache();
		const first = await cache.view('?v=1&interpol=9&draws=256');
		const again = await cache.view('?v=1&draws=256&interpol=£9m&colour=blue');
		expect(first).toEqual(await viewScenario('?v=1&interpol=9&draws=256'));
		expect(again.result).toBe(first.result);
		expect(first.notices).toEqual([]);
		expect(again.notices.map(({ code }) => code)).toEqual(['unknown-setting']);
	});
});
