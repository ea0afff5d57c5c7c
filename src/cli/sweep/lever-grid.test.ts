/** Grids as people write them: what they mean, and what is said of those that mean nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridAxes } from './lever-grid.ts';

const LEVERS = [
	{ id: 'border-command', min: 0, max: 400 },
	{ id: 'interpol', min: 0, max: 30 },
	{ id: 'prevention-change', min: -0.2, max: 0.3 }
];

function axes(...texts: string[]) {
	const found = gridAxes(texts, LEVERS);
	return found.ok ? found.value.map(({ leverId, settings }) => [leverId, ...settings]) : found;
}

describe('a grid', () => {
	it.each([
		['bsc=0..400:100', ['border-command', 0, 100, 200, 300, 400]],
		['border-command=0..30:20', ['border-command', 0, 20]],
		['interpol=0,6,12', ['interpol', 0, 6, 12]],
		['interpol=6', ['interpol', 6]],
		['interpol=5..5:1', ['interpol', 5]],
		['prevention-change=-0.2..0.3:0.1', ['prevention-change', -0.2, -0.1, 0, 0.1, 0.2, 0.3]]
	])('%s', (text, axis) => expect(axes(text)).toEqual([axis]));

	it.each([
		'bsc',
		'bsc=',
		'=1',
		'bsc=0..400',
		'bsc=0..400:0',
		'bsc=0..400:-10',
		'bsc=400..0:10',
		'bsc=0..401:1',
		'bsc=0..400:0.000001',
		'bsc=300..300.0000000001:0.00000000001',
		'bsc=1e2',
		'bsc=NaN',
		'bsc=6,6',
		'bsc=6,',
		'constructor=1',
		'__proto__=1',
		'bsc=1 2'
	])('refuses %s with a sentence', (text) => {
		const found = gridAxes([text], LEVERS);
		expect(found).toMatchObject({ ok: false, problem: { sentence: expect.stringMatching(/\.$/) } });
	});

	it.each(['bsc', 'dance', '', '=1'])('says of %j that it gives no settings', (text) => {
		expect(axes(text)).toMatchObject({
			problem: { code: 'unusable-levers', sentence: `${text} does not give settings to a lever.` }
		});
	});

	it('refuses a lever given twice, under either name', () => {
		expect(axes('bsc=1', 'border-command=2')).toMatchObject({ ok: false });
	});

	it('meets every step from the first to the last, in tenths too, and writes them shortly', () => {
		fc.assert(
			fc.property(
				fc.nat(3000),
				fc.nat(1000),
				fc.integer({ min: 1, max: 500 }),
				(from, over, step) => {
					const to = Math.min(4000, from + over);
					const found = axes(`bsc=${from / 10}..${to / 10}:${step / 10}`);
					const expected = [];
					for (let tenths = from; tenths <= to; tenths += step) expected.push(tenths / 10);
					expect(found).toEqual([['border-command', ...expected]]);
				}
			)
		);
	});

	it('never throws, and never leaves a lever’s bounds', () => {
		const number = fc.constantFrom('0', '-1', '7', '0.1', '30', '400', '-0', '.5', '1e3', '');
		const settings = fc.oneof(
			fc.tuple(number, number, number).map(([from, to, step]) => `${from}..${to}:${step}`),
			fc.array(number, { maxLength: 4 }).map((list) => list.join(',')),
			fc.string()
		);
		const name = fc.constantFrom('bsc', 'interpol', 'prevention-change', 'toString');
		const text = fc.tuple(name, settings).map((parts) => parts.join('='));
		let usable = 0;
		fc.assert(
			fc.property(text, (written) => {
				const found = gridAxes([written], LEVERS);
				if (!found.ok) return;
				usable++;
				for (const { leverId, settings } of found.value) {
					const lever = LEVERS.find(({ id }) => id === leverId);
					for (const setting of settings) {
						expect(setting).toBeGreaterThanOrEqual(lever?.min as number);
						expect(setting).toBeLessThanOrEqual(lever?.max as number);
					}
				}
			}),
			{ numRuns: 500 }
		);
		expect(usable).toBeGreaterThan(0);
	});
});
