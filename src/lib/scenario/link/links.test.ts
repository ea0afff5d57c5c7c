import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultScenario } from '../default-scenario.ts';
import { editionKeys, loadEdition } from '../editions.ts';
import { leverControls } from '../lever-controls.ts';
import type { Scenario } from '../scenario.ts';
import { moveLever } from '../split-pot.ts';
import { CHART_VIEWS, chartViewFromLink } from './chart-view.ts';
import { linkFromScenario } from './link-from-scenario.ts';
import { scenarioFromLink } from './scenario-from-link.ts';

const editions = await Promise.all(editionKeys().map(async (key) => (await loadEdition(key))!));
const [edition] = editions as [(typeof editions)[0]];

const anyScenario: fc.Arbitrary<Scenario> = fc
	.record({
		edition: fc.constantFrom(...editions),
		seed: fc.integer({ min: 1, max: 4294967295 }),
		drawCount: fc.integer({ min: 256, max: 16384 }),
		moves: fc.array(fc.tuple(fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }))),
		beliefs: fc.nat(),
		belief: fc.option(fc.array(fc.integer({ min: -50, max: 90 }), { minLength: 3, maxLength: 3 }))
	})
	.map(({ edition: one, seed, drawCount, moves, beliefs, belief }) => {
		const controls = leverControls(one);
		let { levers } = defaultScenario(one);
		for (const [pick, share] of moves) {
			const lever = one.levers[pick % one.levers.length]!;
			const setting = Number(
				(
					lever.min +
					Math.round((share * (lever.max - lever.min)) / lever.step) * lever.step
				).toFixed(3)
			);
			const isMoney = controls.some(({ id }) => id === lever.id);
			levers = isMoney
				? moveLever(levers, controls, lever.id, setting).levers
				: { ...levers, [lever.id]: setting };
		}
		const sets = [...one.beliefSets.map(({ id }) => id), 'own'];
		const [low = 0, central = 0, high = 0] = (belief ?? [])
			.sort((a, b) => a - b)
			.map((percent) => percent / 100);
		return {
			...defaultScenario(one),
			seed,
			drawCount,
			levers,
			beliefSet: belief === null ? sets[beliefs % sets.length]! : 'own',
			assumptions: belief === null ? {} : { belief: { low, central, high } }
		};
	});

