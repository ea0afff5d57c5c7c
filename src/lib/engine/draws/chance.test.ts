import { describe, expect, it } from 'vitest';
import { chanceOf, type ChanceNames } from './chance.ts';
import { DIMENSION_COUNT } from './uniform-draws.ts';

function names(drawnAs: readonly string[], shocks: readonly string[], monthCount: number) {
	return {
		assumptions: Object.fromEntries(drawnAs.map((name, i) => [`a${i}`, { drawnAs: name }])),
		shocks: Object.fromEntries(shocks.map((id) => [id, null])),
		axis: { monthCount }
	} satisfies ChanceNames;
}

describe('chance', () => {
	it('gives each name a column of its own, the same for whoever asks and in whatever order', () => {
		const edition = names(['beliefs', 'beliefs', 'cost'], ['luck', 'weather'], 3);
		const all = ['assumption beliefs', 'assumption cost', 'shock luck 0', 'shock weather 2'];
		const forwards = chanceOf(edition, 1, 64);
		const backwards = chanceOf(edition, 1, 64);
		const columns = all.map((name) => forwards.column(name).join());
		expect(new Set(columns).size).toBe(all.length);
		expect(
			all
				.toReversed()
				.map((name) => backwards.column(name).join())
				.toReversed()
		).toEqual(columns);
	});

	it('lets assumptions that share a column share a dimension', () => {
		const shared = chanceOf(names(['beliefs', 'beliefs', 'cost'], [], 0), 1, 64);
		const single = chanceOf(names(['beliefs', 'cost'], [], 0), 1, 64);
		expect(shared.column('assumption cost')).toEqual(single.column('assumption cost'));
	});

	it('draws one column anew when one name changes', () => {
		const before = chanceOf(names(['a', 'b', 'c'], ['luck'], 2), 7, 64);
		const after = chanceOf(names(['a', 'z', 'c'], ['luck'], 2), 7, 64);
		for (const name of ['assumption a', 'assumption c', 'shock luck 0', 'shock luck 1'])
			expect(after.column(name)).toEqual(before.column(name));
		expect(after.column('assumption z')).not.toEqual(before.column('assumption b'));
	});

	it('refuses names that nothing is drawn as, and more columns than there are dimensions', () => {
		expect(() => chanceOf(names(['a'], [], 0), 1, 8).column('assumption b')).toThrow(
			'nothing is drawn as "assumption b"'
		);
		expect(() => chanceOf(names(['a'], ['luck'], DIMENSION_COUNT - 1), 1, 8)).not.toThrow();
		expect(() => chanceOf(names(['a'], ['luck'], DIMENSION_COUNT), 1, 8)).toThrow(
			'401 columns of chance are too many'
		);
	});
});
