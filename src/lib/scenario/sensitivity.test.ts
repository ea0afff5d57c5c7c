import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readModel } from '#model/read-model.ts';
import { editionKeys, loadEdition } from './editions.ts';
import {
	editionWhatIf,
	impactOfShare,
	sensitivityOf,
	sensitivityReference,
	WATCHED
} from './sensitivity.ts';
import { runOnEdition } from './run-scenario.ts';

const read = readModel(
	readFileSync(new URL('../model/uk-border-security/model.yaml', import.meta.url), 'utf8')
);
if (!read.ok) throw new Error('the model cannot be read');
const { model, lineOf } = read;
const edition = (await loadEdition(editionKeys()[0]!))!;
const whatIf = Object.fromEntries(
	model.assumptions.flatMap(({ id, whatIf }) => (whatIf === undefined ? [] : [[id, whatIf]]))
);
const sensitivity = sensitivityOf(edition, whatIf);
const rowOf = (id: string) => sensitivity.rows.find(({ assumption }) => assumption === id)!;

describe('the sensitivity', () => {
	it('rates half of the largest swing red and a tenth amber', () => {
		expect([1, 0.5, 0.49, 0.1, 0.09, 0].map(impactOfShare)).toEqual([
			'red',
			'red',
			'amber',
			'amber',
			'green',
			'green'
		]);
	});

	it('has a row for every assumption, and the largest swing of every watched figure is red', () => {
		expect(sensitivity.rows.map(({ assumption }) => assumption).sort()).toEqual(
			model.assumptions.map(({ id }) => id).sort()
		);
		for (const figure of WATCHED) {
			const sizes = sensitivity.rows.map(({ atLow, atHigh }) =>
				Math.abs(atHigh[figure] - atLow[figure])
			);
			const top = sizes.indexOf(Math.max(...sizes));
			expect(sensitivity.rows[top]!.impact).toBe('red');
		}
	});

	it('moves nothing where nothing is tried or the figure does not depend on it', () => {
		for (const row of sensitivity.rows.filter(({ tried }) => tried === null))
			expect([row.atLow, row.atHigh, row.impact]).toEqual([
				sensitivity.atRest,
				sensitivity.atRest,
				'green'
			]);
		expect(rowOf('nothing-like-this')).toBeUndefined();
		// A cost moves money and nobody.
		const cost = rowOf('cost-home-office');
		expect(cost.atLow['arrivals-avoided']).toBe(cost.atHigh['arrivals-avoided']);
		expect(cost.atLow['net-home-office']).toBeLessThan(cost.atHigh['net-home-office']);
		expect(cost.atLow['net-support']).toBe(cost.atHigh['net-support']);
	});

	it('counts money from the first projected month, as the result does', async () => {
		const later = (await loadEdition(editionKeys()[1]!))!;
		const reference = sensitivityReference(later);
		const { atRest } = sensitivityOf(later, {}, reference);
		const nets = runOnEdition(later, reference).avoidedCosts.map((cost) => cost.netGbpMillions[3]!);
		expect(atRest['net-home-office']).toBeCloseTo(nets[0]!, 1);
		expect(atRest['net-support']).toBeCloseTo(nets[1]!, 1);
	});

	it('tries what the edition declares, which is what the model says', () => {
		expect(editionWhatIf(edition)).toEqual(whatIf);
	});

	it('runs on the announced settings with the land-border beliefs, because default beliefs centre on nothing', () => {
		const reference = sensitivityReference(edition);
		expect(sensitivity.reference).toEqual(reference);
		expect(reference.beliefSet).toBe('land-border-study');
		expect(sensitivity.atRest['arrivals-avoided']).toBeGreaterThan(0);
	});
});

it('CON-06: every impact rating in model.yaml is the computed one', () => {
	const wrong = model.assumptions.flatMap(({ id, impact }, index) => {
		const computed = rowOf(id).impact;
		const line = lineOf(['assumptions', index, 'impact']);
		return computed === impact
			? []
			: [`model.yaml:${line}: ${id} says impact: ${impact}, the sensitivity gives ${computed}`];
	});
	expect(wrong).toEqual([]);
});
