import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchGrid } from './search-grid.ts';

const count = fc.integer({ min: 1, max: 2000 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Every run of met settings, by looking at all. */
function allRuns(settings: number, marginOf: (index: number) => number) {
	const runs: { from: number; to: number }[] = [];
	for (let index = 0; index < settings; index++) {
		if (marginOf(index) < 0) continue;
		const last = runs.at(-1);
		if (last?.to === index - 1) last.to = index;
		else runs.push({ from: index, to: index });
	}
	return runs;
}

describe('a search on a grid', () => {
	it('finds the first setting that meets a rising goal, and the last that meets a falling one', () => {
		fc.assert(
			fc.property(count, share, fc.integer({ min: 1, max: 3 }), (settings, place, power) => {
				const turn = place * settings;
				const rising = (index: number) =>
					(index - turn) * (1 + Math.abs(index - turn)) ** (power - 1);
				expect(searchGrid({ count: settings, marginOf: rising }).met).toEqual(
					allRuns(settings, rising)
				);
				const falling = (index: number) => -rising(index);
				expect(searchGrid({ count: settings, marginOf: falling }).met).toEqual(
					allRuns(settings, falling)
				);
			})
		);
	});

	it('finds a narrow hill or hollow between two scanned settings', () => {
		fc.assert(
			fc.property(count, share, share, (settings, place, width) => {
				const top = place * (settings - 1);
				const half = 0.5 + width * 5;
				const hill = (index: number) => half - Math.abs(index - top);
				expect(searchGrid({ count: settings, marginOf: hill }).met).toEqual(
					allRuns(settings, hill)
				);
				const hollow = (index: number) => -hill(index);
				expect(searchGrid({ count: settings, marginOf: hollow }).met).toEqual(
					allRuns(settings, hollow)
				);
			})
		);
	});

	it('gives all runs of a wave', () => {
		const wave = (index: number) => Math.sin(index / 40) - 0.3;
		expect(searchGrid({ count: 1000, marginOf: wave }).met).toEqual(allRuns(1000, wave));
	});

	it('gives the nearest setting where none meets the goal', () => {
		fc.assert(
			fc.property(count, share, (settings, place) => {
				const top = place * (settings - 1);
				const below = (index: number) => -1 - (index - top) * (index - top);
				const { met, best } = searchGrid({ count: settings, marginOf: below });
				expect(met).toEqual([]);
				expect(Math.abs(best - top)).toBeLessThanOrEqual(0.5 + 1e-9);
			})
		);
	});

	it('confirms with all draws what few draws only hint at', () => {
		fc.assert(
			fc.property(count, share, fc.integer({ min: -30, max: 30 }), (settings, place, off) => {
				const turn = Math.round(place * settings);
				const marginOf = (index: number) => index - turn;
				const roughMarginOf = (index: number) => index - turn - off;
				expect(searchGrid({ count: settings, marginOf, roughMarginOf }).met).toEqual(
					allRuns(settings, marginOf)
				);
			})
		);
	});

	it('takes few looks, most of them rough', () => {
		let looks = 0;
		let roughLooks = 0;
		searchGrid({
			count: 10000,
			marginOf: (index) => (looks++, index - 7777.5),
			roughMarginOf: (index) => (roughLooks++, index - 7770.5)
		});
		expect(roughLooks).toBeLessThan(75);
		expect(looks).toBeLessThan(15);
	});

	it('takes what can never be met for unmet, and refuses what is no number', () => {
		const { met } = searchGrid({
			count: 50,
			marginOf: (index) => (index < 9 ? -Infinity : index - 20)
		});
		expect(met).toEqual([{ from: 20, to: 49 }]);
		expect(() => searchGrid({ count: 3, marginOf: () => NaN })).toThrow('not a number');
		expect(() => searchGrid({ count: 0, marginOf: () => 1 })).toThrow('at least one');
	});
});
