import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeParts } from './shapley.ts';

/** Any number of causes, and any whole value for each set of them. */
const anyValues = fc.integer({ min: 1, max: 6 }).chain((causes) =>
	fc.tuple(
		fc.constant(causes),
		fc.array(fc.integer({ min: -60000, max: 60000 }), {
			minLength: 1 << causes,
			maxLength: 1 << causes
		})
	)
);

/** The average over every order, written out. */
function averageOverOrders(causes: number, values: readonly number[]): number[] {
	const sums = new Array<number>(causes).fill(0);
	let orders = 0;
	const join = (set: number) => {
		if (set === values.length - 1) orders++;
		for (let cause = 0; cause < causes; cause++)
			if (!(set & (1 << cause))) join(set | (1 << cause));
	};
	join(0);
	const walk = (set: number): number => {
		// How many orders go on from here; each step's gain counts once for each of them and of those before.
		if (set === values.length - 1) return 1;
		let ways = 0;
		for (let cause = 0; cause < causes; cause++)
			if (!(set & (1 << cause))) ways += walk(set | (1 << cause));
		return ways;
	};
	const waysTo = (set: number): number => {
		if (set === 0) return 1;
		let ways = 0;
		for (let cause = 0; cause < causes; cause++)
			if (set & (1 << cause)) ways += waysTo(set & ~(1 << cause));
		return ways;
	};
	for (let set = 0; set < values.length; set++)
		for (let cause = 0; cause < causes; cause++) {
			const joined = set | (1 << cause);
			if (joined !== set)
				sums[cause]! += waysTo(set) * walk(joined) * (values[joined]! - values[set]!);
		}
	return sums.map((sum) => sum / orders);
}

describe('whole parts of a difference', () => {
	it('add up to it exactly, and are within one of the average over all orders', () => {
		fc.assert(
			fc.property(anyValues, ([causes, values]) => {
				const parts = wholeParts(causes, (set) => values[set]!);
				expect(parts.every(Number.isInteger)).toBe(true);
				expect(parts.reduce((sum, part) => sum + part, 0)).toBe(values.at(-1)! - values[0]!);
				for (const [cause, exact] of averageOverOrders(causes, values).entries())
					expect(Math.abs(parts[cause]! - exact)).toBeLessThan(1 + 1e-6);
			})
		);
	});

	it('give nothing to a cause that changes nothing, and as much to causes that do the same', () => {
		fc.assert(
			fc.property(anyValues, ([causes, values]) => {
				// The last cause is idle: its bit is left out of account.
				const idle = wholeParts(causes + 1, (set) => values[set & (values.length - 1)]!);
				expect(idle.at(-1)).toBe(0);
				expect(idle.slice(0, -1)).toEqual(wholeParts(causes, (set) => values[set]!));
				// The value depends on how many join only.
				const alike = wholeParts(
					causes,
					(set) => values[set.toString(2).replaceAll('0', '').length]!
				);
				expect(Math.max(...alike) - Math.min(...alike)).toBeLessThanOrEqual(1);
			})
		);
	});

	it('split what two do together in halves, the odd one to the first', () => {
		expect(wholeParts(2, (set) => [0, 10, 20, 41][set]!)).toEqual([16, 25]);
		expect(wholeParts(2, (set) => [0, 0, 0, -3][set]!)).toEqual([-1, -2]);
	});

	it('are refused for values that are not whole and for too many causes', () => {
		expect(() => wholeParts(1, (set) => set / 2)).toThrow('not a whole number');
		expect(() => wholeParts(0, () => 1)).toThrow('causes');
	});
});