describe('links', () => {
	it('bring back the scenario they were made from, and are written one way only', async () => {
		await fc.assert(
			fc.asyncProperty(anyScenario, async (scenario) => {
				const link = linkFromScenario(scenario);
				expect(await scenarioFromLink(link)).toEqual({ scenario, notices: [] });
				expect(linkFromScenario((await scenarioFromLink(link)).scenario)).toBe(link);
				expect(link.length).toBeLessThan(600);
				// Nothing that an address would have to encode.
				expect(link).toMatch(/^\?[A-Za-z0-9_.=&-]+$/);
			})
		);
	});

	it('leave out later lines and other measures only while they stand as in the edition', async () => {
		const link = linkFromScenario(defaultScenario(edition));
		expect(link.length).toBeLessThan(300);
		for (const { id, role, announced, min, max } of edition.levers) {
			const isLeftOut = role === 'measure' || role === 'later';
			expect(link.includes(`&${id}=`)).toBe(!isLeftOut);
			if (!isLeftOut) continue;
			const scenario = defaultScenario(edition);
			const moved = { ...scenario.levers, [id]: announced === min ? max : min };
			expect(linkFromScenario({ ...scenario, levers: moved })).toContain(`&${id}=`);
		}
		expect((await scenarioFromLink(link)).scenario).toEqual(defaultScenario(edition));
	});

	it('VIZ-14: a view of the chart stays in the link, last, and changes no scenario', async () => {
		for (const view of CHART_VIEWS)
			await fc.assert(
				fc.asyncProperty(anyScenario, async (scenario) => {
					const link = linkFromScenario(scenario, view);
					expect(link.startsWith(linkFromScenario(scenario))).toBe(true);
					expect(chartViewFromLink(link)).toBe(view);
					expect(await scenarioFromLink(link)).toEqual({ scenario, notices: [] });
				}),
				{ numRuns: 20 }
			);
		const scenario = defaultScenario(edition);
		expect(linkFromScenario(scenario, 'months')).toBe(linkFromScenario(scenario));
		expect(chartViewFromLink('?v=1&view=__proto__')).toBe('months');
	});

	it('an empty address is the announced scenario, without a notice', async () => {
		expect(await scenarioFromLink('')).toEqual({ scenario: defaultScenario(edition), notices: [] });
		expect(await scenarioFromLink('?')).toEqual({
			scenario: defaultScenario(edition),
			notices: []
		});
	});

	it('tracking parameters of other sites are passed over in silence', async () => {
		for (const search of ['?utm_source=x&fbclid=y', '?v=1&utm_campaign=z'])
			expect(await scenarioFromLink(search)).toEqual({
				scenario: defaultScenario(edition),
				notices: []
			});
	});

	it('a form as it is sent without JavaScript is understood', async () => {
		const { scenario, notices } = await scenarioFromLink(
			'?v=1&border-command=%C2%A3200m&investigators=150&surveillance=20&interpol=6&organised-crime=24&beliefs=own&belief-low=-5&belief-likely=0&belief-high=10+%25'
		);
		expect(notices).toEqual([]);
		expect(scenario.levers).toMatchObject({
			'border-command': 200,
			investigators: 150,
			surveillance: 20
		});
		expect(scenario.assumptions).toEqual({ belief: { low: -0.05, central: 0, high: 0.1 } });
	});

	it.each([
		['?hello', 'not-a-scenario-link'],
		['?v=2', 'unknown-link-shape'],
		['?v=1&v=1', 'repeated-setting'],
		['?v=1&interpol=3&interpol=4', 'repeated-setting'],
		['?v=1&vintage=2031-01', 'unknown-edition'],
		['?v=1&model=__proto__', 'unknown-edition'],
		['?v=1&view=weeks', 'unknown-view'],
		['?v=1&view=', 'unknown-view'],
		['?v=1&view=years&view=months', 'repeated-setting'],
		['?v=1&seed=0', 'number-out-of-range'],
		['?v=1&seed=abc', 'number-out-of-range'],
		['?v=1&draws=999999999', 'number-out-of-range'],
		['?v=1&interpol=lots', 'unreadable-setting'],
		['?v=1&interpol=99', 'setting-out-of-range'],
		['?v=1&interpol=-1', 'setting-out-of-range'],
		['?v=1&border-command=10', 'pot-too-small'],
		['?v=1&beliefs=nobody', 'unknown-belief-set'],
		['?v=1&belief=1_0_-1', 'unusable-assumption'],
		['?v=1&belief=0_0', 'unusable-assumption'],
		['?v=1&displacement-share=0_0_7', 'unusable-assumption'],
		['?v=1&beliefs=own&belief-low=9&belief-likely=5&belief-high=1', 'unusable-own-belief'],
		['?v=1&draws=1', 'number-out-of-range'],
		['?v=1&beliefs=backfires&belief=0.3_0.3_0.3', 'two-beliefs'],
		['?v=1&belief-low=20&belief-likely=20&belief-high=20', 'unused-belief'],
		['?v=1&colour=blue', 'unknown-setting'],
		['?v=1&__proto__=1&constructor=2', 'unknown-setting'],
		[`?v=1&interpol=${'9'.repeat(9000)}`, 'link-too-long'],
		['?v=1&interpol=%E0%A4%A', 'unreadable-setting']
	])('%s gives a scenario that runs, and a notice', async (search, code) => {
		const { scenario, notices } = await scenarioFromLink(search);
		expect(notices.map((notice) => notice.code)).toContain(code);
		expect(
			notices.every(({ sentence, whatToDo }) => sentence.endsWith('.') && whatToDo.endsWith('.'))
		).toBe(true);
		expect((await scenarioFromLink(linkFromScenario(scenario))).notices).toEqual([]);
	});

	it.each([
		['interpol', '£ million'],
		['investigators', 'people'],
		['calmness', 'days'],
		['prevention-change', 'per cent']
	])('INP-10: what to write instead for %s is in its own unit', async (setting, unit) => {
		const { notices } = await scenarioFromLink(`?v=1&${setting}=wet`);
		expect(notices[0]?.whatToDo).toContain(unit);
	});

	it('any text at all gives a scenario that can be linked to', async () => {
		const words = fc.constantFrom(
			'v=1',
			'interpol',
			'belief',
			'beliefs=own',
			'__proto__',
			'seed',
			'%',
			'&',
			'=',
			'_',
			'9e9',
			'-1',
			'£',
			'\u0000'
		);
		const text = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 300 }),
			fc.array(words, { maxLength: 30 }).map((parts) => `?v=1&${parts.join('')}`)
		);
		await fc.assert(
			fc.asyncProperty(text, async (search) => {
				const { scenario } = await scenarioFromLink(search);
				expect((await scenarioFromLink(linkFromScenario(scenario))).notices).toEqual([]);
			}),
			{ numRuns: 2000 }
		);
		expect(({} as Record<string, unknown>)['interpol']).toBeUndefined();
	});
});
