/** What must hold for the arrivals of any scenario. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	anyCase,
	holds,
	only,
	RUNS,
	share,
	values,
	withAssumptions,
	withLevers,
	withoutEffects
} from './any-scenario.ts';

describe('arrivals of any scenario', () => {
	it('are never negative', () => {
		holds((one) => {
			const { arrivals } = values(one, 'arrivals');
			expect(arrivals.every((people) => people >= 0)).toBe(true);
		});
	});

	it('are the reference, to the bit, without any of the measures', () => {
		holds((one) => {
			const off = Object.fromEntries(one.edition.levers.map(({ id, off }) => [id, off]));
			const found = values(withLevers(one, off), 'arrivals', 'reference-arrivals');
			expect(found.arrivals).toEqual(found['reference-arrivals']);
		});
	});

	it('are weather and baseline alone, to the bit, where no effect is believed', () => {
		holds((one) => {
			const found = values(
				withoutEffects(one),
				'arrivals',
				'reference-arrivals',
				'baseline-arrivals'
			);
			expect(found.arrivals).toEqual(found['baseline-arrivals']);
			expect(found.arrivals).toEqual(found['reference-arrivals']);
		});
	});

	it.each([
		['interpol', 'belief-interpol', 30],
		['organised-crime', 'belief-organised-crime', 120],
		['border-2025-26', 'belief-investigators', 100],
		['france-2026-29', 'prevention-elasticity', 662],
		['powers-start', 'belief-powers', 71],
		// Nobody is taken to be avoided by this line, whatever is believed.
		['nca-core', 'first-year-share', 100]
	])('do not depend on %s where %s is nothing', (lever, belief, most) => {
		holds((one) => {
			const nothing = withAssumptions(one, { [belief]: only(0) });
			expect(values(withLevers(nothing, { [lever]: most }), 'arrivals')).toEqual(
				values(withLevers(nothing, { [lever]: 0 }), 'arrivals')
			);
		});
	});

	it('are avoided, displaced and avoided net in the same proportion', () => {
		holds((one) => {
			const found = values(one, 'arrivals-avoided', 'arrivals-displaced', 'arrivals-avoided-net');
			for (const [i, avoided] of found['arrivals-avoided'].entries()) {
				const displaced = found['arrivals-displaced'][i]!;
				expect(Math.abs(displaced)).toBeLessThanOrEqual(Math.abs(avoided));
				expect(found['arrivals-avoided-net'][i]! + displaced).toBeCloseTo(avoided, 6);
			}
		});
	});
});

describe('delay in any scenario', () => {
	it.each([
		['ramp-months', ['investigators-capacity', 'command-capacity', 'interpol-capacity']],
		['surveillance-lead', ['surveillance-capacity']],
		['surveillance-slip', ['surveillance-capacity']]
	])('more %s never brings capacity forward', (delay, formulas) => {
		fc.assert(
			fc.property(anyCase, share, share, (one, a, b) => {
				const { min, max } = one.edition.assumptions[delay]!;
				const at = (part: number) =>
					values(withAssumptions(one, { [delay]: only(min + part * (max - min)) }), ...formulas);
				const [sooner, later] = [at(Math.min(a, b)), at(Math.max(a, b))];
				for (const formula of formulas)
					expect(later[formula]!.every((value, i) => value <= sooner[formula]![i]! + 1e-12)).toBe(
						true
					);
			}),
			RUNS
		);
	});

	it('a later start of a measure never brings its effect forward', () => {
		fc.assert(
			fc.property(anyCase, fc.integer({ min: 0, max: 71 }), fc.nat(20), (one, start, more) => {
				const helpful = withAssumptions(one, { 'belief-powers': only(0.1) });
				const firstMonth = (month: number) => {
					const moved = withLevers(helpful, { powers: 1, 'powers-start': Math.min(71, month) });
					const found = values(moved, 'powers-effect')['powers-effect'];
					const at = found.findIndex((effect) => effect > 0);
					return at < 0 ? Infinity : Math.floor(at / moved.scenario.drawCount);
				};
				expect(firstMonth(start + more)).toBeGreaterThanOrEqual(firstMonth(start));
			}),
			RUNS
		);
	});
});
