/** What is measured: the stored edition with the longest axis, its formulas, draws and the outputs of a chart with its money. */
import { readFileSync } from 'node:fs';
import type { ProgramInputs } from '#engine/columns/evaluate-program.ts';
import { chanceOf } from '#engine/draws/chance.ts';
import { assumptionDraws, shockDraws } from '#engine/draws/draw-columns.ts';
import type { Expression } from '#engine/expression/expression.ts';
import { checkModel } from '#model/check-model.ts';
import type { Edition } from '#model/edition.ts';
import { readModel } from '#model/read-model.ts';
import { defaultScenario } from '#scenario/default-scenario.ts';
import { editionKeys, loadEdition } from '#scenario/editions.ts';

export const OUTPUTS = [
	'arrivals',
	'reference-arrivals',
	'arrivals-avoided',
	'programme-spend',
	'avoided-cost-home-office',
	'avoided-cost-support-real',
	'avoided-cost-derived-real'
];

/** An edition with everything needed to evaluate it. */
export interface Subject {
	readonly edition: Edition;
	readonly expressions: ReadonlyMap<string, Expression>;
	readonly inputs: ProgramInputs;
}

/** Loads and draws. */
export async function loadSubject(drawCount: number): Promise<Subject> {
	const loaded = await Promise.all(editionKeys().map((key) => loadEdition(key)));
	const editions = loaded.filter((edition) => edition !== null);
	const edition = editions.reduce((a, b) => (b.axis.monthCount > a.axis.monthCount ? b : a));
	const { levers, seed } = defaultScenario(edition);
	const chance = chanceOf(edition, seed, drawCount);
	const inputs = {
		drawCount,
		levers,
		series: edition.series,
		assumptions: Object.fromEntries(
			Object.entries(edition.assumptions).map(([id, assumption]) => [
				id,
				assumptionDraws(assumption, chance, assumption.drawnAs)
			])
		),
		shocks: Object.fromEntries(
			Object.entries(edition.shocks).map(([id, shock]) => [
				id,
				shockDraws(shock, chance, id, edition.axis.monthCount)
			])
		)
	};
	return { edition, expressions: expressionsOf(edition.modelId), inputs };
}

function expressionsOf(modelId: string): Map<string, Expression> {
	const place = new URL(`../../src/lib/model/${modelId}/model.yaml`, import.meta.url);
	const read = readModel(readFileSync(place, 'utf8'));
	if (!read.ok) throw new Error('the model cannot be read: npm run build-models says why');
	const checked = checkModel(read.model, read.lineOf);
	if (!checked.ok) throw new Error('the model has faults: npm run build-models names them');
	const constants = read.model.constants.map(({ id, value }): [string, Expression] => [
		id,
		{ kind: 'number', value }
	]);
	return new Map([...constants, ...checked.expressions]);
}
