import { expect, test } from 'vitest';
import { areaPath, linePath } from './paths.ts';

test('a line goes through its places in order, with one decimal', () => {
	expect(
		linePath([
			[0, 100],
			[33.33333, 50.005],
			[100, 0]
		])
	).toBe('M0,100L33.3,50L100,0');
});

test('an area runs along the upper line and back along the lower one', () => {
	const upper = [
		[0, 10],
		[50, 20]
	] as const;
	const lower = [
		[0, 90],
		[50, 80]
	] as const;
	expect(areaPath(upper, lower)).toBe('M0,10L50,20L50,80L0,90Z');
});

test('nothing is drawn for no places', () => {
	expect(linePath([])).toBe('');
	expect(areaPath([], [])).toBe('');
});
