import { describe, expect, it } from 'vitest';
import { DraftCount } from './draft-count.ts';

describe('INP-13: the draws of a drag', () => {
	it('are all of them until a run lags', () => {
		expect(new DraftCount().of(4096)).toBe(4096);
	});

	it('halve with each run that lags, down to 512', () => {
		const count = new DraftCount();
		const counts = Array.from({ length: 5 }, () => {
			count.learn(80, 4096);
			return count.of(4096);
		});
		expect(counts).toEqual([2048, 1024, 512, 512, 512]);
	});

	it('come back when runs are quick, and stay in between', () => {
		const count = new DraftCount();
		count.learn(80, 4096);
		count.learn(80, 4096);
		count.learn(15, 4096);
		expect(count.of(4096)).toBe(1024);
		count.learn(4, 4096);
		expect(count.of(4096)).toBe(2048);
	});

	it('never exceed what a scenario asks for', () => {
		expect(new DraftCount().of(256)).toBe(256);
	});
});
