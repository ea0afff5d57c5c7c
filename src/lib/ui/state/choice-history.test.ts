import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChoiceHistory } from './choice-history.svelte.ts';

describe('the history of choices', () => {
	it('makes one step of one drag', () => {
		const history = new ChoiceHistory<number>();
		for (let time = 0; time < 10; time += 1) history.remember(time, 'interpol', time * 50);
		expect([history.undo(10), history.undo(0)]).toEqual([0, null]);
	});

	it('drops what a gesture has chosen so far, and nothing from before it', () => {
		const history = new ChoiceHistory<number>();
		history.remember(0, 'a', 0);
		expect(history.drop()).toBeNull();
		history.hold();
		expect(history.drop()).toBeNull();
		for (const choice of [1, 2, 3]) history.remember(choice, 'a', choice);
		expect([history.drop(), history.drop()]).toEqual([1, null]);
		history.remember(1, 'a', 4);
		history.release();
		expect([history.undo(5), history.undo(1), history.canUndo]).toEqual([1, 0, false]);
	});

	it('forgets what was undone once something new is chosen', () => {
		const history = new ChoiceHistory<number>();
		history.remember(1, 'a', 0);
		history.undo(2);
		history.remember(1, 'b', 5000);
		expect(history.canRedo).toBe(false);
	});

	it('INP-09: keeps at least fifty steps, and redoes what it undoes', () => {
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

/* The simplest history there could be: a list of choices and a place in it. */
class ListHistory {
	choices: number[];
	place = 0;

	constructor(first: number) {
		this.choices = [first];
	}

	choose(choice: number): void {
		this.choices = [...this.choices.slice(0, this.place + 1), choice];
		this.place += 1;
	}

	go(by: 1 | -1): boolean {
		if (this.choices[this.place + by] === undefined) return false;
		this.place += by;
		return true;
	}

	get current(): number {
		return this.choices[this.place]!;
	}
}

it('INP-09: undo, redo and new choices in any order do what a plain list does, also after a reload', () => {
	const command = fc.oneof(
		fc.record({ kind: fc.constant('choose' as const), choice: fc.integer() }),
		fc.constant({ kind: 'undo' as const }),
		fc.constant({ kind: 'redo' as const }),
		fc.constant({ kind: 'reload' as const })
	);
	fc.assert(
		fc.property(fc.array(command, { maxLength: 99 }), (commands) => {
			let history = new ChoiceHistory<number>();
			let current = 0;
			const list = new ListHistory(0);
			for (const [time, one] of commands.entries()) {
				if (one.kind === 'choose') {
					history.remember(current, 'a', time * 10_000);
					current = one.choice;
					list.choose(one.choice);
				} else if (one.kind === 'undo') {
					current = history.undo(current) ?? current;
					list.go(-1);
				} else if (one.kind === 'redo') {
					current = history.redo(current) ?? current;
					list.go(1);
				} else {
					const { past, undone } = history.steps;
					history = new ChoiceHistory<number>();
					history.restore(past, undone);
				}
				expect(current).toBe(list.current);
				expect(history.canUndo).toBe(list.place > 0);
				expect(history.canRedo).toBe(list.place < list.choices.length - 1);
			}
		})
	);
});

it('INP-09: a choice made before the steps of the last visit are back comes after them', () => {
	const history = new ChoiceHistory<number>();
	history.remember(2, 'a', 0);
	history.restore([0, 1], [9]);
	expect([history.undo(3), history.undo(2), history.undo(1)]).toEqual([2, 1, 0]);
	expect(history.canUndo).toBe(false);
});
