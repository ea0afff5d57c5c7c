import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spreadLabels } from './spread-labels.ts';

it('leaves labels alone that do not touch', () => {
	expect([
		...spreadLabels(
			[
				{ id: 'a', top: 10 },
				{ id: 'b', top: 50 }
			],
			9
		)
	]).toEqual([
		['a', 10],
		['b', 50]
	]);
});

it('keeps any five labels apart, in order and inside the chart', () => {
	fc.assert(
		fc.property(
			fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 5 }),
			(tops) => {
				const wanted = tops.map((top, place) => ({ id: String(place), top }));
				const placed = [...spreadLabels(wanted, 9).values()];
				return placed.every(
					(top, place) =>
						top >= -1e-9 &&
						top <= 100 &&
						(place === 0 || top - (placed[place - 1] ?? 0) >= 9 - 1e-9)
				);
			}
		)
	);
	expect(spreadLabels([], 9).size).toBe(0);
});

it('gives high labels more room', () => {
	const placed = spreadLabels(
		[
			{ id: 'three lines', top: 40, height: 24 },
			{ id: 'one line', top: 42, height: 8 }
		],
		9
	);
	expect((placed.get('one line') ?? 0) - (placed.get('three lines') ?? 0)).toBe(16);
});
