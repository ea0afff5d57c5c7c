import { describe, expect, it } from 'vitest';
import { defaultScenario } from './default-scenario.ts';
import { DEFAULT_EDITION, loadEdition } from './editions.ts';
import { controlsView } from './scenario-from-form.ts';

const edition = (await loadEdition(DEFAULT_EDITION))!;
const announced = defaultScenario(edition);
const sent = (entries: Readonly<Record<string, string>>, link = '?v=1') =>
	controlsView(`?${new URLSearchParams({ apply: link, ...entries }).toString()}`);

describe('a form of controls', () => {
	it('shows the scenario of a link, and changes nothing before it is sent', async () => {
		const view = await controlsView('?v=1&interpol=12&calmness=2');
		expect(view.isDone).toBe(false);
		expect(view.scenario.levers).toMatchObject({ interpol: 12, calmness: 2 });
	});

	it('SHR-03: says what in a link could not be used', async () => {
		const { notices } = await controlsView('?v=1&calmness=wet');
		expect(notices.map(({ code }) => code)).toEqual(['unreadable-setting']);
		expect((await controlsView('?calmness=2')).notices).toHaveLength(1);
		expect((await sent({})).notices).toEqual([]);
	});

	it('reads every kind of entry, in the units that are shown, and keeps the rest of the link', async () => {
		const { scenario, isDone } = await sent(
			{
				profile: 'second-year',
				powers: '0',
				'italy-start': '20',
				'border-2025-26': '£0.1bn',
				'prevention-change': '5%',
				'ramp-months.low': '6 months',
				'displacement-share.high': '95'
			},
			'?v=1&interpol=12'
		);
		expect(isDone).toBe(true);
		expect(scenario.levers).toEqual({
			...announced.levers,
			interpol: 12,
			'all-in-second-year': 1,
			powers: 0,
			'italy-start': 20,
			'border-2025-26': 100,
			'prevention-change': 0.05
		});
		expect(scenario.assumptions).toEqual({
			'ramp-months': { low: 6, central: 15, high: 24 },
			'displacement-share': { low: 0.1, central: 0.5, high: 0.95 }
		});
	});

	it('INP-10: keeps what was typed wrongly, says what to do, and changes nothing by itself', async () => {
		const view = await sent({ calmness: 'abc', 'nca-core': '9999', powers: '0' });
		expect(view.isDone).toBe(false);
		expect(view.typed).toEqual({ calmness: 'abc', 'nca-core': '9999' });
		expect(view.problems['nca-core']?.whatToDo).toBe('Enter a number from 0 to 100.');
		expect(view.scenario.levers).toEqual({ ...announced.levers, powers: 0 });
	});

	it('refuses three numbers that are out of order', async () => {
		const view = await sent({ 'ramp-months.low': '30' });
		expect(view.problems['ramp-months.central']?.code).toBe('belief-out-of-order');
		expect(view.scenario.assumptions).toEqual({});
	});

	it('takes any text', async () => {
		for (const search of ['', '?apply', '?apply=%ff&%00=1', '?apply=?v=9&profile=x', 'calmness=1'])
			expect((await controlsView(search)).scenario).toEqual(announced);
	});
});
