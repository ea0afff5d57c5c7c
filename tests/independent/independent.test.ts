/** The second implementation, which follows docs/model-specification.md, gives the product's values. */
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Edition } from '#model/edition.ts';
import { editionKeys, loadEdition } from '#scenario/editions.ts';
import { runOnEdition } from '#scenario/run-scenario.ts';
import type { ScenarioResult } from '#scenario/scenario-result.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { distanceBetween } from './comparison.ts';
import { everyColumn } from './first-implementation.ts';
import { randomScenarios } from './random-scenarios.ts';
import {
	HAS_PYTHON,
	runSecondImplementation,
	type SecondAnswer,
	type SecondColumn
} from './second-implementation.ts';

const SCENARIO_COUNT = 200;
/** Published figures are compared for the first of them; that is slower, and the values behind are compared for all. */
const FIGURES_COUNT = 60;
const PATIENCE = { timeout: 90_000 };

interface Specification {
	readonly model: string;
	readonly version: string;
	readonly assumptions: readonly { readonly id: string; readonly high: number }[];
	readonly formulas: readonly { readonly id: string }[];
}

const place = new URL('../../docs/model-specification.json', import.meta.url);
const specification = JSON.parse(readFileSync(place, 'utf8')) as Specification;
const formulas = specification.formulas.map(({ id }) => id);
const keys = editionKeys().filter(
	(key) => key.modelId === specification.model && key.modelVersion === specification.version
);
const editions = (await Promise.all(keys.map(loadEdition))) as Edition[];
const editionOf = (vintage: string) =>
	editions.find((edition) => edition.vintage === vintage) as Edition;

/** Runs scenarios with the second implementation, which sees nothing of an edition but what is documented. */
function secondAnswers(rules: Specification, scenarios: readonly Scenario[]) {
	const readable = editions.map(({ vintage, series, shocks, axis, lastTwelveMonths }) => [
		vintage,
		{ series, shocks, axis, lastTwelveMonths }
	]);
	const task = {
		specification: rules,
		editions: Object.fromEntries(readable) as Record<string, Pick<Edition, 'axis'>>,
		scenarios,
		figures: FIGURES_COUNT
	};
	return runSecondImplementation(task);
}

/** The formulas of a scenario whose values differ, and how far apart the furthest are. */
function compare(scenario: Scenario, answer: SecondAnswer, columns = firstColumns(scenario)) {
	const { monthCount } = editionOf(scenario.vintage).axis;
	const distances = formulas.map((id, position) => {
		const second = answer.columns[position] as SecondColumn;
		const first = columns[id];
		if (first === undefined) throw new Error(`the product has no formula ${id}`);
		return { id, distance: distanceBetween(first, second, monthCount) };
	});
	return {
		differing: distances.filter(({ distance }) => distance > 1).map(({ id }) => id),
		furthest: Math.max(...distances.map(({ distance }) => distance))
	};
}

function firstColumns(scenario: Scenario) {
	return everyColumn(editionOf(scenario.vintage), scenario, formulas);
}

/** The figures of a result as they leave the product. */
function figuresOf(result: ScenarioResult): Readonly<Record<string, unknown>> {
	return JSON.parse(JSON.stringify(result)) as Record<string, unknown>;
}

/** The parts of a value that another one has too: names and titles are no figures. */
function alike(value: unknown, other: unknown): unknown {
	if (Array.isArray(value) && Array.isArray(other) && value.length === other.length)
		return value.map((entry, at) => alike(entry, other[at]));
	if (!isRecord(value) || !isRecord(other)) return value;
	return Object.fromEntries(
		Object.keys(other).map((name) => [name, alike(value[name], other[name])])
	);
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

if (!HAS_PYTHON)
	console.warn('No python3 on this machine: the second implementation is not compared.');

describe.skipIf(!HAS_PYTHON)('the second implementation', () => {
	const scenarios = randomScenarios(editions, SCENARIO_COUNT);
	const answers = HAS_PYTHON ? secondAnswers(specification, scenarios) : Promise.resolve([]);

	it('is compared on every edition, belief set and lever', () => {
		expect(new Set(scenarios.map(({ vintage }) => vintage)).size).toBe(editions.length);
		const sets = new Set(scenarios.map(({ beliefSet }) => beliefSet));
		expect(editions[0]?.beliefSets.filter(({ id }) => !sets.has(id))).toEqual([]);
		for (const { id } of editions[0]?.levers ?? [])
			expect(new Set(scenarios.map(({ levers }) => levers[id])).size).toBeGreaterThan(3);
	});

	it('agrees to 1e-9 in every formula, month and draw of 200 scenarios', PATIENCE, async () => {
		// The product computes while the other one does.
		const first = scenarios.map(firstColumns);
		const compared = (await answers).map((answer, index) => ({
			index,
			...compare(scenarios[index] as Scenario, answer, first[index])
		}));
		expect(compared).toHaveLength(SCENARIO_COUNT);
		expect(compared.filter(({ differing }) => differing.length > 0)).toEqual([]);
		const furthest = Math.max(...compared.map((entry) => entry.furthest));
		console.info(`second implementation: ${furthest.toPrecision(2)} of the allowed difference`);
	});

	it('publishes the same figures', PATIENCE, async () => {
		const differing = (await answers).slice(0, FIGURES_COUNT).flatMap(({ published }, index) => {
			const scenario = scenarios[index] as Scenario;
			const ours = figuresOf(runOnEdition(editionOf(scenario.vintage), scenario));
			const theirs = published as Readonly<Record<string, unknown>>;
			return Object.entries(theirs)
				.map(([name, value]) => ({ index, name, ours: alike(ours[name], value), theirs: value }))
				.filter((figure) => !isDeepStrictEqual(figure.ours, figure.theirs));
		});
		expect(differing.slice(0, 2)).toEqual([]);
	});

	it('would show a slip of one part in a million', PATIENCE, async () => {
		const scenario = scenarios.find(
			({ beliefSet, assumptions }) => beliefSet !== 'own' && Object.keys(assumptions).length === 0
		) as Scenario;
		const drawn = specification.assumptions.find(({ id }) => id === 'displacement-share');
		const slipped = specification.assumptions.map((entry) =>
			entry === drawn ? { ...entry, high: entry.high * (1 + 1e-6) } : entry
		);
		const [answer] = await secondAnswers({ ...specification, assumptions: slipped }, [scenario]);
		expect(compare(scenario, answer as SecondAnswer).differing).toContain('arrivals-displaced');
	});
});
