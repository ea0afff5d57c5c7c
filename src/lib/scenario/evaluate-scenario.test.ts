import { describe, expect, it } from 'vitest';
import type { Edition } from '#model/edition.ts';
import { defaultScenario } from './default-scenario.ts';
import { editionKeys, loadEdition } from './editions.ts';
import { scenarioInputs } from './evaluate-scenario.ts';
import type { Scenario } from './scenario.ts';

const editions = (await Promise.all(editionKeys().map(loadEdition))) as Edition[];

/** Assumptions whose columns differ between two scenarios of an edition. */
function redrawn(edition: Edition, before: Scenario, after: Scenario): string[] {
	const [a, b] = [scenarioInputs(edition, before), scenarioInputs(edition, after)];
	expect(b.shocks).toEqual(a.shocks);
	return Object.keys(a.assumptions).filter(
		(id) => a.assumptions[id]?.join() !== b.assumptions[id]?.join()
	);
}

describe.each(editions)('the columns of edition $vintage', (edition) => {
	const scenario = { ...defaultScenario(edition), drawCount: 32 };

	it('are redrawn one by one: a changed assumption leaves all others as they were', () => {
		for (const [id, { drawnAs, min, max }] of Object.entries(edition.assumptions)) {
			// A belief that shares its column is part of a belief set, which the reader's own replaces.
			if (drawnAs !== id) continue;
			// Nobody's range: also what stood at one number gets one.
			const range = { low: min, central: min + 0.37 * (max - min), high: max };
			const changed = { ...scenario, assumptions: { [id]: range } };
			expect(redrawn(edition, scenario, changed)).toEqual([id]);
		}
	});

	it('stay as they were when levers or the number of draws change', () => {
		const levers = Object.fromEntries(edition.levers.map(({ id, max }) => [id, max]));
		expect(redrawn(edition, scenario, { ...scenario, levers })).toEqual([]);
		const more = scenarioInputs(edition, { ...scenario, drawCount: 100 });
		const few = scenarioInputs(edition, scenario);
		for (const [id, column] of Object.entries(few.assumptions))
			expect(more.assumptions[id]?.slice(0, 32)).toEqual(column);
	});
});
