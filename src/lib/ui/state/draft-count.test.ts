import { describe, expect, it } from 'vitest';
import { DraftCount } from './draft-count.ts';

/** Draws of the drags that follow drags with these round trips. */
function countsAfter(...dragsMs: readonly (readonly number[])[]): number[] {
	const count = new DraftCount();
	return dragsMs.map((roundTripsMs) => {
		for (const ms of roundTripsMs) count.learn(ms);
		count.settle(4096);
		return count.of(4096);
	});
}

describe('INP-13: the draws of a drag', () => {
	it('are a quarter at first', () => {
		expect(new DraftCount().of(4096)).toBe(1024);
	});

	it('stay the same while the drag goes on', () => {
		const count = new DraftCount();
		for (let run = 0; run < 20; run++) count.learn(80);
		expect(count.of(4096)).toBe(1024);
	});

	it('halve after a drag that usually lags, down to 512', () => {
		expect(countsAfter([80], [80], [80])).toEqual([512, 512, 512]);
		expect(countsAfter([300, 12, 14, 13])).toEqual([1024]);
	});

	it('come back after quick drags, up to all, and stay in between', () => {
		expect(countsAfter([4], [15], [4], [4])).toEqual([2048, 2048, 4096, 4096]);
	});

	it('learn nothing from a choice without a drag', () => {
		expect(countsAfter([4], [])).toEqual([2048, 2048]);
	});

	it('never exceed what a scenario asks for', () => {
		expect(new DraftCount().of(256)).toBe(256);
	});
});
