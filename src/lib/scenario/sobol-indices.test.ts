import { describe, expect, it } from 'vitest';
import { sobolIndices, type ShareEstimate } from './sobol-indices.ts';

const ROWS = 4096;
/** Plain chance (mulberry32), because evenly spread draws err less and would flatter the estimators. */
function chance(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}
const matrix = (next: () => number, columns: number) =>
	Array.from({ length: columns }, () => Float64Array.from({ length: ROWS }, next));

/** Indices of a function of independent uniform numbers. */
function indicesOf(f: (x: readonly number[]) => number, columns: number, seed = 7) {
	const next = chance(seed);
	const [a, b] = [matrix(next, columns), matrix(next, columns)];
	const run = (rows: readonly Float64Array[]) =>
		Float64Array.from({ length: ROWS }, (_, row) => f(rows.map((column) => column[row]!)));
	const exchanged = a.map((_, group) => run(a.map((column, i) => (i === group ? b[i]! : column))));
	return sobolIndices(run(a), run(b), exchanged)!;
}
const shares = (estimates: readonly ShareEstimate[]) => estimates.map(({ share }) => share);

function closeTo(found: readonly number[], known: readonly number[], margin: number) {
	for (const [i, share] of known.entries())
		expect(Math.abs(found[i]! - share)).toBeLessThan(margin);
}

describe('Sobol indices', () => {
	it("find Ishigami's function, whose inputs work together", () => {
		// Ishigami and Homma 1990, with a = 7 and b = 0.1: the analytic indices.
		const { alone, withOthers, together } = indicesOf((x) => {
			const [x1, x2, x3] = x.map((u) => Math.PI * (2 * u - 1)) as [number, number, number];
			return Math.sin(x1) + 7 * Math.sin(x2) ** 2 + 0.1 * x3 ** 4 * Math.sin(x1);
		}, 3);
		closeTo(shares(alone), [0.3139, 0.4424, 0], 0.03);
		closeTo(shares(withOthers), [0.5576, 0.4424, 0.2437], 0.03);
		expect(Math.abs(together.share - 0.2437)).toBeLessThan(0.04);
	});

	it('of a sum are the parts of its variance, and nothing is together', () => {
		const { alone, withOthers, together } = indicesOf(([x, y, z]) => 3 * x! + 2 * y! + z!, 3);
		closeTo(shares(alone), [9 / 14, 4 / 14, 1 / 14], 0.02);
		closeTo(shares(withOthers), [9 / 14, 4 / 14, 1 / 14], 0.02);
		expect(together.low).toBeLessThanOrEqual(0.001);
	});

	it('of a product around zero explain nothing alone', () => {
		const { alone, withOthers } = indicesOf(([x, y]) => (x! - 0.5) * (y! - 0.5), 2);
		closeTo(shares(alone), [0, 0], 0.03);
		closeTo(shares(withOthers), [1, 1], 0.05);
	});

	it('state errors that hold the truth about as often as they say', () => {
		let held = 0;
		for (let seed = 1; seed <= 40; seed++) {
			const { alone } = indicesOf(([x, y, z]) => x! * (1 + y!) + z!, 3, seed);
			// Var = 9/4·1/12 + 1/4·1/12 + 1/144 + 1/12 in parts.
			const parts = [9 / 48, 1 / 48, 1 / 12];
			const whole = parts.reduce((sum, part) => sum + part, 1 / 144);
			held += alone.filter(
				({ low, high }, i) => low <= parts[i]! / whole && parts[i]! / whole <= high
			).length;
		}
		// 90 of 100 in theory; evenly spread draws err less than the jackknife thinks.
		expect(held / 120).toBeGreaterThan(0.85);
	});

	it('of a figure that does not vary there are none', () => {
		const flat = new Float64Array(64).fill(5);
		expect(sobolIndices(flat, flat, [flat])).toBeNull();
	});

	it('are refused for runs of different lengths', () => {
		const of = (rows: number) => new Float64Array(rows);
		expect(() => sobolIndices(of(64), of(32), [])).toThrow('equally many rows');
		expect(() => sobolIndices(of(8), of(8), [])).toThrow('at least 16');
	});
});
