import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sobolIndices } from './sobol-indices.ts';

const ROWS = 64;
const value = fc.double({ min: -1000, max: 1000, noNaN: true });
const run = fc
	.array(value, { minLength: ROWS, maxLength: ROWS })
	.map((all) => Float64Array.from(all));
const runs = fc.tuple(run, run, fc.array(run, { minLength: 1, maxLength: 4 }));

describe('Sobol indices of any runs', () => {
	it('lie between 0 and 1, inside their own ranges', () => {
		fc.assert(
			fc.property(runs, ([a, b, exchanged]) => {
				const indices = sobolIndices(a, b, exchanged);
				if (indices === null) return;
				for (const { low, share, high } of [
					...indices.alone,
					...indices.withOthers,
					indices.together
				]) {
					expect(low).toBeGreaterThanOrEqual(0);
					expect(low).toBeLessThanOrEqual(share);
					expect(share).toBeLessThanOrEqual(high);
					expect(high).toBeLessThanOrEqual(1);
				}
			})
		);
	});

	it('do not depend on the unit of the figure or on where it starts', () => {
		fc.assert(
			fc.property(
				runs,
				fc.constantFrom(-8, 0.25, 2, 1024),
				fc.integer({ min: -9, max: 9 }),
				([a, b, exchanged], scale, shift) => {
					const indices = sobolIndices(a, b, exchanged);
					const moved = (values: Float64Array) => values.map((one) => scale * one + shift);
					const other = sobolIndices(moved(a), moved(b), exchanged.map(moved));
					// Numbers that hardly differ do not survive being moved.
					fc.pre(indices !== null && other !== null && Math.max(...a) - Math.min(...a) > 1);
					for (const [group, { share }] of indices!.withOthers.entries())
						expect(other!.withOthers[group]!.share).toBeCloseTo(share, 6);
				}
			)
		);
	});

	it('are nothing for a group that changes nothing, and everything for the only one that does', () => {
		fc.assert(
			fc.property(run, run, (a, b) => {
				fc.pre(Math.max(...a) - Math.min(...a) > 1);
				const { withOthers, alone } = sobolIndices(a, b, [a, b])!;
				expect(withOthers[0]).toEqual({ share: 0, low: 0, high: 0 });
				// Exchanging all of A is B itself: no difference from B is left to explain.
				expect(alone[1]!.share).toBe(1);
			})
		);
	});
});
