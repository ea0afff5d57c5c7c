import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChoiceHistory } from './choice-history.ts';

describe('the history of choices', () => {
	it('makes one step of one drag', () => {
		const history = new ChoiceHistory<number>();
		for (let time = 0; time < 10; time += 1) history.remember(time, 'interpol', time * 50);
		expect([history.undo(10), history.undo(0)]).toEqual([0, null]);
	});

	it('forgets what was undone once something new is chosen', () => {
		const history = new ChoiceHistory<number>();
		history.remember(1, 'a', 0);
		history.undo(2);
		history.remember(1, 'b', 5000);
		expect(history.canRedo).toBe(false);
	});

	it('keeps at least fifty steps, and redoes what it undoes', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 50 }), (steps) => {
				const history = new ChoiceHistory<number>();
				for (let step = 0; step < steps; step += 1) history.remember(step, 'a', step * 10_000);
				let current = steps;
				while (history.canUndo) current = history.undo(current) ?? NaN;
				const first = current;
				while (history.canRedo) current = history.redo(current) ?? NaN;
				return first === 0 && current === steps;
			})
		);
		expect(new ChoiceHistory<number>().undo(1)).toBeNull();
	});
});

it('starts a new step with every gesture that is held, however soon it follows', () => {
	const history = new ChoiceHistory<number>();
	history.remember(0, 'a', 0);
	history.hold();
	history.remember(1, 'a', 10);
	history.remember(2, 'a', 60_000);
	history.release();
	history.remember(3, 'a', 60_010);
	expect([history.undo(4), history.undo(3), history.undo(1)]).toEqual([3, 1, 0]);
});
