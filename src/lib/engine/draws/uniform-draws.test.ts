import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIRECTION_NUMBERS } from './direction-numbers.ts';
import { DIMENSION_COUNT, directionsOf, drawOrder, uniformDraws } from './uniform-draws.ts';

const seed = fc.integer({ min: 0, max: 4_294_967_295 });
const dimension = fc.integer({ min: 0, max: DIMENSION_COUNT - 1 });

function draws(seed: number, dimension: number, count: number, name = `column ${dimension}`) {
	return uniformDraws(drawOrder(seed, count), seed, dimension, name);
}

/** Correlation of two columns, with the variance that uniform numbers have. */
function correlation(a: Float64Array, b: Float64Array): number {
	let product = 0;
	for (const [i, value] of a.entries()) product += (value - 0.5) * ((b[i] as number) - 0.5);
	return (12 * product) / a.length;
}

/** A coordinate of Sobol's sequence without scrambling, in the order of Gray's code, as a 32-bit fraction. */
function unscrambled(dimension: number, index: number): number {
	const directions = directionsOf(dimension);
	const gray = index ^ (index >>> 1);
	let reversed = 0;
	for (let bit = 0; bit < 32; bit++) if ((gray >>> bit) & 1) reversed ^= directions[bit] as number;
	const digits = (reversed >>> 0).toString(2).padStart(32, '0');
	return Number.parseInt([...digits].reverse().join(''), 2);
}

describe('direction numbers', () => {
	it('are those of the table: odd, and below 2 to the power of their place', () => {
		expect(DIRECTION_NUMBERS).toHaveLength(399);
		for (const { polynomial, first } of DIRECTION_NUMBERS) {
			expect(first.every((m, place) => m % 2 === 1 && m < 2 ** (place + 1))).toBe(true);
			expect(polynomial).toBeLessThan(2 ** (first.length - 1));
		}
		// The file counts dimensions from 1: its lines for dimensions 2, 10 and 400.
		expect(DIRECTION_NUMBERS[0]).toEqual({ polynomial: 0, first: [1] });
		expect(DIRECTION_NUMBERS[8]).toEqual({ polynomial: 7, first: [1, 1, 7, 11, 19] });
		expect(DIRECTION_NUMBERS[398]).toEqual({
			polynomial: 906,
			first: [1, 3, 5, 15, 11, 39, 15, 63, 263, 9, 199, 445]
		});
	});

	it('give the points that SciPy 1.17.1 gives without scrambling', () => {
		const eighths = Array.from({ length: 8 }, (_, index) =>
			[0, 1, 2, 3, 4].map((dimension) => (8 * unscrambled(dimension, index)) / 2 ** 32)
		);
		expect(eighths).toEqual([
			[0, 0, 0, 0, 0],
			[4, 4, 4, 4, 4],
			[6, 2, 2, 2, 6],
			[2, 6, 6, 6, 2],
			[3, 3, 5, 7, 3],
			[7, 7, 1, 3, 7],
			[5, 1, 7, 5, 5],
			[1, 5, 3, 1, 1]
		]);
		const far = [46, 187, 300, 399].map((dimension) =>
			[1, 77, 1000, 2047].map((index) => unscrambled(dimension, index))
		);
		expect(far).toEqual([
			[2147483648, 3388997632, 3745513472, 3743416320],
			[2147483648, 4194304000, 2596274176, 815792128],
			[2147483648, 2248146944, 2227175424, 4041211904],
			[2147483648, 838860800, 171966464, 417333248]
		]);
	});
});

