/** The instructions of `lag`: reading a column some whole months before. */
import * as wasm from './instructions.ts';
import { getLocal, integer, setLocal, type Code } from './instructions.ts';
import { LOCAL, both, type Vectors } from './locals.ts';
import type { MemoryPlan } from './memory-plan.ts';
import { GROUP_BYTES, NUMBER_BYTES, PAIR_BYTES } from './places.ts';

/** What is read: the same value in all months, a row that all draws share, or a column that an earlier loop has left. */
export type LagSource =
	| { readonly kind: 'same'; readonly values: Vectors }
	| { readonly kind: 'row' | 'column'; readonly at: number };

/** Code that has to run first, then the code of the values. */
export interface Lagged {
	readonly code: Code;
	readonly values: Vectors;
}

/** All draws read the same month of a column; `months` and `lag` are single numbers. Before the axis lies a row of 0. */
export function laggedTogether(
	month: Code,
	lag: Code,
	columnAt: number,
	monthCount: number
): Lagged {
	const from = wasm.scalarSubtract(month, lag);
	const isInside = wasm.integerAnd(
		wasm.isZero(wasm.scalarLess(from, wasm.scalar(0))),
		wasm.scalarLess(from, wasm.scalar(monthCount))
	);
	const bytes = wasm.shiftLeft(wasm.scalarToInteger(from), integer(5));
	const place = wasm.select(bytes, integer(-GROUP_BYTES), isInside);
	return {
		// Addresses have no sign: the row of 0 is added before, not taken away.
		code: setLocal(LOCAL.lagged, wasm.integerAdd(place, integer(GROUP_BYTES))),
		values: both((vector) =>
			wasm.load(getLocal(LOCAL.lagged), columnAt - GROUP_BYTES + vector * PAIR_BYTES)
		)
	};
}

/** Each draw reads a month of its own. Off the axis it reads anything, and the mask drops it. */
export function laggedApart(
	months: Vectors,
	lags: Vectors,
	source: LagSource,
	monthCount: number,
	memory: MemoryPlan
): Lagged {
	const code = ([0, 1] as const).flatMap((vector) => {
		const from = getLocal(LOCAL.spare + vector);
		const inside = getLocal(LOCAL.inside + vector);
		const shift = source.kind === 'row' ? 3 : 5;
		const places = wasm.shiftIntegersLeft(wasm.toIntegers(wasm.and(from, inside)), shift);
		return [
			...setLocal(LOCAL.spare + vector, wasm.subtract(months[vector], lags[vector])),
			...setLocal(
				LOCAL.inside + vector,
				wasm.and(
					wasm.greaterEqual(from, memory.constant(0)),
					wasm.less(from, memory.constant(monthCount))
				)
			),
			...(source.kind === 'same' ? [] : setLocal(LOCAL.spare + vector, places))
		];
	});
	const values = both((vector) => {
		const inside = getLocal(LOCAL.inside + vector);
		if (source.kind === 'same') return wasm.and(source.values[vector], inside);
		const places = getLocal(LOCAL.spare + vector);
		const isColumn = source.kind === 'column';
		const at = source.at + (isColumn ? vector * PAIR_BYTES : 0);
		const first = wasm.loadForBoth(wasm.firstInteger(places), at);
		const second = wasm.secondInteger(places);
		return wasm.and(wasm.loadLane(second, isColumn ? at + NUMBER_BYTES : at, first, 1), inside);
	});
	return { code, values };
}
