import { describe, expect, it } from 'vitest';
import { mapLayout } from './map-layout.ts';
import { neighbourhood, NEIGHBOUR_SIZES } from './neighbourhood-layout.ts';
import { modelOverview } from '#scenario/explain-model.ts';

const name = (id: string) => ({ id, title: id, kind: 'formula' as const, unit: 'share' });

describe('pictures of the model', () => {
	it('put what is read on the left and what reads on the right, each once', () => {
		const { boxes, curves } = neighbourhood(
			name('x'),
			[name('a'), name('b'), name('a')],
			[name('z')]
		);
		const leftOf = (id: string) => boxes.find((box) => box.name.id === id)?.left ?? NaN;
		expect(boxes.map((box) => box.name.id)).toEqual(['a', 'b', 'x', 'z']);
		expect(leftOf('a')).toBe(leftOf('b'));
		expect(leftOf('a') + NEIGHBOUR_SIZES.width).toBeLessThan(leftOf('x'));
		expect(leftOf('x') + NEIGHBOUR_SIZES.width).toBeLessThan(leftOf('z'));
		expect(curves).toHaveLength(3);
	});

	it('map every formula once, inside the map, with a curve for each use', async () => {
		const { stages } = await modelOverview('');
		const { nodes, curves, width, height } = mapLayout(stages);
		const quantities = stages.flatMap((stage) => stage.quantities);
		expect(new Set(nodes.map(({ id }) => id)).size).toBe(quantities.length);
		const uses = quantities.reduce((sum, { usedIn }) => sum + usedIn.length, 0);
		expect(curves).toHaveLength(uses);
		for (const { left, top } of nodes) {
			expect(left).toBeLessThan(width);
			expect(top).toBeLessThan(height);
		}
		expect(new Set(nodes.map(({ left, top }) => `${left} ${top}`)).size).toBe(nodes.length);
	});
});