describe('uniform draws', () => {
	it('fill every one of 2^k equal intervals once, in every dimension', () => {
		fc.assert(
			fc.property(
				seed,
				dimension,
				fc.string(),
				fc.integer({ min: 0, max: 11 }),
				(seed, dimension, name, power) => {
					const count = 1 << power;
					const column = draws(seed, dimension, count, name);
					expect(new Set(Array.from(column, (u) => Math.floor(u * count))).size).toBe(count);
				}
			),
			{ numRuns: 200 }
		);
	});

	it('fill every rectangle of area 2^−k once in the first two dimensions together', () => {
		fc.assert(
			fc.property(seed, fc.integer({ min: 0, max: 10 }), (seed, power) => {
				const count = 1 << power;
				const [a, b] = [draws(seed, 0, count), draws(seed, 1, count)];
				for (let columns = 0; columns <= power; columns++) {
					const [wide, high] = [1 << columns, 1 << (power - columns)];
					const rectangles = Array.from(
						a,
						(u, i) => Math.floor(u * wide) * high + Math.floor((b[i] as number) * high)
					);
					expect(new Set(rectangles).size).toBe(count);
				}
			}),
			{ numRuns: 50 }
		);
	});

	it('begin alike, however many are drawn', () => {
		const counts = fc.tuple(fc.nat({ max: 5000 }), fc.nat({ max: 5000 }));
		fc.assert(
			fc.property(seed, dimension, counts, (seed, dimension, [a, b]) => {
				const [few, many] = a < b ? [a, b] : [b, a];
				expect(draws(seed, dimension, many).slice(0, few)).toEqual(draws(seed, dimension, few));
			}),
			{ numRuns: 40 }
		);
	});

	it('correlate far less between dimensions than independent columns would', () => {
		const count = 4096;
		const columns = Array.from({ length: 200 }, (_, dimension) => draws(1, dimension, count));
		let largest = 0;
		let squares = 0;
		let pairs = 0;
		for (const [i, a] of columns.entries())
			for (const b of columns.slice(i + 1)) {
				const found = correlation(a, b);
				largest = Math.max(largest, Math.abs(found));
				squares += found * found;
				pairs++;
			}
		const independent = 1 / Math.sqrt(count);
		expect(Math.sqrt(squares / pairs)).toBeLessThan(0.25 * independent);
		// Single pairs of late dimensions share a pattern; the largest of as many independent pairs is about 4.3.
		expect(largest).toBeLessThan(7 * independent);
	});

	it('of two seeds have nothing in common in one dimension, and each name is scrambled by itself', () => {
		const count = 4096;
		for (const dimension of [0, 1, 2, 45, 187]) {
			const a = draws(1, dimension, count);
			for (const other of [2, 3, 77, 4_294_967_295])
				expect(Math.abs(correlation(a, draws(other, dimension, count)))).toBeLessThan(
					4 / Math.sqrt(count)
				);
			expect(a).not.toEqual(draws(1, dimension, count, 'another name'));
		}
	});

	it('stay strictly between 0 and 1', () => {
		const column = draws(9, 3, 65536);
		expect(Math.min(...column)).toBeGreaterThan(0);
		expect(Math.max(...column)).toBeLessThan(1);
	});

	it('are the same everywhere', () => {
		expect(Array.from(draws(1, 0, 3))).toEqual([
			0.9876880819210783, 0.0002931243507191539, 0.6841043866006657
		]);
		expect(Array.from(draws(4_294_967_295, 187, 3))).toEqual([
			0.1176231229910627, 0.6169457243522629, 0.9243026872863993
		]);
	});

	it('find sums over many columns with far less error than plain chance', () => {
		const count = 1024;
		const columns = 20;
		let squares = 0;
		const seeds = 40;
		for (let seed = 0; seed < seeds; seed++) {
			const sums = new Float64Array(count);
			for (let dimension = 0; dimension < columns; dimension++)
				for (const [i, u] of draws(seed, dimension, count).entries()) sums[i]! += u;
			const share = sums.filter((sum) => sum < columns / 2).length / count;
			squares += (share - 0.5) ** 2 / seeds;
		}
		// Plain chance has 0.25 / count.
		expect(squares).toBeLessThan(0.5 * (0.25 / count));
	});
});
