import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { densityLine } from './belief-picture.ts';

const three = fc
	.tuple(
		fc.integer({ min: -50, max: 50 }),
		fc.integer({ min: 1, max: 50 }),
		fc.integer({ min: 1, max: 50 })
	)
	.map(([low, up, further]) => ({ low, central: low + up, high: low + up + further }));

describe('the picture of a belief', () => {
	it('runs from low to high, is highest near the likely value, and has height from 0 to 1', () => {
		fc.assert(
			fc.property(three, fc.constantFrom('pert', 'triangular'), (setting, kind) => {
				const line = densityLine({ kind, ...setting });
				const top = line.reduce((best, point) => (point.height > best.height ? point : best));
				const width = setting.high - setting.low;
				expect(top.height).toBe(1);
				expect(Math.abs(top.value - setting.central)).toBeLessThan(width / 8);
				for (const [place, point] of line.entries()) {
					expect(point.value).toBeGreaterThan(line[place - 1]?.value ?? setting.low);
					expect(point.value).toBeLessThan(setting.high);
					expect(point.height).toBeGreaterThan(0);
				}
			})
		);
	});

	it('is flat where every value is as likely', () => {
		const line = densityLine({ kind: 'uniform', low: 0, central: 5, high: 10 });
		expect(Math.min(...line.map(({ height }) => height))).toBeGreaterThan(0.99);
	});

	it('is one point where there is one number', () => {
		expect(densityLine({ kind: 'fixed', low: 2, central: 2, high: 2 })).toEqual([
			{ value: 2, height: 1 }
		]);
	});
});
