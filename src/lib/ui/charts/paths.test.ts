import { expect, test } from 'vitest';
import { areaPath, linePath } from './paths.ts';

test('a line goes through its places in order, with one decimal', () => {
	expect(
		linePath([
			[0, 100],
			[33.33333, 50.005],
			[100, 0]
		])
	).toBe('M0,100l33.3-50 66.7-50');
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
	expect(areaPath(upper, lower)).toBe('M0,10l50 10 0 60 -50 10Z');
});

test('small steps never add up to an error', () => {
	const places = Array.from({ length: 130 }, (_, i) => [i * 0.7692, 50 + Math.sin(i)] as const);
	const numbers = [...linePath(places).matchAll(/-?\d*\.?\d+/g)].map(Number);
	const across = numbers.filter((_, i) => i % 2 === 0).reduce((sum, step) => sum + step, 0);
	const down = numbers.filter((_, i) => i % 2 === 1).reduce((sum, step) => sum + step, 0);
	expect(numbers).toHaveLength(260);
	expect(Math.abs(across - 129 * 0.7692)).toBeLessThan(0.06);
	expect(Math.abs(down - 50 - Math.sin(129))).toBeLessThan(0.06);
});

test('nothing is drawn for no places', () => {
	expect(linePath([])).toBe('');
	expect(areaPath([], [])).toBe('');
});
