import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultScenario } from './default-scenario.ts';
import { DEFAULT_EDITION, loadEdition } from './editions.ts';
import { leverControls } from './lever-controls.ts';
import { moveLever, restOfPotGbpMillions } from './split-pot.ts';

const edition = (await loadEdition(DEFAULT_EDITION))!;
const controls = leverControls(edition);
const { levers } = defaultScenario(edition);

describe('the split of the pot', () => {
	it('starts with £23m for investigators, £15m for surveillance and £112m for the rest', () => {
		expect(restOfPotGbpMillions(levers, controls)).toBeCloseTo(112, 9);
	});

	it('INP-08: says which use gave way when another grows', () => {
		const moved = moveLever(levers, controls, 'investigators', 600);
		// 600 investigators cost £138m, which leaves £12m of the £150m.
		expect(moved.levers['surveillance']).toBe(12);
		expect(moved.gaveWay).toBe('Surveillance equipment');
		expect(restOfPotGbpMillions(moved.levers, controls)).toBeCloseTo(0, 9);
	});

	it('cuts what a smaller pot no longer holds, the last use first', () => {
		const moved = moveLever(levers, controls, 'border-command', 20);
		expect(moved.levers).toMatchObject({
			'border-command': 20,
			surveillance: 0,
			investigators: 86
		});
		expect(moved.gaveWay).toBe('Surveillance equipment and Specialist investigators');
	});

	it('never lets a use take more than the pot', () => {
		expect(moveLever(levers, controls, 'surveillance', 400).levers).toMatchObject({
			surveillance: 150,
			investigators: 0
		});
	});

	it('leaves the pot alone when another line moves', () => {
		const moved = moveLever(levers, controls, 'interpol', 30);
		expect(moved).toEqual({ levers: { ...levers, interpol: 30 }, gaveWay: null });
	});

	it('INP-08: always sums, whatever is moved', () => {
		const move = fc.tuple(
			fc.constantFrom(...controls.map(({ id }) => id)),
			fc.integer({ min: -100, max: 900 })
		);
		fc.assert(
			fc.property(fc.array(move, { maxLength: 30 }), (moves) => {
				let now: Record<string, number> = { ...levers };
				for (const [id, setting] of moves) {
					now = moveLever(now, controls, id, setting).levers;
					const rest = restOfPotGbpMillions(now, controls);
					expect(rest).toBeGreaterThanOrEqual(-1e-6);
					const uses = controls
						.filter(({ role }) => role === 'use')
						.map((use) => now[use.id]! * use.gbpMillionsPerUnit);
					const sum = uses.reduce((total, use) => total + use, rest);
					expect(sum).toBeCloseTo(now['border-command']!, 9);
					for (const control of controls) {
						expect(now[control.id]).toBeGreaterThanOrEqual(control.min);
						expect(now[control.id]).toBeLessThanOrEqual(control.max);
					}
				}
			})
		);
	});
});
