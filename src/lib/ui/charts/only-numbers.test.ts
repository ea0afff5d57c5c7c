import { scaleLinear } from 'd3-scale';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interpolate } from './only-numbers.ts';

describe('interpolation of numbers alone', () => {
	it('has the bits of the library', () => {
		const finite = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 });
		fc.assert(
			fc.property(finite, finite, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, share) => {
				const library = scaleLinear([0, 1], [a, b]);
				const ours = scaleLinear([0, 1], [a, b]).interpolate(interpolate);
				expect(ours(share)).toBe(library(share));
			})
		);
	});

	it('takes nothing but numbers', () => {
		expect(() => interpolate(0, '#fff' as unknown as number)).toThrow(/numbers/);
	});
});
