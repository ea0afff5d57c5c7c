/** Any scenario of any edition: every lever, belief and assumption anywhere within its bounds. For property tests. */
import fc from 'fast-check';
import { valueAt, type Column } from '#engine/columns/column.ts';
import type { Edition } from '#model/edition.ts';
import { defaultScenario } from '#scenario/default-scenario.ts';
import { editionKeys, loadEdition } from '#scenario/editions.ts';
import { evaluateScenario } from '#scenario/evaluate-scenario.ts';
import type { AssumptionSetting, Scenario } from '#scenario/scenario.ts';

const editions = await Promise.all(editionKeys().map(async (key) => (await loadEdition(key))!));
/** How many cases a property looks at. */
export const RUNS = { numRuns: 25 };
/** One value for certain. */
export const only = (value: number): AssumptionSetting => ({
	low: value,
	central: value,
	high: value
});

/** A scenario and its edition. */
export interface Case {
	readonly edition: Edition;
	readonly scenario: Scenario;
}

/** Anything from nothing to all. */
export const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Any scenario: levers on their steps, any belief set, and some assumptions replaced. */
export const anyCase: fc.Arbitrary<Case> = fc
	.record({
		edition: fc.constantFrom(...editions),
		settings: fc.array(share, { minLength: 60, maxLength: 60 }),
		set: fc.nat(),
		replaced: fc.array(fc.tuple(fc.nat(), fc.tuple(share, share, share)), { maxLength: 6 }),
		seed: fc.integer({ min: 1, max: 1e6 }),
		drawCount: fc.constantFrom(1, 8, 40)
	})
	.map(({ edition, settings, set, replaced, seed, drawCount }) => {
		const levers = edition.levers.map(({ id, min, max, step }, i) => {
			const steps = Math.round((settings[i % settings.length]! * (max - min)) / step);
			return [id, Math.min(max, Number((min + steps * step).toFixed(6)))] as const;
		});
		const ids = Object.keys(edition.assumptions);
		const assumptions = replaced.map(([pick, shares]) => {
			const id = ids[pick % ids.length]!;
			const { min, max } = edition.assumptions[id]!;
			const [low, central, high] = [...shares]
				.sort((a, b) => a - b)
				.map((part) => Math.min(max, min + part * (max - min))) as [number, number, number];
			return [id, { low, central, high }] as const;
		});
		const beliefSet = edition.beliefSets[set % edition.beliefSets.length]!.id;
		const scenario: Scenario = {
			...defaultScenario(edition),
			seed,
			drawCount,
			levers: Object.fromEntries(levers),
			beliefSet,
			assumptions: Object.fromEntries(assumptions)
		};
		return { edition, scenario };
	});

function valuesOf(column: Column, { edition, scenario }: Case): number[] {
	return Array.from({ length: edition.axis.monthCount }, (_, month) =>
		Array.from({ length: scenario.drawCount }, (_, draw) => valueAt(column, month, draw))
	).flat();
}

/** The values of formulas, month by month and draw by draw. */
export function values<Id extends string>(one: Case, ...formulas: Id[]): Record<Id, number[]> {
	const columns = evaluateScenario(one.edition, one.scenario, formulas);
	return Object.fromEntries(
		formulas.map((formula) => [formula, valuesOf(columns[formula], one)])
	) as Record<Id, number[]>;
}

/** The same case with something else chosen. */
export const changed = (one: Case, change: Partial<Scenario>): Case => ({
	...one,
	scenario: { ...one.scenario, ...change }
});
export const withAssumptions = (one: Case, assumptions: Record<string, AssumptionSetting>) =>
	changed(one, { assumptions: { ...one.scenario.assumptions, ...assumptions } });
export const withLevers = (one: Case, levers: Record<string, number>) =>
	changed(one, { levers: { ...one.scenario.levers, ...levers } });

/** Everything that may change arrivals believed to change nothing, and nothing but money moved. */
export function withoutEffects(one: Case): Case {
	const beliefs = Object.keys(one.edition.assumptions).filter((id) => id.startsWith('belief-'));
	const nothing = Object.fromEntries(
		[...beliefs, 'prevention-elasticity'].map((id) => [id, only(0)])
	);
	return withLevers(withAssumptions(one, nothing), { 'prevention-change': 0, calmness: 0 });
}

/** Checks a statement for many cases. */
export const holds = (check: (one: Case) => void) => fc.assert(fc.property(anyCase, check), RUNS);
