import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidencePicture } from './evidence-picture.ts';

describe('a picture of an assumption beside its evidence', () => {
	it('keeps everything on the axis and in order', () => {
		const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
		fc.assert(
			fc.property(
				fc.array(number, { minLength: 5, maxLength: 5 }),
				fc.boolean(),
				(five, isKnown) => {
					const [low, central, high] = five.slice(0, 3).sort((a, b) => a - b) as [
						number,
						number,
						number
					];
					const [min, max] = five.slice(3).sort((a, b) => a - b) as [number, number];
					const picture = evidencePicture({
						...{ low, central, high },
						evidenceRange: isKnown ? { min, max } : 'none'
					});
					const places = [
						picture.low,
						picture.likely,
						picture.low + picture.width,
						...(picture.evidence === null
							? []
							: [picture.evidence.low, picture.evidence.low + picture.evidence.width])
					];
					for (const place of places) {
						expect(place).toBeGreaterThanOrEqual(0);
						expect(place).toBeLessThanOrEqual(100);
					}
					expect(picture.low).toBeLessThanOrEqual(picture.likely);
					expect(picture.evidence === null).toBe(!isKnown);
				}
			),
			{ numRuns: 1000 }
		);
	});

	it('keeps an assumption whose ends are neighbours of floating point on the axis', () => {
		const [low, high] = [-999999.9999999987, -999999.9999999974];
		const picture = evidencePicture({ low, central: high, high, evidenceRange: 'none' });
		expect(picture).toMatchObject({ low: 4, width: 92, likely: 96, zero: null });
	});

	it('shows one number as one place', () => {
		const one = { low: 75, central: 75, high: 75, evidenceRange: { min: 75, max: 75 } };
		expect(evidencePicture(one)).toEqual({
			low: 50,
			width: 0,
			likely: 50,
			evidence: { low: 50, width: 0 },
			zero: null
		});
	});
});
