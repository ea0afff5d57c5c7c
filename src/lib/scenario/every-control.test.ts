import { describe, expect, it } from 'vitest';
import { defaultScenario } from './default-scenario.ts';
import { editionKeys, loadEdition } from './editions.ts';
import { controlsFileName, everyControl } from './every-control.ts';
import { loadDocumentation } from './explain-documentation.ts';
import { leverControls } from './lever-controls.ts';
import { linkFromScenario } from './link/link-from-scenario.ts';
import { scenarioFromLink } from './link/scenario-from-link.ts';
import { modelNumber, shownNumber, shownUnit } from './shown-unit.ts';

const editions = await Promise.all(
	editionKeys().map(async (key) => {
		const edition = (await loadEdition(key))!;
		const controls = everyControl(edition, await loadDocumentation(key));
		return { name: controlsFileName(key), edition, controls };
	})
);

describe.each(editions)('the controls of $name', ({ edition, controls }) => {
	const levers = [...leverControls(edition), ...controls.levers];

	it('INP-07: every lever and every assumption of the model has one control, with its bounds and source', () => {
		expect(levers.map(({ id }) => id).sort()).toEqual(edition.levers.map(({ id }) => id).sort());
		for (const control of levers) {
			const lever = edition.levers.find(({ id }) => id === control.id)!;
			const { min, max, step, announced } = lever;
			expect(control).toMatchObject({ min, max, step, announced });
			expect(control.source.title).toContain(lever.source.title);
		}
		expect(controls.assumptions.map(({ id }) => id).sort()).toEqual(
			Object.keys(edition.assumptions).sort()
		);
		for (const { id, min, max, evidence, grade } of controls.assumptions)
			expect({ min, max, grade, evidence }).toEqual({
				min: edition.assumptions[id]!.min,
				max: edition.assumptions[id]!.max,
				grade: edition.assumptions[id]!.grade,
				evidence: edition.assumptions[id]!.evidenceRange
			});
	});

	it('INP-07: links allow exactly what the controls allow', async () => {
		const standard = defaultScenario(edition);
		const linkWith = (id: string, setting: number) =>
			scenarioFromLink(
				linkFromScenario({ ...standard, levers: { ...standard.levers, [id]: setting } })
			);
		for (const { id, role, min, max, step } of levers.filter((one) => one.role !== 'use')) {
			for (const end of [min, max]) {
				const inside = await linkWith(id, end);
				expect(inside.scenario.levers[id]).toBe(end);
				if (role !== 'pot') expect(inside.notices).toEqual([]);
			}
			const codes = (await linkWith(id, max + step)).notices.map(({ code }) => code);
			expect(codes).toContain('setting-out-of-range');
		}
	});

	it('INP-07: money is known up to the largest published figure, weather and prevention as far as measured', () => {
		const evidenceOf = (id: string) => levers.find((one) => one.id === id)?.evidence;
		expect(evidenceOf('border-command')).toEqual({ min: 0, max: 150 });
		expect(evidenceOf('france-2026-29')).toEqual({ min: 0, max: 662 });
		expect(evidenceOf('powers')).toBeUndefined();
		expect(evidenceOf('prevention-change')).toEqual({ min: -0.07, max: 0.05 });
		const calm = evidenceOf('calmness')!;
		expect(calm.min).toBeLessThan(0);
		expect(calm.max).toBeGreaterThan(0);
		expect(calm.max).toBeLessThan(8);
	});

	it('INP-14: each says its evidence or that there is none, its grade, why, and when to look again', () => {
		for (const { grade, rationale, madeOn, reviewBy, step, min, max } of controls.assumptions) {
			expect(grade).toMatch(/^[A-E]$/);
			expect(rationale.length).toBeGreaterThan(10);
			expect(madeOn < reviewBy).toBe(true);
			expect(step).toBeGreaterThan(0);
			expect((max - min) / step).toBeGreaterThanOrEqual(1);
		}
		const none = controls.assumptions.filter(({ evidence }) => evidence === null);
		expect(none.map(({ id }) => id)).toContain('belief-powers');
	});

	it('can enter and show the bounds of every control without loss', () => {
		for (const { unit, min, max, low, high } of controls.assumptions) {
			expect(shownUnit(unit).entry).toBeTypeOf('string');
			for (const value of [min, max, low, high])
				expect(modelNumber(shownNumber(value, unit), unit)).toBe(value);
		}
	});
});
